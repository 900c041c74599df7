/**
 * What ESLint's findings on a file can depend on, as one hash: its own text, and the types of all
 * that it imports, directly or not. Types are read from the declarations in `dist/`, where there are
 * any: an edit inside a function changes none.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/** @param {string} text */
export const sha = (text) => createHash('sha1').update(text).digest('base64');

/** @param {string} file */
const read = (file) => readFileSync(file, 'utf8');

/**
 * @param {string} root Of the repository.
 * @returns {(file: string) => string} The key of a file, by its full path.
 */
export function createKeys(root) {
  /** @type {Map<string, Record<string, Record<string, string> | string>>} Exports by package. */
  const exportsOf = new Map();

  /**
   * @param {string} specifier As in `@peerkit/model` or `@peerkit/guidance/locales/fr`.
   * @returns {string | undefined} The source file behind it.
   */
  function resolvePackage(specifier) {
    const [found, folder = 'cli', rest] =
      /^(?:@peerkit\/([a-z-]+)|peerkit)(\/.*)?$/.exec(specifier) ?? [];
    if (found === undefined) return undefined;
    const home = join(root, 'packages', folder);
    const manifest = join(home, 'package.json');
    if (!existsSync(manifest)) return undefined;
    if (!exportsOf.has(folder)) exportsOf.set(folder, JSON.parse(read(manifest)).exports);
    for (const [entry, target] of Object.entries(exportsOf.get(folder) ?? {})) {
      const source = typeof target === 'string' ? undefined : target['@peerkit/source'];
      if (source === undefined) continue;
      const [before = '', after] = entry.split('*');
      const wanted = `.${rest ?? ''}`;
      if (entry === wanted) return join(home, source);
      if (after !== undefined && wanted.startsWith(before) && wanted.endsWith(after)) {
        const part = wanted.slice(before.length, wanted.length - after.length);
        return join(home, source.replace('*', part));
      }
    }
    return undefined;
  }

  /**
   * @param {string} file
   * @param {string} text
   */
  function importsOf(file, text) {
    return ts
      .preProcessFile(text, true, true)
      .importedFiles.map(({ fileName }) =>
        fileName.startsWith('.') ? join(dirname(file), fileName) : resolvePackage(fileName),
      )
      .filter((target) => target !== undefined)
      .filter((target) => statSync(target, { throwIfNoEntry: false })?.isFile() === true);
  }

  /** @type {Map<string, { own: string, types: string, imports: string[] }>} */
  const known = new Map();

  /** @param {string} file */
  function entryOf(file) {
    const before = known.get(file);
    if (before) return before;
    const text = read(file);
    const own = sha(text);
    const declarations = file.replace(/\/src\/(.*)\.ts$/, '/dist/$1.d.ts');
    const types = declarations !== file && existsSync(declarations) ? sha(read(declarations)) : own;
    const entry = { own, types, imports: importsOf(file, text) };
    known.set(file, entry);
    return entry;
  }

  /** @param {string} file */
  function keyOf(file) {
    const reached = new Set(entryOf(file).imports);
    for (const next of reached) for (const target of entryOf(next).imports) reached.add(target);
    reached.delete(file);
    const types = [...reached]
      .sort()
      .map((other) => `${relative(root, other)} ${entryOf(other).types}`);
    return sha([entryOf(file).own, ...types].join('\n'));
  }

  return keyOf;
}
