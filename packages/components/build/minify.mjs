import { createHash } from 'node:crypto';
import { minify } from 'terser';

/** @type {import('terser').MinifyOptions} */
const OPTIONS = {
  module: true,
  ecma: 2020,
  compress: { passes: 3, keep_fargs: false },
  // LICENSES.txt holds the licences of the libraries inside.
  format: { comments: false },
};

/** @type {Map<string, Promise<string>>} Of this process, by hash: entries have many lazy parts in common. */
const results = new Map();

/**
 * Terser is most of the work of a build, and most files are the same as in the build before: what it made of them
 * is given back, by the hash of what it was given.
 *
 * @param {readonly { fileName: string, code: string }[]} chunks
 * @param {Record<string, string>} [known] What it made of the chunks of an earlier build.
 * @returns {Promise<{ files: { name: string, code: string }[], minified: Record<string, string> }>}
 */
export async function minified(chunks, known = {}) {
  const made = await Promise.all(
    chunks.map(async ({ fileName, code }) => {
      const hash = createHash('sha256').update(code).digest('hex');
      const result = results.get(hash) ?? known[hash] ?? small(code);
      results.set(hash, Promise.resolve(result));
      return { name: fileName, code: await result, hash };
    }),
  );
  return {
    files: made.map(({ name, code }) => ({ name, code })),
    minified: Object.fromEntries(made.map(({ hash, code }) => [hash, code])),
  };
}

/** @param {string} code */
async function small(code) {
  // A copy: terser writes into what it is given.
  const result = await minify(code, structuredClone(OPTIONS));
  if (result.code === undefined) throw new Error('terser gave no code.');
  return result.code;
}
