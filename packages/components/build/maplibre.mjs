/**
 * MapLibre GL for pages without a build: its two files as they are published, in a folder of their own beside ours. They
 * are minified already, and a third of a megabyte once packed: a phone keeps them from one release of ours to the next,
 * because the folder is named after their version alone.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const MANIFEST = require.resolve('maplibre-gl/package.json');
const { version, dependencies } =
  /** @type {{ version: string, dependencies: Record<string, string> }} */ (require(MANIFEST));

const FOLDER = `maplibre-gl-${version}`;
const WORKER = 'maplibre-gl-worker';

/** @returns {import('rollup').Plugin} */
export function mapLibreBeside() {
  return {
    name: 'maplibre-beside',
    resolveId: (id) =>
      id === 'maplibre-gl' ? { id: `./${FOLDER}/maplibre-gl.js`, external: 'absolute' } : null,
  };
}

/**
 * @returns {{ name: string, code: string }[]} Files of `cdn/`.
 * @throws {Error} When MapLibre no longer finds its worker by its name.
 */
export function mapLibreFiles() {
  return ['maplibre-gl', WORKER].map((name) => {
    const text = readFileSync(join(dirname(MANIFEST), `dist/${name}.mjs`), 'utf8');
    // Many servers do not know `.mjs`, and browsers run no module of another type.
    const code = text
      .replaceAll(`${WORKER}.mjs`, `${WORKER}.js`)
      .replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
    if (name !== WORKER && !code.includes(`\`${WORKER}.js\``))
      throw new Error(`MapLibre GL ${version} does not name ${WORKER}.mjs.`);
    return { name: `${FOLDER}/${name}.js`, code };
  });
}

/** @returns {string[]} The folders of the libraries in those files: MapLibre GL, and what it is bundled from. */
export function mapLibreLibraries() {
  const { resolve } = createRequire(MANIFEST);
  const inside = Object.keys(dependencies).filter((name) => !name.startsWith('@types/'));
  const folders = inside.map((name) =>
    (resolve.paths(name) ?? [])
      .map((path) => join(path, name))
      .find((path) => existsSync(join(path, 'package.json'))),
  );
  const missing = inside.filter((_, at) => folders[at] === undefined);
  if (missing.length > 0) throw new Error(`Not installed: ${missing.join(', ')}.`);
  return [dirname(MANIFEST), ...folders.filter((folder) => folder !== undefined)];
}
