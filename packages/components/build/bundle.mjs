/**
 * One entry of `cdn/` as Rollup makes it: a file with everything that runs first, and the parts beside
 * it that load when they are needed. Rollup, not esbuild: esbuild moves what an entry shares with its
 * lazy parts into a common chunk, and `integrity` on a script tag would no longer cover what runs first.
 *
 * @typedef {{ name: string, code: string }} File A file of `cdn/`, by its path in that folder.
 * @typedef {object} Entry
 * @property {string} name The file's name without `.js`; also the folder of its lazy parts.
 * @property {readonly string[]} modules Paths of the modules that the file runs.
 * @property {boolean} [isPlain] It has no element, and so no design tokens.
 * @typedef {object} Bundle
 * @property {File[]} files
 * @property {string[]} libraries The folder of each library in them.
 * @property {Record<string, string>} sources The text of each module they were made from, by its path.
 * @property {Record<string, string>} minified For the next build: see `minify.mjs`.
 */
import { createHash } from 'node:crypto';
import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { runFromAnyTag } from './any-script-tag.mjs';
import { librariesOf } from './licenses.mjs';
import { loadAgain, loadOnlyByEntry } from './load-again.mjs';
import { mapLibreBeside } from './maplibre.mjs';
import { minified } from './minify.mjs';
import { minifyTemplates } from './minify-templates.mjs';
import { ownDocument } from './own-document.mjs';
import { ownLists } from './own-lists.mjs';
import { templatePolicy } from './template-policy.mjs';
import { dropUnusedTokens } from './unused-tokens.mjs';
import { wholeParts } from './whole-parts.mjs';

const tsconfig = fileURLToPath(new URL('../tsconfig.json', import.meta.url));

/**
 * @param {Entry} entry
 * @param {Record<string, string>} [known] `minified` of an earlier build.
 * @returns {Promise<Bundle>}
 */
export async function bundle({ name, modules, isPlain }, known) {
  const { chunks, sources } = await generate(name, modules, [loadAgain()], {
    chunkFileNames: (chunk) => `${name}/${RELEASE}/${wordsOfKind(chunk) ?? '[name]'}.js`,
  });
  if (!isPlain) dropUnusedTokens(chunks);
  loadOnlyByEntry(chunks);
  runFromAnyTag(chunks, `${name}/${RELEASE}`);
  const workers = await workersOf(chunks, `${name}/${RELEASE}`);
  const all = [...chunks, ...workers.chunks];
  const { files, ...more } = await minified(all, known);
  return {
    files: inFolderOfRelease(files),
    libraries: librariesOf(all),
    sources: { ...sources, ...workers.sources },
    ...more,
  };
}

const WORKER = /new URL\(\s*["']\.\/([\w-]+-worker)\.js["'],\s*import\.meta\.url\s*\)/g;

/**
 * The workers that lazy parts start, each in one file beside them: a worker has nothing of what the page has.
 *
 * @param {readonly { code: string }[]} chunks
 * @param {string} folder
 */
async function workersOf(chunks, folder) {
  const names = new Set(
    chunks.flatMap(({ code }) => [...code.matchAll(WORKER)].map(([, name = '']) => name)),
  );
  const made = await Promise.all(
    [...names].map((name) => {
      const path = fileURLToPath(new URL(`../src/${name}.ts`, import.meta.url));
      return generate(`${folder}/${name}`, [path], [], { inlineDynamicImports: true });
    }),
  );
  return {
    chunks: made.flatMap((worker) => worker.chunks),
    sources: Object.fromEntries(made.flatMap(({ sources }) => Object.entries(sources))),
  };
}

/**
 * The same modules with every lazy part and every language in one file, which asks for nothing: for a page that is
 * opened without a network.
 *
 * @param {Entry} entry
 * @param {Record<string, string>} [known]
 * @returns {Promise<Bundle>}
 * @throws {Error} When some part stayed outside.
 */
export async function bundleWhole({ name, modules }, known) {
  const { chunks, sources } = await generate(name, modules, [], { inlineDynamicImports: true });
  const [whole] = chunks;
  if (whole === undefined || chunks.length > 1) throw new Error(`${name} is not in one file.`);
  if (whole.imports.length + whole.dynamicImports.length > 0)
    throw new Error(`${whole.fileName} imports something.`);
  dropUnusedTokens(chunks);
  return { libraries: librariesOf(chunks), sources, ...(await minified(chunks, known)) };
}

/**
 * Modules that were parsed already: entries have most of theirs in common. Rollup takes one only while its text is
 * the same.
 *
 * @type {Map<string, import('rollup').ModuleJSON>}
 */
const parsed = new Map();

/**
 * @param {string} name
 * @param {readonly string[]} modules
 * @param {readonly import('rollup').Plugin[]} more
 * @param {import('rollup').OutputOptions} options
 */
async function generate(name, modules, more, options) {
  const build = await rollup({
    input: { [name]: ENTRY },
    cache: { modules: [...parsed.values()] },
    preserveEntrySignatures: false,
    plugins: [
      entryOf(modules),
      mapLibreBeside(),
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
    onwarn(warning) {
      // Libraries' own affairs: their import cycles, and comments that only bundlers read.
      const theirs = ['CIRCULAR_DEPENDENCY', 'INVALID_ANNOTATION'].includes(warning.code ?? '');
      const where = [warning.id, ...(warning.ids ?? [])].join();
      if (!(theirs && where.includes('node_modules'))) throw new Error(warning.message);
    },
  });
  const { output } = await build.generate({
    format: 'es',
    compact: true,
    ...options,
    ...(options.inlineDynamicImports === true
      ? {}
      : {
          manualChunks: await wholeParts(build, AT_ONCE, TOGETHER),
          onlyExplicitManualChunks: true,
        }),
  });
  await build.close();
  const loaded = build.cache?.modules ?? [];
  for (const module of loaded) parsed.set(module.id, module);
  return {
    chunks: output.filter((part) => part.type === 'chunk'),
    sources: Object.fromEntries(
      loaded.filter(({ id }) => isAbsolute(id)).map(({ id, originalCode }) => [id, originalCode]),
    ),
  };
}

const ENTRY = 'virtual:entry';
/** Parts that are needed right after the first paint. */
const AT_ONCE = /\/naloxone-guide\/steps\.ts$/;
/** The form reads its queue at once, so that is needed early; the error below a field is too small for its own file. */
const TOGETHER = {
  closing:
    /\/(?:outreach-form\/(?:closing\/closing|queue\/open-outbox)|blocks\/field-error\.templates)\.ts$/,
};

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
