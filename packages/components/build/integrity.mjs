import { createHash } from 'node:crypto';

/**
 * @param {string | Buffer} content
 * @returns {string} The `integrity` value of a file.
 */
function integrityOf(content) {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/**
 * @param {readonly import('./bundle.mjs').File[]} files
 * @returns {Record<string, string>} The `integrity` value of each file, by its path in `cdn/`.
 */
export function integrities(files) {
  return Object.fromEntries(files.map(({ name, code }) => [name, integrityOf(code)]).sort());
}

/**
 * An import map with which a browser refuses any of the files that was changed. Its addresses are
 * relative to the page, so this one is for a page inside `cdn/` itself; `peerkit embed script`
 * writes the one for a page elsewhere.
 *
 * @param {Record<string, string>} hashes By path in `cdn/`.
 */
export function importMap(hashes) {
  const integrity = Object.entries(hashes).map(([name, hash]) => [`./${name}`, hash]);
  return { integrity: Object.fromEntries(integrity) };
}
