import { fileURLToPath } from 'node:url';

const POLICY = fileURLToPath(new URL('../src/shared/base/template-policy.ts', import.meta.url));

/**
 * What a page's script tag needs otherwise than Lit has it.
 *
 * A Trusted Types policy's name can be taken once on a page: Lit throws as soon as a second file brings it along,
 * or where a page allows other names only. Ours is shared.
 *
 * The rest is never used by our elements and costs every phone its bytes: advice to developers about values that
 * our types rule out, hooks for browsers without shadow roots, what serves decorators (our elements list their
 * `properties`) and styles that are not written with `css`, and a list of versions.
 *
 * @type {readonly (readonly [file: RegExp, found: string | RegExp, replacement: string])[]}
 */
const CHANGES = [
  [
    /lit-html\.js$/,
    's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
    'peerTemplatePolicy(s)',
  ],
  [/lit-html\.js$/, /,\w=\w\.litHtmlPolyfillSupport;[^]*?\.push\("[\d.]+"\);/, ';'],
  [
    /reactive-element\.js$/,
    /\w\?\.\(\{ReactiveElement:\w\}\),\(\w\.reactiveElementVersions.*?\.push\("[\d.]+"\);/,
    '0;',
  ],
  [/reactive-element\.js$/, /Symbol\.metadata\?\?=.*?new WeakMap;(?=class )/, ''],
  [/reactive-element\.js$/, /const \w=this\[Symbol\.metadata\];if.*?(?=this\._\$Eh=)/, ''],
  [/reactive-element\.js$/, /static addInitializer\(.*?\}(?=static get )/, ''],
  [/reactive-element\.js$/, /void 0!==\w\.l&&\(.*?\),/, ''],
  [/reactive-element\.js$/, /,this\.constructor\.l\?\.forEach\(.*?\)\)/, ''],
  [/lit-element\.js$/, /,\w\.litElementHydrateSupport\?\.[^]*?o\?\.\(\{LitElement:\w\}\);/, ';'],
  [/lit-element\.js$/, /\(\w\.litElementVersions.*?\.push\("[\d.]+"\);/, ''],
  [/css-tag\.js$/, /\(void 0===\w\.ShadyCSS\|\|\w\.ShadyCSS\.nativeShadow\)&&/, ''],
  [/css-tag\.js$/, /(?<=,\w=)\w\?(t=>t):t=>t instanceof CSSStyleSheet\?[^]*?:t(?=;export)/, '$1'],
  [/css-tag\.js$/, /Error\("CSSResult[^"]*"\)/, 'Error()'],
  [/css-tag\.js$/, /Error\("Value passed to 'css'[^]*?security\."\)/, 'Error()'],
];

/** @returns {import('rollup').Plugin} */
export function leanLit() {
  return {
    name: 'lean-lit',
    transform(code, id) {
      if (
        !/[\\/]node_modules[\\/](@lit[\\/]reactive-element|lit-html|lit-element)[\\/][\w-]+\.js$/.test(
          id,
        )
      )
        return null;
      let changed = code;
      for (const [file, found, replacement] of CHANGES) {
        if (!file.test(id)) continue;
        const before = changed;
        changed = changed.replace(found, replacement);
        if (changed === before)
          this.error(`Lit has changed: there is no ${String(found)} in ${id}.`);
      }
      const policy = `import{templatePolicy as peerTemplatePolicy}from${JSON.stringify(POLICY)};`;
      return { code: /lit-html\.js$/.test(id) ? policy + changed : changed, map: null };
    },
  };
}
