/**
 * Whether a message is lost, doubled or belied when the page dies in the middle of it: a real browser, the built form,
 * real storage, a real intake with its database. Every step of the page to the world, from Send on, has a number. At one
 * of them the tab is closed, its process crashes, the page is loaded again or the browser's process is ended; then
 * somebody opens the page again.
 *
 * Usage: npm run bench:kills -- [--engine=chromium|firefox|webkit] [--submissions=200] [--seeds=3] [--json]
 */
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { pick, seeded } from '../random.mjs';
import { openChromium } from './chromium.mjs';
import { openFirefox } from './firefox.mjs';
import { countSteps, oneDeath } from './run.mjs';
import { openSite } from './site.mjs';
import { openWebKit } from './webkit.mjs';

const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: 'chromium' },
    submissions: { type: 'string', default: '200' },
    seeds: { type: 'string', default: '3' },
    beside: { type: 'string', default: '2' },
    json: { type: 'boolean', default: false },
  },
});

const OPEN = { chromium: openChromium, firefox: openFirefox, webkit: openWebKit };
const start = performance.now();
const open = OPEN[/** @type {keyof typeof OPEN} */ (values.engine)];
if (!open) throw new Error(`--engine is one of: ${Object.keys(OPEN).join(', ')}.`);
const [engine, site] = await Promise.all([open(), openSite()]);
const steps = await countSteps(engine, site, ['good', 'down', 'answer-lost']);
console.log(`steps: ${JSON.stringify(steps)}`);

let failures = 0;
/** @type {Set<string>} */
const places = new Set();
for (let seed = 1; seed <= Number(values.seeds); seed += 1) {
  const random = seeded(seed);
  const plans = Array.from({ length: Number(values.submissions) }, () => {
    const line = pick(random, [
      ['good', 50],
      ['down', 15],
      ['answer-lost', 20],
      ['held-before', 5],
      ['held-after', 10],
    ]);
    const how = pick(
      random,
      engine.hows.map((how) => [how, how === 'process' ? 1 : 3]),
    );
    const most = steps[line];
    return { line, how, at: most === undefined ? undefined : 1 + Math.floor(random() * most) };
  });
  const total = { received: 0, lost: 0, duplicated: 0, lies: 0, stuck: 0 };
  await Promise.all(
    Array.from({ length: Number(values.beside) }, async () => {
      for (let plan = plans.shift(); plan; plan = plans.shift()) {
        const seen = await oneDeath(engine, site, plan).catch(
          (/** @type {Error} */ error) => error,
        );
        if (seen instanceof Error) {
          total.stuck += 1;
          failures += 1;
          console.error(JSON.stringify({ seed, plan, stuck: seen.message.split('\n')[0] }));
          continue;
        }
        const { received, lost, duplicated, lies, death, end } = seen;
        places.add(`${plan.line}: ${death.name}`);
        total.received += received;
        total.lost += lost;
        total.duplicated += duplicated;
        total.lies += lies.length;
        if (lost + duplicated + lies.length === 0) continue;
        failures += 1;
        console.error(JSON.stringify({ seed, plan, death, end, lost, duplicated, lies }, null, 2));
      }
    }),
  );
  console.log(
    `${values.engine}, seed ${seed}: ${values.submissions} deaths, ${total.received} received; lost ${total.lost}, duplicated ${total.duplicated}, lies ${total.lies}${total.stuck > 0 ? `; ${total.stuck} came to no end` : ''}`,
  );
}
await engine.close();
await site.close();
console.log(
  `died at ${places.size} different steps; ${Math.round((performance.now() - start) / 1000)} s`,
);
if (values.json) console.log([...places].sort().join('\n'));
if (failures > 0) process.exitCode = 1;
