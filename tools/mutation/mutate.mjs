/**
 * `npm run mutate`: changes the source in small ways, one at a time, and sees whether a test notices.
 * A change that no test notices is a survivor: a sentence about behaviour that nobody has written yet.
 *
 * `npm run mutate -- outbox search` runs those groups. `--since <ref>` runs what changed since a
 * commit: the changed lines of the source, and all of a file whose test changed. `--changed` finds that
 * commit by itself: where the branch left main, or else the commit before. `--minutes <n>` stops after
 * that time and says what it left to the nightly run. `--mutate <file>[:<line>-<line>]` runs that much of a group's source.
 *
 * Exits with 1 when a group, or all together, stay under what groups.mjs asks. The whole report of a
 * group is in `.results/mutation/<group>.html`.
 */
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { baseCommit, changedLines } from './changes.mjs';
import { GROUPS, isSource, LEAST_OVERALL } from './groups.mjs';
import { score, survivors, table, tally, total } from './report.mjs';

/** @typedef {import('./groups.mjs').Group} Group */
/** @typedef {import('./report.mjs').Row} Row */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COPIES = join(tmpdir(), `peerkit-mutation-${process.pid}`);
process.chdir(ROOT);
process.on('exit', () => {
  try {
    rmSync(COPIES, { recursive: true, force: true, maxRetries: 10 });
  } catch (error) {
    // When the time is over, processes that are about to end still write there: the verdict stands.
    console.warn(`The copies in ${COPIES} could not be deleted: ${String(error)}`);
  }
});

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
    // A busy machine must not make a slow test a noticed change.
    timeoutMS: 10_000,
    timeoutFactor: 3,
    concurrency: 2,
    // A copy, outside the tree: what is interrupted leaves no changed source behind.
    tempDirName: COPIES,
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
const jobs = GROUPS.filter(({ name }) => names.length === 0 || names.includes(name))
  .map((group) => ({
    group,
    files:
      parts === undefined
        ? [...group.sources, ...group.except.map((glob) => `!${glob}`)]
        : [...parts].flatMap(([file, ranges]) => (isSource(group, file) ? ranges : [])),
  }))
  .filter(({ files }) => files.length > 0);

/** @type {Row[]} */
const rows = [];

/** Shows what is known by now. @returns {boolean} Whether enough was noticed. */
function conclude() {
  const tested = rows.filter((row) => row.mutants > 0);
  if (tested.length === 0) return true;
  const all = [...tested, total(tested, LEAST_OVERALL)];
  console.log(`\n${table(all)}`);
  const low = all.filter((row) => score(row) < row.least);
  for (const { name, least, ...row } of low) {
    console.log(`${name}: ${score(row).toFixed(1)}% noticed, ${least}% wanted.`);
  }
  return low.length === 0;
}

/** The runs themselves cannot be stopped: this process and theirs end instead. */
function outOfTime() {
  const left = jobs.slice(rows.length).map(({ group }) => group.name);
  const enough = conclude();
  if (rows.length === 0) console.log('NOTHING was finished in this time.');
  console.log(`Out of time. Left to the nightly run: ${left.join(', ')}.`);
  process.exit(enough ? 0 : 1);
}

const minutes = Number(options.minutes);
const alarm = Number.isFinite(minutes) ? setTimeout(outOfTime, minutes * 60_000) : undefined;
for (const { group, files } of jobs) rows.push(await run(group, files));
clearTimeout(alarm);
if (rows.every((row) => row.mutants === 0)) {
  console.log('Nothing that mutation testing covers was touched.');
}
if (!conclude()) process.exitCode = 1;
