/**
 * Makes an entry of `cdn/` run however a page loads it. WordPress and optimizers take `type="module"` off a
 * script tag, add `?ver=17`, or move a file alone into a cache folder. So an entry neither imports nor exports:
 * it is one function call, which a plain script may be too, and it hands its lazy parts what they share
 * under a name of its own. A lazy part that imported its entry would get a second copy of it from another address.
 */
import { nameOf, rewritten, sourceOf } from './statements.mjs';

/**
 * @param {readonly { fileName: string, isEntry: boolean, code: string }[]} chunks All chunks of one entry; changed
 *   in place.
 * @param {string} name Under what name the entry shares; unique on any page.
 * @throws {Error} When the entry imports something: it must hold everything that runs first.
 */
export function runFromAnyTag(chunks, name) {
  const shared = `globalThis[${JSON.stringify(name)}]`;
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (!entry) throw new Error('There is no entry.');
  for (const chunk of chunks) {
    const code = rewritten(chunk.code, (statement) => {
      if (statement.type === 'ExportNamedDeclaration' && chunk === entry) {
        const names = statement.specifiers.map(
          ({ local, exported }) => `${nameOf(exported)}:${nameOf(local)}`,
        );
        // The first copy on a page stays, as its elements do.
        return `${shared}??={${names.join()}};`;
      }
      if (isFrom(statement, entry.fileName) && statement.type === 'ExportAllDeclaration')
        throw new Error(`${chunk.fileName} exports its whole entry.`);
      // A part may hand on what the entry has.
      if (isFrom(statement, entry.fileName) && statement.type === 'ExportNamedDeclaration') {
        const taken = statement.specifiers.map(
          ({ local }, at) => `${nameOf(local)}:peerkitShared${String(at)}`,
        );
        const given = statement.specifiers.map(
          ({ exported }, at) => `peerkitShared${String(at)} as ${nameOf(exported)}`,
        );
        return `const{${taken.join()}}=${shared};export{${given.join()}};`;
      }
      if (statement.type !== 'ImportDeclaration') return undefined;
      if (chunk === entry)
        throw new Error(`${entry.fileName} imports ${String(sourceOf(statement))}.`);
      if (!isFrom(statement, entry.fileName)) return undefined;
      const names = statement.specifiers.map((specifier) => {
        if (specifier.type !== 'ImportSpecifier')
          throw new Error(`${chunk.fileName} imports its whole entry.`);
        return `${nameOf(specifier.imported)}:${nameOf(specifier.local)}`;
      });
      return `const{${names.join()}}=${shared};`;
    });
    chunk.code = chunk === entry ? `(()=>{"use strict";${code}})();` : code;
  }
}

/**
 * @param {import('./statements.mjs').Statement} statement
 * @param {string} fileName
 */
function isFrom(statement, fileName) {
  return sourceOf(statement)?.endsWith(`/${fileName}`) === true;
}
