/** `npm run new <element>`: see generate.mjs. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { generate, namesOf } from './generate.mjs';

const [given] = process.argv.slice(2);
const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));

/**
 * Runs a tool whose result is part of the change.
 *
 * @param {string} command As a person types it, should it fail.
 * @param {string} script
 * @param {string[]} words
 * @throws {Error} when it fails: what it said stands above.
 */
function run(command, script, ...words) {
  const { status, stdout } = spawnSync(process.execPath, [path(script), ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status === 0) return;
  console.error(stdout);
  throw new Error(`The files are there, but this failed: ${command}`);
}

try {
  if (given === undefined) throw new Error('Name the element: npm run new quick-exit');
  const made = await generate(given, path('../../packages/components'));
  const { name } = namesOf(given);
  // The translations were made from today's English, so they are not stale.
  run(
    `npm run i18n:status -- --accept all ${name}`,
    '../i18n/status.mjs',
    ...['--accept', 'all', name],
  );
  // Its names are public, and the report of them is part of the change.
  run('npm run api', '../api/report.mjs');
  console.log(`Made in packages/components:\n  ${made.join('\n  ')}`);
  console.log('Next: npm test, then npm run storybook. Write a changeset: npm run changeset.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
