/**
 * `npm run mutate:guidance`: changes what the guide says in 300 ways, one at a time, and sees whether a named
 * golden test notices: numbers, order, polarity, links, kits, locales, frames. Exits with 1 under 95%.
 * `-- --seed 7` takes other changes, `-- --list` names those that nobody noticed.
 *
 * `-- --text ca-on.en` prints a text for whoever signs it, with its hash.
 *
 * `-- --lock` writes the locks of all texts anew, after somebody has read what changed. It also voids every
 * sign-off whose text changed: see packages/guidance/sign-offs.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { CHECKS, lockOf } from '../../packages/guidance/src/testing/goldens/checks.ts';
import { loadGuideData } from '../../packages/guidance/src/testing/goldens/load.ts';
import {
  frameFaults,
  loadFrames,
} from '../../packages/components/src/naloxone-guide/testing/frames.ts';
import { families } from './guidance-mutants.mjs';
import { hashOf, signedText } from './sign-offs.mjs';

const LEAST = 95;
const MUTANTS = 300;
const GUIDE_LOCKS = 'packages/guidance/src/testing/goldens/locks.golden.ts';
const FRAME_LOCKS = 'packages/components/src/naloxone-guide/testing/frames.locks.ts';

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    list: { type: 'boolean', default: false },
    lock: { type: 'boolean', default: false },
    text: { type: 'string' },
  },
});

const data = { ...(await loadGuideData()), frames: await loadFrames() };

/** @param {string} file @param {Record<string, Record<string, string>>} locks @param {string} note */
async function write(file, locks, note) {
  const lines = Object.entries(locks).map(([name, own]) => {
    const pairs = Object.entries(own).map(([id, lock]) => `${id}=${lock}`);
    return `${JSON.stringify(name)}: ${JSON.stringify(pairs.join(' '))},`;
  });
  const text = `/** ${note} Written by \`npm run mutate:guidance -- --lock\`. */\nexport const LOCKS: Readonly<Record<string, string>> = {${lines.join('\n')}};\n`;
  const options = await resolveConfig(file);
  writeFileSync(file, await format(text, { ...options, filepath: file }));
}

if (options.text !== undefined) {
  const [region = '', language = 'en'] = options.text.split('.');
  const text = await signedText(region, language);
  console.log(`${text}\nsha256 ${hashOf(text)}`);
  process.exit(0);
}

if (options.lock) {
  /** @param {Readonly<Record<string, import('@peerkit/model').Message>>} words */
  const locked = (words) =>
    Object.fromEntries(Object.entries(words).map(([id, message]) => [id, lockOf(message)]));
  const steps = Object.entries(data.protocols).map(([region, protocol]) => [
    region,
    Object.fromEntries(
      protocol.steps.map(({ id, title, details }) => [id, lockOf([title, ...details].join(' '))]),
    ),
  ]);
  const texts = Object.entries(data.words).map(([language, words]) => [language, locked(words)]);
  const regions = steps.map(([region, own]) => [`region ${String(region)}`, own]);
  await write(
    GUIDE_LOCKS,
    Object.fromEntries([...texts, ...regions]),
    'A lock for each text in each language, and for the lines of each step in each region.',
  );
  await write(
    FRAME_LOCKS,
    Object.fromEntries(
      Object.entries(data.frames).map(([language, words]) => [language, locked(words)]),
    ),
    'A lock for each text around the steps, in each language.',
  );
  console.log('Locked. Now run the tests, and read what changed once more.');
  process.exit(0);
}

/** Numbers that look random and are the same for the same seed (mulberry32). @param {number} seed */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const checks = {
  ...CHECKS,
  'the text around the steps, in each language': (/** @type {typeof data} */ changed) =>
    frameFaults(changed.frames),
};
const LOCK_CHECK = /^the text/;

for (const [name, check] of Object.entries(checks)) {
  const faults = check(data);
  if (faults.length > 0) {
    console.error(
      `The data fails before any change: ${name}\n  ${faults.slice(0, 5).join('\n  ')}`,
    );
    process.exit(1);
  }
}

const pick = random(Number(options.seed));
const names = Object.keys(families);
/** @type {Map<string, {made: number, caught: number, byHand: number, tests: Map<string, number>}>} */
const rows = new Map(
  names.map((name) => [name, { made: 0, caught: 0, byHand: 0, tests: new Map() }]),
);
const survivors = [];
for (let at = 0; at < MUTANTS; at += 1) {
  const family = names[at % names.length] ?? '';
  const copy = structuredClone(data);
  const what = families[family]?.(copy, pick) ?? '';
  const row = rows.get(family);
  if (!row) continue;
  row.made += 1;
  const noticed = Object.entries(checks)
    .filter(([, check]) => check(copy).length > 0)
    .map(([name]) => name);
  if (noticed.length === 0) survivors.push(`${family}: ${what}`);
  else row.caught += 1;
  const byHand = noticed.filter((name) => !LOCK_CHECK.test(name));
  if (byHand.length > 0) row.byHand += 1;
  const first = byHand[0] ?? noticed[0];
  if (first) row.tests.set(first, (row.tests.get(first) ?? 0) + 1);
}

const percent = (/** @type {number} */ part, /** @type {number} */ all) =>
  `${((100 * part) / all).toFixed(1)}%`;
console.log('family     made  noticed  without locks  first noticed by');
let [made, caught, byHand] = [0, 0, 0];
for (const [name, row] of rows) {
  made += row.made;
  caught += row.caught;
  byHand += row.byHand;
  const tests = [...row.tests].map(([test, count]) => `${test} (${count})`).join(', ');
  console.log(
    `${name.padEnd(10)} ${String(row.made).padStart(4)}  ${percent(row.caught, row.made).padStart(7)}  ${percent(row.byHand, row.made).padStart(13)}  ${tests}`,
  );
}
console.log(
  `all        ${String(made).padStart(4)}  ${percent(caught, made).padStart(7)}  ${percent(byHand, made).padStart(13)}`,
);
if (options.list) for (const line of survivors) console.log(`not noticed: ${line}`);
process.exitCode = (100 * caught) / made >= LEAST ? 0 : 1;
