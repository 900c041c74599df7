/**
 * `prepack` of every package: refuses to pack one whose files are not all there, or that has files of an older build.
 * A build that failed leaves a `dist/` with declarations and no JavaScript, and a build that comes from the cache leaves
 * the files of the one before in `cdn/`; npm would pack both without a word. `npm publish` runs this, because of
 * `publishConfig`; `npm pack` does with `--ignore-scripts=false`, since `.npmrc` switches scripts off.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Manifest
 * @property {string} name
 * @property {Record<string, string | Record<string, string>>} [exports]
 * @property {Record<string, string>} [bin]
 */

/**
 * What a package promises and does not hold.
 *
 * @param {string} folder
 * @returns {string[]} Each file, or pattern that fits none, as its `package.json` has it.
 */
export function missingFiles(folder) {
  /** @type {Manifest} */
  const { exports = {}, bin = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const promised = [...Object.values(exports), ...Object.values(bin)].flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  return [...new Set(promised)].filter((path) => globSync(path, { cwd: folder }).length === 0);
}

/**
 * Files in `cdn/` that its list of hashes does not name: nothing loads them, and no hash holds them.
 *
 * @param {string} folder
 * @returns {string[]} Each file, below `cdn/`.
 */
export function strayFiles(folder) {
  const cdn = join(folder, 'cdn');
  if (!existsSync(join(cdn, 'sri.json'))) return [];
  /** @type {Record<string, string>} */
  const hashes = JSON.parse(readFileSync(join(cdn, 'sri.json'), 'utf8'));
  return globSync('**/*.js', { cwd: cdn })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !Object.hasOwn(hashes, path));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const missing = missingFiles(process.cwd());
  if (missing.length > 0) {
    console.error(
      `This package is not built, so it is not packed: ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing.\n` +
        'Run "npm run build" in the root of the repository, see that it ends without an error, and pack again.',
    );
    process.exitCode = 1;
  }
  const strays = strayFiles(process.cwd());
  if (strays.length > 0) {
    console.error(
      `cdn/ has ${strays.length === 1 ? 'a file' : `${strays.length} files`} of an older build, such as ${strays[0]}, so it is not packed.\n` +
        'Delete the folder cdn/, run "npm run build" in the root of the repository, and pack again.',
    );
    process.exitCode = 1;
  }
}
