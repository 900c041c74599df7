import { fileURLToPath } from 'node:url';
import { context } from 'esbuild';
import { cdnEntries } from './elements.mjs';

const path = (/** @type {string} */ relative) =>
  fileURLToPath(new URL(`../${relative}`, import.meta.url));

const ENTRY = 'entry';

/** @type {import('esbuild').Plugin} */
const entries = {
  name: 'entries',
  setup(build) {
    build.onResolve({ filter: /^entry:/ }, (entry) => ({
      path: entry.path.slice(ENTRY.length + 1),
      namespace: ENTRY,
    }));
    build.onLoad({ filter: /./, namespace: ENTRY }, (entry) => ({
      contents: cdnEntries()
        .filter(({ name }) => name === entry.path)
        .flatMap(({ modules }) => modules.map((module) => `import ${JSON.stringify(module)};`))
        .join('\n'),
      resolveDir: path(''),
    }));
  },
};

/**
 * The CDN files while developing: the same names, not minified, rebuilt fast.
 *
 * @param {string} outdir
 * @returns {Promise<{ rebuild: () => Promise<unknown>, dispose: () => Promise<void> }>}
 */
export async function watchCdn(outdir) {
  const building = await context({
    entryPoints: Object.fromEntries(cdnEntries().map(({ name }) => [name, `${ENTRY}:${name}`])),
    plugins: [entries],
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
