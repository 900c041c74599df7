import { fileURLToPath } from 'node:url';
import { context } from 'esbuild';
import { elementFolders } from './elements.mjs';

const path = (/** @type {string} */ relative) =>
  fileURLToPath(new URL(`../${relative}`, import.meta.url));

/**
 * The CDN files while developing: the same names, not minified, built again in a blink.
 *
 * @param {string} outdir
 * @returns {Promise<{ rebuild: () => Promise<unknown>, dispose: () => Promise<void> }>}
 */
export async function watchCdn(outdir) {
  const building = await context({
    entryPoints: Object.fromEntries(
      elementFolders().map((name) => [`peer-${name}`, path(`src/${name}/${name}.define.ts`)]),
    ),
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    sourcemap: true,
    conditions: ['@peerkit/source', 'browser', 'development'],
    tsconfig: path('tsconfig.json'),
    logLevel: 'silent',
  });
  await building.rebuild();
  return { rebuild: () => building.rebuild(), dispose: () => building.dispose() };
}
