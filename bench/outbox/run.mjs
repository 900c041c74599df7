/**
 * Whether the queue loses, doubles or belies anything: real outboxes on simulated phones send to a real
 * intake with its real database, through a proxy that drops, delays, cuts, repeats and answers falsely,
 * while clocks jump, storage fails and tabs are killed at numbered points. A seed gives the same troubles
 * each time, but for the order in which this machine answers. Then outboxes that lack one rule each do the same, and each of them must fail.
 *
 * Usage: npm run bench:outbox -- [--quick] [--submissions=1000] [--seeds=20] [--seed=7] [--json]
 */
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { ARMS } from './arms.mjs';
import { runHistory, runTabs } from './history.mjs';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    submissions: { type: 'string' },
    seeds: { type: 'string' },
    seed: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const submissions = Number(values.submissions ?? (values.quick ? 200 : 1000));
const seeds = values.seed
  ? [Number(values.seed)]
  : Array.from({ length: Number(values.seeds ?? (values.quick ? 3 : 20)) }, (_, at) => at + 1);
/** Runs beside each other: they wait for hanging requests most of the time. */
const BESIDE = 5;

const start = performance.now();
const failures = [];
const report = { submissions, seeds: [], arms: [], tabs: {} };

const todo = [...seeds];
await Promise.all(
  Array.from({ length: BESIDE }, async () => {
    for (let seed = todo.shift(); seed !== undefined; seed = todo.shift()) {
      const result = await runHistory({ seed, submissions });
      report.seeds.push(result);
      const { promised, rows, lost, duplicated, lies, unknownKeys, left, requests } = result;
      console.log(
        `seed ${seed}: ${promised} promised, ${rows} received in ${requests} requests, ${left} left; lost ${lost}, duplicated ${duplicated}, lies ${lies}`,
      );
      if (lost + duplicated + lies + unknownKeys + left > 0 || promised < submissions / 2) {
        failures.push(`seed ${seed}: ${JSON.stringify(result.examples)}`);
      }
    }
  }),
);

report.tabs = await runTabs();
console.log(
  `tabs: ${report.tabs.rows} of 100 received, ${report.tabs.needless} sent once too often`,
);
if (report.tabs.rows !== 100 || report.tabs.needless > 0) failures.push('tabs');

/** Each arm must fail in each of these, not by luck in one. */
const armSeeds = values.quick ? [1] : [1, 2, 3];
await Promise.all(
  ARMS.map(async (arm) => {
    for (const seed of armSeeds) {
      const options = { seed, submissions: Math.min(submissions, 200), arm };
      const { lost, duplicated, lies, unknownKeys } = await runHistory(options);
      const needless = arm.needsTabs ? (await runTabs(arm)).needless : 0;
      report.arms.push({ lacks: arm.lacks, seed, lost, duplicated, lies, unknownKeys, needless });
      console.log(
        `without ${arm.lacks} (seed ${seed}): lost ${lost}, duplicated ${duplicated}, lies ${lies}, sealed to unknown keys ${unknownKeys}, sent too often ${needless}`,
      );
      if (lost + duplicated + lies + unknownKeys + needless === 0)
        failures.push(`without ${arm.lacks}, seed ${seed}: passed`);
    }
  }),
);

const sum = (
  /** @type {'promised' | 'rows' | 'requests' | 'lost' | 'duplicated' | 'lies'} */ key,
) => report.seeds.reduce((total, result) => total + result[key], 0);
console.log(
  `${seeds.length} x ${submissions} submissions: ${sum('promised')} promised, ${sum('rows')} received in ${sum('requests')} requests; lost ${sum('lost')}, duplicated ${sum('duplicated')}, lies ${sum('lies')}`,
);
/** @type {Record<string, number>} */
const faults = {};
for (const result of report.seeds)
  for (const [fault, count] of Object.entries(result.faults))
    faults[fault] = (faults[fault] ?? 0) + count;
console.log(
  `faults: ${Object.entries(faults)
    .map(([fault, count]) => `${fault} ${count}`)
    .join(', ')}`,
);

if (values.json) console.log(JSON.stringify(report, null, 2));
console.log(`${Math.round((performance.now() - start) / 1000)} s`);
if (failures.length > 0) {
  console.error(`Failed:\n${failures.join('\n')}`);
  process.exitCode = 1;
}
