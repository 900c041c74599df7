/** `npm run new <element>`: see generate.mjs. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { generate, namesOf } from './generate.mjs';

const [given] = process.argv.slice(2);
const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));
try {
  if (given === undefined) throw new Error('Name the element: npm run new quick-exit');
  const made = await generate(given, path('../../packages/components'));
  // The translations were made from today's English, so they are not stale.
  const accept = [path('../i18n/status.mjs'), '--accept', 'all', namesOf(given).name];
  spawnSync(process.execPath, accept, { stdio: ['ignore', 'ignore', 'inherit'] });
  // Its names are public, and the report of them is part of the change.
  spawnSync(process.execPath, [path('../api/report.mjs')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  console.log(`Made in packages/components:\n  ${made.join('\n  ')}`);
  console.log('Next: npm test, then npm run storybook. Write a changeset: npm run changeset.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
