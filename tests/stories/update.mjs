/** `npm run snapshots:update`: what stories show now becomes what they are expected to show. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

/** @param {string[]} words @param {NodeJS.ProcessEnv} [env] */
function run(words, env) {
  const { status } = spawnSync('npx', ['--no-install', ...words], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}

run(['turbo', 'run', 'build', '--filter=@peerkit/storybook', '--output-logs=errors-only']);
run(['vitest', 'run', '--config', 'tests/stories/vitest.config.ts', 'aria', 'pictures'], {
  PEERKIT_SNAPSHOTS: 'update',
});
