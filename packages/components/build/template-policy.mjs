import { fileURLToPath } from 'node:url';

/** How Lit makes its Trusted Types policy. */
const LITS = 's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0';
const OURS = fileURLToPath(new URL('../src/shared/base/template-policy.ts', import.meta.url));

/**
 * Gives Lit our policy for its templates in place of its own. A policy's name can be taken once on a page: Lit
 * throws as soon as a second file brings it along, or where a page allows other names only.
 *
 * @returns {import('rollup').Plugin}
 */
export function templatePolicy() {
  return {
    name: 'template-policy',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/]lit-html\.js$/.test(id)) return null;
      if (!code.includes(LITS))
        this.error('Lit makes its Trusted Types policy in another way now.');
      const name = 'peerTemplatePolicy';
      const replaced = code.replace(LITS, () => `${name}(s)`);
      return {
        code: `import{templatePolicy as ${name}}from${JSON.stringify(OURS)};${replaced}`,
        map: null,
      };
    },
  };
}
