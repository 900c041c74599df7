/**
 * `npm run fuzz`: every property test, again and again, each time with cases that were not tried
 * before. Stops at the first counterexample, or after the time given.
 *
 * Usage: npm run fuzz -- [--minutes=3] [words that the path of a test file contains]
 */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs');

const { values, positionals } = parseArgs({
  options: { minutes: { type: 'string', default: '3' } },
  allowPositionals: true,
});
const end = Date.now() + Number(values.minutes) * 60_000;

const files = globSync(['packages/*/src/**/*.test.ts', 'tools/**/*.test.ts'], { cwd: ROOT })
  .filter((file) => readFileSync(join(ROOT, file), 'utf8').includes("from 'fast-check'"))
  .filter((file) => positionals.every((word) => file.includes(word)));
if (files.length === 0) throw new Error('No property test has such a path.');

let rounds = 0;
do {
  const seed = String(randomInt(2 ** 31));
  console.log(`Round ${String(++rounds)}, seed ${seed}: ${String(files.length)} files`);
  const { status } = spawnSync(process.execPath, [VITEST, 'run', '--reporter=dot', ...files], {
    cwd: ROOT,
    env: { ...process.env, PEERKIT_SEED: seed },
    stdio: 'inherit',
  });
  if (status !== 0) {
    console.error(`To see it again: PEERKIT_SEED=${seed} npx vitest run <file>`);
    process.exit(1);
  }
} while (Date.now() < end);
console.log(`No counterexample in ${String(rounds)} rounds.`);
