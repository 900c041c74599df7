/** `npm run new <element>`: see generate.mjs. */
import { fileURLToPath } from 'node:url';
import { generate } from './generate.mjs';

const [given] = process.argv.slice(2);
const home = fileURLToPath(new URL('../../packages/components', import.meta.url));
try {
  if (given === undefined) throw new Error('Say which element: npm run new quick-exit');
  const made = await generate(given, home);
  console.log(`Made in packages/components:\n  ${made.join('\n  ')}`);
  console.log('Next: npm test, then npm run storybook. Write a changeset: npm run changeset.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
