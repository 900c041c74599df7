/**
 * Builds `dist/` of every package: JavaScript by tsup (`tsup.config.mjs`), and a declaration for each
 * source file by one run of TypeScript 7, which a second time does only what changed. Declarations
 * that no longer have a source are removed, so that nothing old is published.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} folder Of one package. */
function removeStale(folder) {
  const dist = join(folder, 'dist');
  if (!existsSync(dist)) return;
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    const built = /^(.*)\.d\.ts(\.map)?$/.exec(file)?.[1];
    if (!entry.isFile() || built === undefined) continue;
    if (!existsSync(`${built.replace(dist, join(folder, 'src'))}.ts`)) rmSync(file);
  }
}

/** @param {string[]} command A script of a tool and its arguments. */
function run([script = '', ...rest]) {
  const { status } = spawnSync(process.execPath, [join(ROOT, 'node_modules', script), ...rest], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

const packages = join(ROOT, 'packages');
for (const name of readdirSync(packages)) removeStale(join(packages, name));
run(['tsup/dist/cli-default.js']);
run(['typescript-7/bin/tsc', '-b', 'tsconfig.packages.json']);
