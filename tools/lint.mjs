/**
 * ESLint on the files whose findings can have changed. What a rule says of a file depends on its
 * text and on the types of all it imports: so a file is linted again when its own text changed, or
 * the declarations (`dist/*.d.ts`) of something that it imports, directly or not. An edit inside a
 * function changes no declaration, and one file is linted.
 *
 * Usage: node tools/lint.mjs [--force]
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STORE = join(ROOT, '.turbo/lint.json');

/** What every finding depends on, and with it the compiler's options. */
const COMMON = ['eslint.config.mjs', 'package-lock.json', 'tools/lint.mjs'];

const sha = (/** @type {string} */ text) => createHash('sha1').update(text).digest('base64');
const read = (/** @type {string} */ file) => readFileSync(file, 'utf8');

/** @type {Map<string, Record<string, Record<string, string> | string>>} Exports by package. */
const exportsOf = new Map();

/**
 * @param {string} specifier As in `@peerkit/model` or `@peerkit/guidance/locales/fr`.
 * @returns {string | undefined} The source file behind it.
 */
function resolvePackage(specifier) {
  const [, folder, rest] = /^@peerkit\/([a-z-]+)(.*)$/.exec(specifier) ?? [];
  if (folder === undefined) return undefined;
  const home = join(ROOT, 'packages', folder);
  const manifest = join(home, 'package.json');
  if (!existsSync(manifest)) return undefined;
  if (!exportsOf.has(folder)) exportsOf.set(folder, JSON.parse(read(manifest)).exports);
  for (const [entry, target] of Object.entries(exportsOf.get(folder) ?? {})) {
    const source = typeof target === 'string' ? undefined : target['@peerkit/source'];
    if (source === undefined) continue;
    const [before = '', after] = entry.split('*');
    const wanted = `.${rest ?? ''}`;
    if (entry === wanted) return join(home, source);
    if (after !== undefined && wanted.startsWith(before) && wanted.endsWith(after)) {
      const part = wanted.slice(before.length, wanted.length - after.length);
      return join(home, source.replace('*', part));
    }
  }
  return undefined;
}

/**
 * @param {string} file
 * @param {string} text
 */
function importsOf(file, text) {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.') ? join(dirname(file), fileName) : resolvePackage(fileName),
    )
    .filter((target) => target !== undefined)
    .filter((target) => statSync(target, { throwIfNoEntry: false })?.isFile() === true);
}

/** @type {Map<string, { own: string, types: string, imports: string[] }>} */
const known = new Map();

/** @param {string} file */
function look(file) {
  const before = known.get(file);
  if (before) return before;
  const text = read(file);
  const own = sha(text);
  const declarations = file.replace(/\/src\/(.*)\.ts$/, '/dist/$1.d.ts');
  const types = declarations !== file && existsSync(declarations) ? sha(read(declarations)) : own;
  const entry = { own, types, imports: importsOf(file, text) };
  known.set(file, entry);
  return entry;
}

/** @param {string} file */
function keyOf(file) {
  const reached = new Set(look(file).imports);
  for (const next of reached) for (const target of look(next).imports) reached.add(target);
  reached.delete(file);
  const types = [...reached].sort().map((other) => `${relative(ROOT, other)} ${look(other).types}`);
  return sha([look(file).own, ...types].join('\n'));
}

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
