/**
 * One entry of `cdn/` as Rollup makes it: a file with everything that runs first, and the parts beside
 * it that load when they are needed. Rollup, not esbuild: esbuild moves what an entry shares with its
 * lazy parts into a common chunk, and `integrity` on a script tag would no longer cover what runs first.
 *
 * @typedef {{ name: string, code: string }} File A file of `cdn/`, by its path in that folder.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { minify } from 'terser';
import { runFromAnyTag } from './any-script-tag.mjs';
import { librariesOf } from './licenses.mjs';
import { loadAgain } from './load-again.mjs';
import { ownDocument } from './own-document.mjs';
import { ownLists } from './own-lists.mjs';
import { minifyTemplates } from './minify-templates.mjs';
import { templatePolicy } from './template-policy.mjs';
import { dropUnusedTokens } from './unused-tokens.mjs';
import { wholeParts } from './whole-parts.mjs';

const tsconfig = fileURLToPath(new URL('../tsconfig.json', import.meta.url));

/**
 * @param {object} entry
 * @param {string} entry.name The file's name without `.js`; also the folder of its lazy parts.
 * @param {readonly string[]} entry.modules Paths of the modules that the file runs.
 * @returns {Promise<{ files: File[], libraries: string[] }>} The files, and the folder of each library in them.
 */
export async function bundle({ name, modules }) {
  const chunks = await generate(name, modules, [loadAgain()], {
    chunkFileNames: (chunk) => `${name}/${RELEASE}/${wordsOfKind(chunk) ?? '[name]'}.js`,
  });
  const libraries = librariesOf(chunks);
  dropUnusedTokens(chunks);
  runFromAnyTag(chunks, `${name}/${RELEASE}`);
  const files = await Promise.all(
    chunks.map(async ({ fileName, code }) => ({ name: fileName, code: await minified(code) })),
  );
  return { files: inFolderOfRelease(files), libraries };
}

/**
 * The same modules with every lazy part and every language in one file, which asks for nothing: for a page that is
 * opened without a network.
 *
 * @param {Parameters<typeof bundle>[0]} entry
 * @returns {ReturnType<typeof bundle>}
 * @throws {Error} When some part stayed outside.
 */
export async function bundleWhole({ name, modules }) {
  const chunks = await generate(name, modules, [], { inlineDynamicImports: true });
  const [whole] = chunks;
  if (whole === undefined || chunks.length > 1) throw new Error(`${name} is not in one file.`);
  if (whole.imports.length + whole.dynamicImports.length > 0)
    throw new Error(`${whole.fileName} imports something.`);
  dropUnusedTokens(chunks);
  const files = [{ name: whole.fileName, code: await minified(whole.code) }];
  return { files, libraries: librariesOf(chunks) };
}

/**
 * @param {string} name
 * @param {readonly string[]} modules
 * @param {readonly import('rollup').Plugin[]} more
 * @param {import('rollup').OutputOptions} options
 */
async function generate(name, modules, more, options) {
  const build = await rollup({
    input: { [name]: ENTRY },
    preserveEntrySignatures: false,
    plugins: [
      entryOf(modules),
      nodeResolve({
        extensions: ['.ts', '.js'],
        exportConditions: ['@peerkit/source', 'browser', 'production'],
      }),
      minifyTemplates(),
      templatePolicy(),
      ownLists(),
      ownDocument(),
      ...more,
      esbuild({ target: 'es2022', tsconfig }),
    ],
    onwarn(warning, warn) {
      // Libraries' own affairs: their import cycles, and comments that only bundlers read.
      const theirs = ['CIRCULAR_DEPENDENCY', 'INVALID_ANNOTATION'].includes(warning.code ?? '');
      const where = [warning.id, ...(warning.ids ?? [])].join();
      if (!(theirs && where.includes('node_modules'))) warn(warning);
    },
  });
  const { output } = await build.generate({
    format: 'es',
    compact: true,
    ...options,
    ...(options.inlineDynamicImports === true
      ? {}
      : {
          manualChunks: await wholeParts(build, AT_ONCE),
          onlyExplicitManualChunks: true,
        }),
  });
  await build.close();
  return output.filter((part) => part.type === 'chunk');
}

const ENTRY = 'virtual:entry';
/** Parts that are needed right after the first paint. */
const AT_ONCE = /\/naloxone-guide\/steps\.ts$/;

/**
 * Words of a form kind in a language say of which kind they are: Rollup would only number them.
 *
 * @param {import('rollup').PreRenderedChunk} chunk
 */
function wordsOfKind({ moduleIds }) {
  const [first = '', ...others] = moduleIds;
  const [, kind, language] = /[\\/]kinds[\\/]([\w-]+)[\\/]locales[\\/](\w+)\.ts$/.exec(first) ?? [];
  return kind === undefined || others.length > 0 ? undefined : `${kind}.${language}`;
}

/**
 * The module that imports what an entry is made of.
 *
 * @param {readonly string[]} modules
 * @returns {import('rollup').Plugin}
 */
function entryOf(modules) {
  return {
    name: 'entry',
    resolveId: (id) => (id === ENTRY ? id : null),
    load: (id) =>
      id === ENTRY ? modules.map((path) => `import ${JSON.stringify(path)};`).join('\n') : null,
  };
}

/** Holds the place of the hash in paths until all code is known. */
const RELEASE = 'RELEASE0';

/**
 * Lazy parts lie in a folder named after the content of all files of their entry, so that two releases
 * in one place, or in one cache, never mix. One hash for all: each path is in the file every phone loads.
 *
 * @param {readonly File[]} files
 * @returns {File[]}
 */
function inFolderOfRelease(files) {
  const hash = createHash('sha384');
  for (const { name, code } of files) hash.update(name).update(code);
  const release = hash.digest('hex').slice(0, RELEASE.length);
  return files.map(({ name, code }) => ({
    name: name.replaceAll(RELEASE, release),
    code: code.replaceAll(RELEASE, release),
  }));
}

/** Terser is most of the work of a build, and most files are the same as in the build before. */
const CACHE = new URL('../../../.turbo/terser/', import.meta.url);
/** @type {import("terser").MinifyOptions} */
const OPTIONS = {
  module: true,
  ecma: 2020,
  compress: { passes: 3 },
  // LICENSES.txt holds the licences of the libraries inside.
  format: { comments: false },
};
const { version } = createRequire(import.meta.url)('terser/package.json');

/** @type {Map<string, Promise<string>>} By hash of the code; entries have many lazy parts in common. */
const known = new Map();

/** @param {string} code */
function minified(code) {
  const hash = createHash('sha256')
    .update(JSON.stringify([version, OPTIONS, code]))
    .digest('hex');
  const result = known.get(hash) ?? cachedOrMinified(code, new URL(`${hash}.js`, CACHE));
  known.set(hash, result);
  return result;
}

/**
 * @param {string} code
 * @param {URL} file
 */
async function cachedOrMinified(code, file) {
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const { code: small } = await minify(code, OPTIONS);
  if (small === undefined) throw new Error('terser gave no code.');
  mkdirSync(CACHE, { recursive: true });
  // Under its own name only when it is whole: two builds may run at once.
  const half = new URL(`${file.href}.${String(process.pid)}`);
  writeFileSync(half, small);
  renameSync(half, file);
  return small;
}
