/**
 * Runs the hours tests with the machine's own clock in several time zones: whether a place is open
 * must never depend on where the phone, the build or the service happens to be.
 *
 * Usage: node test-zones.mjs [arguments for vitest]
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// West by an odd half hour, and east by more than half a day.
const ZONES = ['UTC', 'America/St_Johns', 'Pacific/Auckland'];
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const VITEST = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const SHOW_ZONE = 'process.stdout.write(Intl.DateTimeFormat().resolvedOptions().timeZone)';

/**
 * @param {string} zone
 * @param {string[]} words
 * @param {'inherit' | 'pipe'} stdio
 */
function run(zone, words, stdio) {
  const env = { ...process.env, TZ: zone };
  return spawnSync(process.execPath, words, { cwd: ROOT, env, stdio, encoding: 'utf8' });
}

let failed = false;
for (const zone of ZONES) {
  const shown = run(zone, ['-e', SHOW_ZONE], 'pipe').stdout;
  if (shown !== zone) throw new Error(`TZ=${zone} is not in force here: the clock is in ${shown}.`);
  console.log(`Hours in ${zone}`);
  const vitest = [VITEST, 'run', 'packages/model/src/hours/', ...process.argv.slice(2)];
  failed = run(zone, vitest, 'inherit').status !== 0 || failed;
}
process.exitCode = failed ? 1 : 0;
