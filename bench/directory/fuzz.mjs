/**
 * The full run of the importers' fuzz test, with 100,000 inputs. The same seed gives the same inputs.
 *
 * Usage: node bench/directory/fuzz.mjs [inputs] [seed]
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [inputs = '100000', seed] = process.argv.slice(2);
const vitest = join(
  dirname(createRequire(import.meta.url).resolve('vitest/package.json')),
  'vitest.mjs',
);

const child = spawn(process.execPath, [vitest, 'run', 'packages/formats/src/fuzz.test.ts'], {
  cwd: fileURLToPath(new URL('../../', import.meta.url)),
  stdio: 'inherit',
  env: {
    ...process.env,
    PEERKIT_FUZZ: inputs,
    ...(seed === undefined ? {} : { PEERKIT_FUZZ_SEED: seed }),
  },
});
child.on('close', (code) => {
  process.exitCode = code ?? 1;
});
