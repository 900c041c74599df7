/**
 * The JavaScript of every package in one run: each file that its `exports` name becomes an entry, and
 * what entries share becomes a chunk beside them. Minifying is left to bundlers and the CDN build;
 * declarations are written by TypeScript (`tools/compile.mjs`), which does all packages at once.
 */
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

/** @typedef {{ exports: Record<string, Record<string, string>>, bin?: object, dependencies?: object, peerDependencies?: object }} Manifest */

/**
 * @param {string} folder Of one package.
 * @param {Manifest} manifest Its package.json.
 * @returns {Record<string, string>} Source by the name it gets in `dist`, without the extension.
 */
function entriesOf(folder, { exports, bin }) {
  /** @type {string[]} */
  const sources = Object.values(exports).flatMap((target) => target['@peerkit/source'] ?? []);
  // A command is a plain file that loads the built one: see its comment.
  if (bin !== undefined) sources.push('./src/bin.ts');
  // A worker is found by its path beside what starts it, not by a name that anybody imports.
  sources.push('./src/!(list)-worker.ts');
  const files = sources.flatMap((source) => globSync(source, { cwd: folder }));
  return Object.fromEntries(
    files
      .filter((file) => !file.endsWith('.test.ts'))
      .map((file) => [file.replace(/^src\/|\.ts$/g, ''), `${folder}/${file}`]),
  );
}

/** @param {string} name Of a folder in `packages`. */
function packageOptions(name) {
  const folder = `packages/${name}`;
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  return defineConfig({
    name,
    entry: entriesOf(folder, manifest),
    // tsup would ask the manifest of the folder it is started in.
    external: Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }).map(
      (library) => new RegExp(`^${library}(/|$)`),
    ),
    outDir: `${folder}/dist`,
    tsconfig: `${folder}/tsconfig.json`,
    format: 'esm',
    target: 'es2022',
    sourcemap: true,
    // All but the declarations, which are not tsup's, and the worker below, which may be written already.
    clean: ['!**/*.d.ts', '!**/*.d.ts.map', '!list-worker.js'],
    silent: true,
  });
}

/**
 * One file with all that it needs: what reads lists loads parts of itself later, and Vite 7 and older stop at a worker
 * that does.
 */
const listWorker = defineConfig({
  name: 'list-worker',
  entry: { 'list-worker': 'packages/components/src/list-worker.ts' },
  outDir: 'packages/components/dist',
  tsconfig: 'packages/components/tsconfig.json',
  platform: 'browser',
  noExternal: [/./],
  esbuildOptions(options) {
    options.conditions = ['@peerkit/source'];
  },
  splitting: false,
  minify: true,
  format: 'esm',
  target: 'es2022',
  silent: true,
});

export default [...readdirSync('packages').map(packageOptions), listWorker];
