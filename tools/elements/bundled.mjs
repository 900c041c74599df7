/**
 * Serves the tests of elements, and of stories in other engines, bundled. Each needs some 300 small source files: asked
 * for one by one, they cost the three engines more than many a test. Parts that load later stay files of their own.
 */
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { build } from 'esbuild';

/** The tests, and what they put into frames and workers of their own. */
const ENTRIES = [
  'packages/components/src/**/*.element.test.ts',
  'packages/components/src/**/*.define.ts',
  'packages/components/src/{index,list}-worker.ts',
  'packages/components/src/quick-exit/quick-exit.ts',
  'tests/stories/other-engines/every-story.wtr.ts',
];

/** Served by the test runner itself. */
const OF_RUNNER = ['/__web-dev-server__*', '/__web-test-runner__*'];

/**
 * @param {{ root: string, tsconfig: string, conditions: string[] }} options
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function bundled({ root, tsconfig, conditions }) {
  /** What was built, by path. @type {Promise<Map<string, string>> | undefined} */
  let files;

  async function bundle() {
    const { outputFiles } = await build({
      entryPoints: ENTRIES.flatMap((pattern) => globSync(pattern, { cwd: root })),
      absWorkingDir: root,
      bundle: true,
      splitting: true,
      format: 'esm',
      target: 'es2022',
      write: false,
      sourcemap: 'inline',
      sourcesContent: false,
      outdir: root,
      outbase: root,
      chunkNames: '.parts/[name]-[hash]',
      tsconfig,
      conditions,
      external: OF_RUNNER,
      // Tests import modules for what they do, whatever a package says of its effects.
      ignoreAnnotations: true,
      plugins: [ownAddress(root)],
    });
    const texts = new Map(outputFiles.map(({ path, text }) => [pathOf(root, path), text]));
    return texts;
  }

  /** @type {import('@web/test-runner').TestRunnerPlugin} */
  const plugin = {
    name: 'bundled',
    serverStart({ fileWatcher }) {
      fileWatcher.on('change', () => (files = undefined));
    },
    async serve({ path }) {
      files ??= bundle();
      const body = (await files).get(path.replace(/\.ts$/, '.js'));
      return body === undefined ? undefined : { body, type: 'js' };
    },
  };
  return plugin;
}

/**
 * @param {string} root
 * @param {string} file
 */
const pathOf = (root, file) => `/${relative(root, file).split(sep).join('/')}`;

/**
 * Modules name files beside them by `import.meta.url`: there it stays the address of the module, not of the bundle.
 *
 * @param {string} root
 * @returns {import('esbuild').Plugin}
 */
function ownAddress(root) {
  return {
    name: 'own-address',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]packages[\\/].*\.ts$/ }, async ({ path }) => {
        const text = await readFile(path, 'utf8');
        if (!text.includes('import.meta.url')) return undefined;
        const at = JSON.stringify(pathOf(root, path));
        return {
          contents: text.replaceAll('import.meta.url', `new URL(${at}, import.meta.url).href`),
          loader: 'ts',
        };
      });
    },
  };
}
