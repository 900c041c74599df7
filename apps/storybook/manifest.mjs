/** The custom-elements manifest, made from the sources. */
import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

const COMPONENTS = fileURLToPath(new URL('../../packages/components/', import.meta.url));

/** @returns {Promise<unknown>} */
export function readManifest() {
  const argv = ['analyze', '--config', 'build/manifest.mjs', '--quiet'];
  return cli({ argv, cwd: COMPONENTS, noWrite: true });
}
