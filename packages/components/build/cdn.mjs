/**
 * Builds `cdn/`: one self-contained file per element for a script tag, heavy parts and languages as
 * chunks beside it that load when needed, `sri.json` with the hash of every file, and `LICENSES.txt`.
 *
 * Rollup, not esbuild: what an element shares with its lazy parts must stay inside the element's own
 * file, so that one `integrity` covers all that runs at first.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { minify } from 'terser';
import { elementFolders } from './elements.mjs';
import { lean } from './lean.mjs';
import { librariesOf, licensesText } from './licenses.mjs';
import { shakeStyles } from './shake-styles.mjs';
import { shortKeys } from './short-keys.mjs';
import { squeezeTemplates } from './squeeze-templates.mjs';

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));

async function buildCdn() {
  const bundles = await Promise.all(elementFolders().map(bundle));
  const files = bundles.flatMap((one) => one.files);
  rmSync(path('cdn'), { recursive: true, force: true });
  for (const { name, code } of files) {
    const target = path(`cdn/${name}`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, code);
  }
  const sri = Object.fromEntries(files.map(({ name, code }) => [name, integrity(code)]).sort());
  writeFileSync(path('cdn/sri.json'), `${JSON.stringify(sri, null, 2)}\n`);
  writeFileSync(path('cdn/LICENSES.txt'), licensesText(bundles.flatMap((one) => one.libraries)));
}

async function bundle(name) {
  const tag = `peer-${name}`;
  const build = await rollup({
    input: { [tag]: path(`src/${name}/${name}.define.ts`) },
    preserveEntrySignatures: false,
    plugins: [
      nodeResolve({
        extensions: ['.ts', '.js'],
        exportConditions: ['@peerkit/source', 'browser', 'production'],
      }),
      squeezeTemplates(),
      shortKeys(),
      esbuild({ target: 'es2022', tsconfig: path('tsconfig.json') }),
      lean(),
    ],
    onwarn(warning, warn) {
      // Libraries' own affairs: their import circles, and comments that only bundlers read.
      const theirs = ['CIRCULAR_DEPENDENCY', 'INVALID_ANNOTATION'].includes(warning.code ?? '');
      const where = [warning.id, ...(warning.ids ?? [])].join();
      if (!(theirs && where.includes('node_modules'))) warn(warning);
    },
  });
  const { output } = await build.generate({
    format: 'es',
    compact: true,
    chunkFileNames: `${tag}/${RELEASE}/[name].js`,
  });
  await build.close();
  const libraries = librariesOf(output);
  shakeStyles(output);
  const files = await Promise.all(
    output.map(async ({ fileName, code }) => ({ name: fileName, code: await shrink(code) })),
  );
  return { files: inFolderOfTheirOwn(files), libraries };
}

/** Stands for the hash in paths until all code is known. */
const RELEASE = 'RELEASE0';

/**
 * Files that belong together lie in one folder named by what is in them: two releases in one place, or
 * in one cache, never mix. One hash for all, since each path stands in the file that every phone loads.
 */
function inFolderOfTheirOwn(files) {
  const hash = createHash('sha384');
  for (const { name, code } of files) hash.update(name).update(code);
  const release = hash.digest('hex').slice(0, RELEASE.length);
  return files.map(({ name, code }) => ({
    name: name.replaceAll(RELEASE, release),
    code: code.replaceAll(RELEASE, release),
  }));
}

async function shrink(code) {
  const result = await minify(code, {
    module: true,
    ecma: 2020,
    compress: { passes: 3 },
    // The licences of what is inside stand in LICENSES.txt.
    format: { comments: false },
  });
  return result.code;
}

function integrity(code) {
  return `sha384-${createHash('sha384').update(code).digest('base64')}`;
}

await buildCdn();
