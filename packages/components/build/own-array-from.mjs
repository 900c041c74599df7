/**
 * Prototype.js and MooTools put functions of their own in the place of `Array.from`, which know no iterators and
 * call nothing for each part. Lint keeps it out of our code; libraries that are bundled with it get this one.
 */
const ID = 'virtual:array-from';
const OURS = `export function arrayFrom(given, change = (part) => part) {
  const made = [];
  if (Symbol.iterator in Object(given)) for (const part of given) made.push(change(part, made.length));
  else for (let at = 0; at < given.length; at += 1) made.push(change(given[at], at));
  return made;
}`;

const CALL = /(?<![\w$.])Array\.from\(/g;

/** @returns {import('rollup').Plugin} */
export function ownArrayFrom() {
  return {
    name: 'own-array-from',
    resolveId: (id) => (id === ID ? id : null),
    load: (id) => (id === ID ? OURS : null),
    transform: (code, id) =>
      id !== ID && code.search(CALL) >= 0
        ? {
            code: `import{arrayFrom as peerArrayFrom}from"${ID}";${code.replace(CALL, 'peerArrayFrom(')}`,
            map: null,
          }
        : null,
  };
}
