/**
 * `prepack` of every package: refuses to pack one whose files are not all there. A build that failed leaves a
 * `dist/` with declarations and no JavaScript, and npm would pack it without a word. `npm publish` runs this, because
 * of `publishConfig`; `npm pack` does with `--ignore-scripts=false`, since `.npmrc` switches scripts off.
 */
import { globSync, readFileSync } from 'node:fs';
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const missing = missingFiles(process.cwd());
  if (missing.length > 0) {
    console.error(
      `This package is not built, so it is not packed: ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing.\n` +
        'Run "npm run build" in the root of the repository, see that it ends without an error, and pack again.',
    );
    process.exitCode = 1;
  }
}
