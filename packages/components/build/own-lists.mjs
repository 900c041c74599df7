/**
 * Old libraries replace array methods with their own functions: `reduce` of Prototype.js 1.6 calls nothing,
 * `Array.from` of MooTools knows no iterators. On such a page no message could be sealed. Lint keeps the worst of
 * them out of our code; in the libraries that are bundled with it, and wherever `reduce` is left, calls of list
 * methods become calls of these functions. They are loops, and use nothing that a page can replace. What is not an
 * array keeps its own method: typed arrays, strings, and whatever else has one of that name.
 */
const ID = 'virtual:own-lists';

const each = (
  /** @type {string} */ before,
  /** @type {string} */ inside,
  /** @type {string} */ after,
) =>
  `(list, act, self) { ${before} for (let at = 0; at < list.length; at += 1) { const part = list[at], made = act.call(self, part, at, list); ${inside} } ${after} }`;
const reduceFrom = (
  /** @type {string} */ first,
  /** @type {string} */ goesOn,
  /** @type {string} */ step,
) =>
  `(list, act, ...start) {
    let at = ${first};
    if (start.length + list.length === 0) throw new TypeError('Nothing to reduce.');
    let made = start[0];
    if (start.length === 0) { made = list[at]; at += ${step}; }
    for (; ${goesOn}; at += ${step}) made = act(made, list[at], at, list);
    return made;
  }`;

/** What each method does with an array. @type {Readonly<Record<string, string>>} */
const METHODS = {
  map: each('const all = [];', 'all[at] = made;', 'return all;'),
  flatMap: each(
    'const all = [];',
    'for (const one of Array.isArray(made) ? made : [made]) all.push(one);',
    'return all;',
  ),
  filter: each('const all = [];', 'if (made) all.push(part);', 'return all;'),
  forEach: each('', '', ''),
  some: each('', 'if (made) return true;', 'return false;'),
  every: each('', 'if (!made) return false;', 'return true;'),
  find: each('', 'if (made) return part;', ''),
  includes: `(list, part) { for (const one of list) if (one === part || (one !== one && part !== part)) return true; return false; }`,
  indexOf: `(list, part) { for (let at = 0; at < list.length; at += 1) if (list[at] === part) return at; return -1; }`,
  concat: `(list, ...more) { const all = [...list]; for (const part of more) for (const one of Array.isArray(part) ? part : [part]) all.push(one); return all; }`,
  reduce: reduceFrom('0', 'at < list.length', '1'),
  reduceRight: reduceFrom('list.length - 1', 'at >= 0', '-1'),
};

/** A module for each, so that a file has those that it calls. @type {ReadonlyMap<string, string>} */
const MODULES = new Map([
  [
    `${ID}/arrayFrom`,
    `export function arrayFrom(given, change = (part) => part) {
      const made = [];
      if (Symbol.iterator in Object(given)) for (const part of given) made.push(change(part, made.length));
      else for (let at = 0; at < given.length; at += 1) made.push(change(given[at], at));
      return made;
    }`,
  ],
  ...Object.entries(METHODS).map(
    ([name, body]) =>
      /** @type {const} */ ([
        `${ID}/${name}`,
        `const ofList = ${body.replace('{', '=> {')};
        export function ${name}(on, ...given) { return Array.isArray(on) ? ofList(on, ...given) : on.${name}(...given); }`,
      ]),
  ),
]);
const CALLS = new RegExp(`\\.(from|${Object.keys(METHODS).join('|')})\\(`);

/** Whose calls are all replaced: what seals. */
const SEALS = /[\\/]node_modules[\\/](age-encryption|@noble|@scure)[\\/]/;
const ALWAYS = new Set(['reduce', 'reduceRight']);

/** @typedef {{ type: string, start: number, end: number } & Record<string, unknown>} Node */

/** @returns {import('rollup').Plugin} */
export function ownLists() {
  return {
    name: 'own-lists',
    resolveId: (id) => (MODULES.has(id) ? id : null),
    load: (id) => MODULES.get(id) ?? null,
    transform: {
      // After the types are gone.
      order: 'post',
      handler(code, id) {
        if (MODULES.has(id) || !CALLS.test(code)) return null;
        const names = SEALS.test(id) ? new Set(Object.keys(METHODS)) : ALWAYS;
        const { edits, used } = editsOf(
          /** @type {Node} */ (/** @type {unknown} */ (this.parse(code))),
          code,
          names,
        );
        if (used.size === 0) return null;
        const imports = [...used].map(
          (name) => `import{${name} as ${own(name)}}from"${ID}/${name}";`,
        );
        return { code: imports.join('') + edited(code, edits), map: null };
      },
    },
  };
}

const own = (/** @type {string} */ name) => `peerOwn_${name}`;

/** @typedef {{ from: number, to: number, text: string }} Edit */

/**
 * `list.map(act)` becomes `peerOwn_map(list,act)`, and `Array.from(given)` `peerOwn_arrayFrom(given)`.
 *
 * @param {Node} program
 * @param {string} code
 * @param {ReadonlySet<string>} names
 */
function editsOf(program, code, names) {
  /** @type {Edit[]} */
  const edits = [];
  /** @type {Set<string>} */
  const used = new Set();
  for (const call of callsIn(program)) {
    const callee = /** @type {Node} */ (call['callee']);
    const { type, computed, optional } = callee;
    if (
      type !== 'MemberExpression' ||
      computed === true ||
      optional === true ||
      call['optional'] === true
    )
      continue;
    const object = /** @type {Node} */ (callee['object']);
    const property = /** @type {Node} */ (callee['property']);
    const name = /** @type {string} */ (property['name']);
    if (name === 'from' && object.type === 'Identifier' && object['name'] === 'Array') {
      used.add('arrayFrom');
      edits.push({ from: callee.start, to: callee.end, text: own('arrayFrom') });
    } else if (names.has(name) && object.type !== 'Super') {
      used.add(name);
      // Brackets around what is called, and around what is given, stay.
      const dot = code.lastIndexOf('.', property.start);
      const inside = code.indexOf('(', property.end) + 1;
      const hasMore = /** @type {Node[]} */ (call['arguments']).length > 0;
      edits.push({ from: call.start, to: call.start, text: `${own(name)}(` });
      edits.push({ from: dot, to: inside, text: hasMore ? ',' : '' });
    }
  }
  return { edits, used };
}

/**
 * @param {unknown} node
 * @returns {Generator<Node>}
 */
export function* callsIn(node) {
  if (Array.isArray(node)) for (const part of node) yield* callsIn(part);
  else if (typeof node === 'object' && node !== null && 'type' in node) {
    if (node.type === 'CallExpression') yield /** @type {Node} */ (node);
    for (const part of Object.values(node)) yield* callsIn(part);
  }
}

/**
 * @param {string} code
 * @param {readonly Edit[]} edits
 */
export function edited(code, edits) {
  let made = '';
  let at = 0;
  for (const { from, to, text } of [...edits].sort((one, other) => one.from - other.from)) {
    made += code.slice(at, from) + text;
    at = to;
  }
  return made + code.slice(at);
}
