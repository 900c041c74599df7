/** `npm start`: builds what the partner site needs, then serves it with a real intake. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
console.log('Building the partner site. The first time takes a minute or more.');
const build = spawnSync(
  'turbo',
  ['run', 'build', '--filter=@peerkit/partner-site', '--output-logs=hash-only'],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
  },
);
if (build.status !== 0) process.exit(build.status ?? 1);
const { runUntilStopped, welcome } = await import('../apps/partner-site/serve.mjs');
try {
  welcome(await runUntilStopped());
} catch (error) {
  // The cause is on this machine, such as a port or a folder: a stack trace would help nobody.
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
