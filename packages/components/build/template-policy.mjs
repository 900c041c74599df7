import { fileURLToPath } from 'node:url';

const POLICY = fileURLToPath(new URL('../src/shared/base/template-policy.ts', import.meta.url));
const LIT = /[\\/]node_modules[\\/]lit-html[\\/]lit-html\.js$/;
/** How Lit makes its policy. */
const OWN = 's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0';

/**
 * Gives Lit a Trusted Types policy that all files of Peerkit share. A policy's name can be taken once on a page:
 * Lit throws as soon as a second file brings it along, or where a page allows other names only.
 *
 * @returns {import('rollup').Plugin}
 */
export function templatePolicy() {
  return {
    name: 'template-policy',
    transform(code, id) {
      if (!LIT.test(id)) return null;
      if (!code.includes(OWN)) this.error(`Lit makes its policy otherwise now: see ${id}.`);
      const shared = `import{templatePolicy}from${JSON.stringify(POLICY)};`;
      return { code: shared + code.replace(OWN, 'templatePolicy(s)'), map: null };
    },
  };
}
