/**
 * The licences of the libraries whose code is inside the CDN files. Comments are squeezed out of
 * those files, so that this text beside them is where the licences are kept, as they ask.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const HEAD = `The files in this folder are Peerkit's, under Apache-2.0 (https://www.apache.org/licenses/LICENSE-2.0).
They hold code of the libraries below. Copy this text along with them.`;

/**
 * @param {readonly { modules: Record<string, { renderedLength: number }> }[]} chunks
 *   What rollup put out.
 * @returns {string[]} The folder of each library whose code is in them.
 */
export function librariesOf(chunks) {
  const inside = chunks.flatMap(({ modules }) =>
    Object.entries(modules)
      .filter(([id, { renderedLength }]) => renderedLength > 0 && /[\\/]node_modules[\\/]/.test(id))
      .map(([id]) => folderOf(id)),
  );
  return [...new Set(inside)];
}

/**
 * @param {readonly string[]} folders Libraries' folders; duplicates count once.
 * @returns {string} What `LICENSES.txt` says: name, version and licence text of each.
 * @throws When a library has no licence text: then it must not be distributed.
 */
export function licensesText(folders) {
  const parts = [...new Set(folders)].map((folder) => {
    const { name, version, license } = manifestOf(folder);
    const text = licenceIn(folder);
    if (!text) throw new Error(`${name} has no licence text to put in LICENSES.txt.`);
    return `${name} ${version} (${license})\n\n${text}`;
  });
  return `${[HEAD, ...parts.sort()].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/**
 * The text of its licence: a file, or a part of its readme.
 *
 * @param {string} folder
 */
function licenceIn(folder) {
  const read = (/** @type {RegExp} */ named) => {
    const file = readdirSync(folder).find((entry) => named.test(entry));
    return file && readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
  };
  const whole = read(/^licen[cs]e(\.\w+)?$/i);
  const [, part] = /^#+ *licen[cs]e\b.*\n([^#]*)/im.exec(read(/^readme(\.\w+)?$/i) ?? '') ?? [];
  return (whole ?? part)?.trim();
}

const manifestOf = (/** @type {string} */ folder) =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/**
 * The nearest folder above with a package that has a name; some inside a package have none.
 *
 * @param {string} id Path of a module.
 */
function folderOf(id) {
  for (let folder = dirname(id); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) && manifestOf(folder).version) return folder;
    if (folder === dirname(folder)) throw new Error(`${id} belongs to no package.`);
  }
}
