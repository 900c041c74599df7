/**
 * When a lazy part did not load, requests it a second time, at another address. Firefox does not request a module that
 * failed again for as long as the page is open: a network that shows a login page once would stop the element for good.
 * There is no second request on a page whose import map has hashes: those are for exact addresses, and a file that
 * they refused must stay refused.
 *
 * A part that needs another one may not import it. The address in an import cannot be changed, and if the other part
 * came from its second address, it would run twice. So such a part exports a function, which asks the same loader.
 */
import { nameOf, rewritten, sourceOf } from './statements.mjs';

/**
 * @typedef {object} Chunk
 * @property {string} fileName
 * @property {boolean} isEntry
 * @property {readonly string[]} moduleIds
 * @property {string} code
 */

const LOAD = 'loadPeerPart';
/** The export of a part that needs others: a function that gives its exports once those are loaded. */
const PART = 'peerPart';
const MAP = 'm=>m.type=="importmap"&&/integrity/.test(m.text)';
const ADDRESS = `([...document.scripts].some(${MAP})?"":"?"+Date.now())`;
const LOADER =
  `const peerParts={},${LOAD}=u=>peerParts[u]??=import(u).catch(()=>import(u+${ADDRESS}))` +
  `.then(m=>m.${PART}?.()??m).catch(e=>{delete peerParts[u];throw e});`;

// Locale files are requested only once: there are many of them, and English is shown in place of a missing one.
const WORDS = /[\\/]locales[\\/]/;

/** @returns {import('rollup').Plugin} */
export function loadAgain() {
  return {
    name: 'load-again',
    renderDynamicImport: ({ targetModuleId }) =>
      WORDS.test(targetModuleId ?? '') ? null : { left: `${LOAD}(`, right: ')' },
  };
}

/**
 * Gives the entry its loader, and every part the loader of its entry.
 *
 * @param {readonly Chunk[]} chunks All chunks of one entry; changed in place.
 * @throws {Error} When a part exports all of another, or words need a part.
 */
export function loadOnlyByEntry(chunks) {
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (!entry || !chunks.some(({ code }) => code.includes(`${LOAD}(`))) return;
  const parts = chunks.filter((chunk) => chunk !== entry);
  const waiting = new Set(
    parts.filter((part) => needsOf(part, entry).length > 0 && !isWords(part)).map(pathOf),
  );
  for (const part of parts) {
    if (isWords(part)) refuseParts(part, entry, waiting);
    else
      part.code = byLoader(
        waiting.has(pathOf(part)) ? asFunction(part, entry) : part.code,
        part,
        entry,
      );
  }
  entry.code = withLoader(entry.code);
}

/** @param {Chunk} chunk */
function isWords({ moduleIds }) {
  return moduleIds.length > 0 && moduleIds.every((id) => WORDS.test(id));
}

/**
 * The address of a part, as the entry writes it.
 *
 * @param {Pick<Chunk, 'fileName'>} part
 */
function pathOf({ fileName }) {
  return `./${fileName}`;
}

/**
 * @param {Chunk} part
 * @param {string} address Relative to it.
 */
function besides(part, address) {
  return new URL(address, `file:///${part.fileName}`).pathname.replace('/', './');
}

/**
 * The other parts that it imports.
 *
 * @param {Chunk} part
 * @param {Chunk} entry
 */
function needsOf(part, entry) {
  /** @type {Set<string>} */
  const found = new Set();
  rewritten(part.code, (statement) => {
    const source = sourceOf(statement);
    if (source !== undefined) found.add(besides(part, source));
    return undefined;
  });
  found.delete(pathOf(entry));
  return [...found];
}

/**
 * @param {Chunk} words
 * @param {Chunk} entry
 * @param {ReadonlySet<string>} waiting
 */
function refuseParts(words, entry, waiting) {
  const part = needsOf(words, entry).find((need) => waiting.has(need));
  if (part !== undefined) throw new Error(`The words ${words.fileName} need ${part}.`);
}

/**
 * @param {Chunk} part
 * @param {Chunk} entry
 */
function asFunction(part, entry) {
  /** @type {Map<string, string[]>} */
  const taken = new Map(needsOf(part, entry).map((need) => [need, []]));
  /** @type {string[]} */
  const given = [];
  let fromEntry = '';
  let handed = 0;
  const body = rewritten(part.code, (statement) => {
    const source = sourceOf(statement);
    const names = source === undefined ? undefined : taken.get(besides(part, source));
    if (source !== undefined && names === undefined) {
      if (statement.type !== 'ImportDeclaration')
        throw new Error(`${part.fileName} hands on its entry.`);
      const { start, end } = /** @type {{ start: number, end: number }} */ (
        /** @type {unknown} */ (statement)
      );
      fromEntry += part.code.slice(start, end);
      return '';
    }
    if (statement.type === 'ImportDeclaration') {
      for (const specifier of statement.specifiers) {
        if (specifier.type !== 'ImportSpecifier')
          throw new Error(`${part.fileName} imports all of ${String(source)}.`);
        names?.push(`${nameOf(specifier.imported)}:${nameOf(specifier.local)}`);
      }
      return '';
    }
    if (statement.type === 'ExportNamedDeclaration') {
      for (const { local, exported } of statement.specifiers) {
        const own = names ? `peerHanded${String((handed += 1))}` : nameOf(local);
        names?.push(`${nameOf(local)}:${own}`);
        given.push(`${nameOf(exported)}:${own}`);
      }
      return '';
    }
    if (statement.type === 'ExportAllDeclaration' || statement.type === 'ExportDefaultDeclaration')
      throw new Error(`${part.fileName} has an export without a name.`);
    return undefined;
  });
  const needs = [...taken.keys()].map((need) => `${LOAD}(${JSON.stringify(need)})`);
  const names = [...taken.values()].map((of) => `{${of.join()}}`);
  const [all, each] =
    needs.length > 1
      ? [`Promise.all([${needs.join()}])`, `[${names.join()}]`]
      : [needs.join(), names.join()];
  return (
    `${fromEntry}export const ${PART}=()=>${all}.then((${each})=>` +
    `{${body};return{${given.join()}}});`
  );
}

/**
 * Every address that the loader is asked for is one that the entry can resolve.
 *
 * @param {string} code
 * @param {Chunk} part
 * @param {Chunk} entry
 */
function byLoader(code, part, entry) {
  if (!code.includes(`${LOAD}(`)) return code;
  const depth = part.fileName.split('/').length - 1;
  const asked = code.replaceAll(
    new RegExp(`(${LOAD}\\()(["'])(\\./[^"'/]+)\\2`, 'g'),
    (_, call, quote, address) => `${call}${quote}${besides(part, address)}${quote}`,
  );
  return `import{load as ${LOAD}}from"${'../'.repeat(depth)}${entry.fileName}";${asked}`;
}

/** @param {string} code Of the entry. */
function withLoader(code) {
  let isGiven = false;
  const given = `${LOAD} as load`;
  const shared = rewritten(code, (statement) => {
    if (statement.type !== 'ExportNamedDeclaration') return undefined;
    isGiven = true;
    const names = statement.specifiers.map(
      ({ local, exported }) => `${nameOf(local)} as ${nameOf(exported)}`,
    );
    return `export{${[...names, given].join()}};`;
  });
  return `${LOADER}${shared}${isGiven ? '' : `export{${given}};`}`;
}
