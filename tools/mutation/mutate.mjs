/**
 * `npm run mutate`: changes the source in small ways, one at a time, and sees whether a test notices.
 * A change that no test notices is a survivor: a sentence about behaviour that nobody has written yet.
 *
 * `npm run mutate -- outbox search` runs those groups. `--since <ref>` runs what changed since a
 * commit: the changed lines of the source, and all of a file whose test changed. `--changed` finds that
 * commit by itself: where the branch left main, or else the commit before. `--minutes <n>` starts no
 * further group after that time. `--mutate <file>[:<line>-<line>]` runs that much of a group's source.
 *
 * Exits with 1 when a group, or all together, stay under what groups.mjs asks. The whole report of a
 * group lies in `.results/mutation/<group>.html`.
 */
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { baseCommit, changedLines } from './changes.mjs';
import { GROUPS, isSource, LEAST_OVERALL } from './groups.mjs';
import { score, survivors, table, tally } from './report.mjs';

/** @typedef {import('./groups.mjs').Group} Group */
/** @typedef {import('./report.mjs').Row} Row */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(ROOT);

const { values: options, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    since: { type: 'string' },
    changed: { type: 'boolean', default: false },
    minutes: { type: 'string', default: 'Infinity' },
    mutate: { type: 'string', multiple: true, default: [] },
  },
});

/**
 * @param {Group} group
 * @param {string[]} files Of the group's sources, each perhaps with `:from-to` lines.
 * @returns {Promise<Row>}
 */
async function run(group, files) {
  // Read by vitest.config.mjs, in the processes that Stryker starts.
  process.env['PEERKIT_MUTATION_TESTS'] = JSON.stringify(group.tests);
  const start = Date.now();
  const stryker = new Stryker({
    mutate: files,
    plugins: ['@stryker-mutator/vitest-runner'],
    testRunner: 'vitest',
    vitest: { configFile: 'tools/mutation/vitest.config.mjs', related: true },
    coverageAnalysis: 'perTest',
    concurrency: 2,
    // A copy, outside the tree: what is interrupted leaves no changed source behind.
    tempDirName: join(tmpdir(), 'peerkit-mutation'),
    cleanTempDir: 'always',
    disableTypeChecks: false,
    ignorePatterns: ['dist', 'cdn', 'apps', 'bench', 'tests', '.turbo', '.results', 'coverage'],
    reporters: ['html', 'json'],
    htmlReporter: { fileName: `.results/mutation/${group.name}.html` },
    jsonReporter: { fileName: `.results/mutation/${group.name}.json` },
    warnings: {
      slow: false,
      unknownOptions: true,
      preprocessorErrors: true,
      unserializableOptions: true,
    },
    logLevel: /** @type {never} */ ('warn'),
  });
  const mutants = (await stryker.runMutationTest()).map((mutant) => ({
    ...mutant,
    fileName: relative(ROOT, mutant.fileName).replaceAll('\\', '/'),
  }));
  const seconds = Math.round((Date.now() - start) / 1000);
  for (const line of survivors(mutants, (file) => readFileSync(file, 'utf8'))) console.log(line);
  return { name: group.name, least: group.least, seconds, ...tally(mutants) };
}

/** @returns {Map<string, string[]> | undefined} By file, what to mutate; undefined: everything. */
function narrowed() {
  if (options.mutate.length > 0) {
    return new Map(options.mutate.map((part) => [part.replace(/:.*/, ''), [part]]));
  }
  if (!options.changed && options.since === undefined) return undefined;
  const base = options.since ?? baseCommit();
  if (base === undefined) {
    console.log('There is no earlier commit to compare with.');
    return new Map();
  }
  console.log(`Mutating what changed since ${base}.`);
  return changedLines(base);
}

const unknown = names.find((name) => !GROUPS.some((group) => group.name === name));
if (unknown !== undefined) {
  console.error(`No group "${unknown}": ${GROUPS.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const parts = narrowed();
const until = Date.now() + Number(options.minutes) * 60_000;
/** @type {Row[]} */
const rows = [];
/** @type {string[]} */
const left = [];
for (const group of GROUPS.filter(({ name }) => names.length === 0 || names.includes(name))) {
  const files =
    parts === undefined
      ? [...group.sources, ...group.except.map((glob) => `!${glob}`)]
      : [...parts].flatMap(([file, ranges]) => (isSource(group, file) ? ranges : []));
  if (files.length === 0) continue;
  if (Date.now() > until) left.push(group.name);
  else rows.push(await run(group, files));
}

const tested = rows.filter((row) => row.mutants > 0);
if (tested.length === 0) {
  console.log('Nothing that mutation testing covers was touched.');
} else {
  const all = tested.reduce((sum, row) => ({
    name: 'all',
    least: LEAST_OVERALL,
    seconds: sum.seconds + row.seconds,
    mutants: sum.mutants + row.mutants,
    killed: sum.killed + row.killed,
    timeout: sum.timeout + row.timeout,
    survived: sum.survived + row.survived,
    uncovered: sum.uncovered + row.uncovered,
  }));
  const overall = { ...all, name: 'all', least: LEAST_OVERALL };
  console.log(`\n${table([...tested, overall])}`);
  for (const row of [...tested, overall]) {
    if (score(row) >= row.least) continue;
    console.log(`${row.name}: ${score(row).toFixed(1)}% noticed, ${row.least}% wanted.`);
    process.exitCode = 1;
  }
}
if (left.length > 0) {
  console.log(`Out of time, left to the nightly run: ${left.join(', ')}.`);
}
