/**
 * The custom-elements manifest, straight from the sources.
 *
 * @typedef {object} Member
 * @property {string} name
 * @property {'field' | 'method'} kind
 * @property {string} [description]
 * @property {boolean} [static]
 *
 * @typedef {{ name: string, description?: string }} Named
 *
 * @typedef {object} Declaration
 * @property {string} name
 * @property {string} [tagName]
 * @property {string} [description]
 * @property {Member[]} [members]
 * @property {(Named & { fieldName?: string })[]} [attributes]
 * @property {Named[]} [events]
 * @property {Named[]} [slots]
 * @property {Named[]} [cssParts]
 * @property {Named[]} [cssProperties]
 *
 * @typedef {{ path: string, declarations?: Declaration[] }} Module
 */
import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

const COMPONENTS = fileURLToPath(new URL('../../packages/components/', import.meta.url));

/** @returns {Promise<{ modules: Module[] }>} */
export async function readManifest() {
  const argv = ['analyze', '--config', 'build/manifest.mjs', '--quiet'];
  const manifest = await cli({ argv, cwd: COMPONENTS, noWrite: true });
  return /** @type {{ modules: Module[] }} */ (manifest);
}
