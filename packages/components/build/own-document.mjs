import { callsIn, edited } from './own-lists.mjs';

/**
 * A form named `createElement` is what `document.createElement` gives: whatever a page calls its controls hides what
 * the document can do. So every method called on something named `document`, and on the document that Lit keeps, is
 * taken from the prototype instead.
 */
const ID = 'virtual:own-document';
const HELPER = `export const onDocument = (page, name, ...given) => Document.prototype[name].apply(page, given);`;
const LIT = /[\\/]node_modules[\\/]lit-html[\\/]lit-html\.js$/;
/** What Lit calls on its document. */
const OF_LIT = /^(createComment|createTreeWalker|createTextNode|createElement|importNode)$/;
/** A class of Lit that has a \`createElement\` of its own. */
const OWN_OF_LIT = /^S$/;

/** @returns {import('rollup').Plugin} */
export function ownDocument() {
  return {
    name: 'own-document',
    resolveId: (id) => (id === ID ? id : null),
    load: (id) => (id === ID ? HELPER : null),
    transform: {
      order: 'post',
      handler(code, id) {
        const isLit = LIT.test(id);
        if (id === ID || !(isLit || /\bdocument\.\w+\(/.test(code))) return null;
        const edits = [];
        for (const call of callsIn(this.parse(code))) {
          const callee = /** @type {import('./own-lists.mjs').Node} */ (call['callee']);
          if (callee.type !== 'MemberExpression' || callee['computed'] === true) continue;
          if (callee['optional'] === true || call['optional'] === true) continue;
          const on = /** @type {import('./own-lists.mjs').Node} */ (callee['object']);
          const property = /** @type {import('./own-lists.mjs').Node} */ (callee['property']);
          const name = String(property['name']);
          const isDocument = on.type === 'Identifier' && on['name'] === 'document';
          const isOfLit = isLit && OF_LIT.test(name) && !OWN_OF_LIT.test(String(on['name']));
          if (!isDocument && !isOfLit) continue;
          const dot = code.lastIndexOf('.', property.start);
          const inside = code.indexOf('(', property.end) + 1;
          const hasMore = /** @type {unknown[]} */ (call['arguments']).length > 0;
          edits.push({ from: call.start, to: call.start, text: 'peerOnDocument(' });
          edits.push({ from: dot, to: inside, text: `,"${name}"${hasMore ? ',' : ''}` });
        }
        if (edits.length === 0) return null;
        const imported = `import{onDocument as peerOnDocument}from"${ID}";`;
        return { code: imported + edited(code, edits), map: null };
      },
    },
  };
}
