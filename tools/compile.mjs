/**
 * Builds every package in one run of TypeScript 7: a `.js`, `.d.ts` and their maps in `dist/` for
 * each source file. A second run builds only what changed. What no longer has a source is removed,
 * so that nothing old is published.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TSC = join(ROOT, 'node_modules/typescript-7/bin/tsc');

/** @param {string} folder Of one package. */
function removeStale(folder) {
  const dist = join(folder, 'dist');
  if (!existsSync(dist)) return;
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    const built = /^(.*?)(\.d\.ts|\.js)(\.map)?$/.exec(file)?.[1];
    if (!entry.isFile() || built === undefined) continue;
    if (!existsSync(`${built.replace(dist, join(folder, 'src'))}.ts`)) rmSync(file);
  }
}

const packages = join(ROOT, 'packages');
for (const name of readdirSync(packages)) removeStale(join(packages, name));
const { status } = spawnSync(process.execPath, [TSC, '-b', 'tsconfig.packages.json'], {
  cwd: ROOT,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
