/**
 * `npm run api` writes `api/<package>.md`: every public name of a package with its types, so that a
 * change of what others rely on shows in review. `npm run api:check`, part of `npm test`, fails when
 * a report is out of date.
 */
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { readApis } from './read.mjs';

/** @typedef {import('./read.mjs').PackageApi} PackageApi */

/** @param {readonly [string, string][]} declarations */
const block = (declarations) =>
  `\`\`\`ts\n${declarations.map(([, text]) => text).join('\n\n')}\n\`\`\``;

/**
 * The report of a package, as Markdown.
 *
 * @param {PackageApi} api
 * @param {string} file Where it is kept: prettier's settings depend on that.
 */
async function reportOf({ name, entries, internal }, file) {
  const parts = [
    `# Public names of ${name}`,
    'Written by `npm run api`: do not edit it. A change here is a change for everybody who uses the ' +
      'package, so it needs a changeset.',
  ];
  for (const entry of entries) {
    parts.push(`## ${entry.name}`);
    if (entry.files.length > 0) parts.push(entry.files.map((file) => `- \`${file}\``).join('\n'));
    else if (entry.exports.length > 0) parts.push(block(entry.exports));
    else parts.push('Exports nothing: it is imported for what it does.');
  }
  if (internal.length > 0) {
    parts.push('## Not exported, but part of the types above', block(internal));
  }
  return format(parts.join('\n\n'), { ...(await resolveConfig(file)), filepath: file });
}

/**
 * Writes the reports, or compares them with what is written.
 *
 * @param {string} root
 * @param {{ check: boolean }} options
 * @returns {Promise<string[]>} The reports that differ, from the root; written unless `check`.
 */
export async function report(root, { check }) {
  /** @type {string[]} */
  const changed = [];
  const expected = new Set();
  for (const api of readApis(root)) {
    const file = `api/${api.folder}.md`;
    expected.add(file);
    const path = join(root, file);
    const text = await reportOf(api, path);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    changed.push(file);
    if (check) continue;
    mkdirSync(join(root, 'api'), { recursive: true });
    writeFileSync(path, text);
  }
  for (const old of globSync('api/*.md', { cwd: root })) {
    const file = old.replaceAll('\\', '/');
    if (expected.has(file)) continue;
    changed.push(file);
    if (!check) rmSync(join(root, file));
  }
  return changed;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes('--check');
  const changed = await report(fileURLToPath(new URL('../..', import.meta.url)), { check });
  for (const file of changed) console.log(check ? `${file} is out of date` : `Wrote ${file}`);
  if (check && changed.length > 0) {
    console.log(
      'Public names have changed. Run npm run api, and look at the difference in review.',
    );
    process.exitCode = 1;
  }
  if (changed.length === 0) console.log('The reports of public names are up to date.');
}
