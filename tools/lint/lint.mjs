/**
 * ESLint on the files whose findings can have changed. What a rule says of a file depends on its
 * text and on the types of all it imports: so a file is linted again when its own text changed, or
 * the declarations (`dist/*.d.ts`) of something that it imports, directly or not. An edit inside a
 * function changes no declaration, and one file is linted.
 *
 * Usage: node tools/lint/lint.mjs [--force]
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { createKeys, sha } from './keys.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const STORE = join(ROOT, '.turbo/lint.json');

/** What every finding depends on, and with it the compiler's options. */
const COMMON = [
  'eslint.config.mjs',
  'package-lock.json',
  'tools/lint/lint.mjs',
  'tools/lint/keys.mjs',
];

/** @param {string} file */
const read = (file) => readFileSync(file, 'utf8');

const BUILT = new Set(['node_modules', 'dist', 'cdn', 'storybook-static', 'coverage', '.git']);

/**
 * @param {string} folder
 * @returns {string[]} Every file in it that was not built.
 */
function walk(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return BUILT.has(entry.name) ? [] : walk(path);
    return entry.isFile() ? [path] : [];
  });
}

const eslint = new ESLint({ cwd: ROOT });
const all = walk(ROOT).sort();
const options = all.filter((file) => /^tsconfig.*\.json$/.test(basename(file)));
const common = sha([...COMMON.map((file) => join(ROOT, file)), ...options].map(read).join('\n'));
/** @type {{ common: string, clean: Record<string, string> }} */
let store = existsSync(STORE) ? JSON.parse(read(STORE)) : { common, clean: {} };
if (store.common !== common || process.argv.includes('--force')) store = { common, clean: {} };

/** @type {string[]} */
const files = [];
for (const file of all.filter((path) => /\.(mjs|js|ts)$/.test(path))) {
  if (!(await eslint.isPathIgnored(file))) files.push(relative(ROOT, file));
}

const keyOf = createKeys(ROOT);
const keys = Object.fromEntries(files.map((name) => [name, keyOf(join(ROOT, name))]));
const stale = files.filter((name) => store.clean[name] !== keys[name]);
const results = stale.length > 0 ? await eslint.lintFiles(stale) : [];

/** Only files without a single finding are remembered. */
const findings = new Set(
  results
    .filter((result) => result.messages.length > 0)
    .map((result) => relative(ROOT, result.filePath)),
);
const clean = Object.fromEntries(Object.entries(keys).filter(([name]) => !findings.has(name)));
mkdirSync(dirname(STORE), { recursive: true });
writeFileSync(STORE, JSON.stringify({ common, clean }));

const formatter = await eslint.loadFormatter('stylish');
const text = await formatter.format(results);
if (text) console.log(text);
console.log(`${String(stale.length)} of ${String(files.length)} files linted.`);
process.exitCode = findings.size > 0 ? 1 : 0;
