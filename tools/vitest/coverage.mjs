/**
 * `npm run coverage`: how much of each package the tests without a browser run, as one table. The
 * elements themselves are tested in browsers, which this does not count. `coverage/index.html` has
 * the lines.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{ total: number, covered: number }} Share */
/** @typedef {'lines' | 'branches' | 'functions'} Kind */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** @type {readonly Kind[]} */
const KINDS = ['lines', 'branches', 'functions'];

const SUMMARY = join(ROOT, 'coverage/coverage-summary.json');

rmSync(SUMMARY, { force: true });
const { status } = spawnSync(
  process.execPath,
  [
    join(ROOT, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--coverage',
    '--reporter=dot',
    '--project=!tools',
    '--project=!words',
    '--project=!tests',
  ],
  // Only the table goes to the output, so that it can be put into a page.
  { cwd: ROOT, stdio: ['ignore', process.stderr, 'inherit'] },
);

// A summary of an earlier run must not be taken for this one's.
if (!existsSync(SUMMARY)) process.exit(status || 1);
/** @type {Record<string, Record<Kind, Share>>} By file. */
const files = JSON.parse(readFileSync(SUMMARY, 'utf8'));
/** @type {Map<string, Record<Kind, Share>>} */
const packages = new Map();
for (const [file, shares] of Object.entries(files)) {
  const name = file === 'total' ? 'all' : (relative(ROOT, file).split(/[\\/]/)[1] ?? file);
  const sum = packages.get(name) ?? {
    lines: { total: 0, covered: 0 },
    branches: { total: 0, covered: 0 },
    functions: { total: 0, covered: 0 },
  };
  for (const kind of KINDS) {
    sum[kind].total += shares[kind].total;
    sum[kind].covered += shares[kind].covered;
  }
  packages.set(name, sum);
}

/** @param {Share} share */
const percent = ({ total, covered }) =>
  `${(total === 0 ? 100 : (100 * covered) / total).toFixed(1)}%`.padStart(9);

console.log(`| package    | ${KINDS.map((kind) => kind.padStart(9)).join(' | ')} |`);
console.log(`| ---------- | ${KINDS.map(() => '--------:').join(' | ')} |`);
for (const [name, sum] of [...packages].sort(([a], [b]) => a.localeCompare(b))) {
  const row = KINDS.map((kind) => percent(sum[kind]));
  console.log(`| ${name.padEnd(10)} | ${row.join(' | ')} |`);
}
process.exitCode = status ?? 1;
