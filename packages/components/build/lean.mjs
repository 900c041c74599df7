import { fileURLToPath } from 'node:url';

/**
 * What stands for what. Paths from this folder.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const TWINS = {
  lit: '../src/shared/lean/lean-lit.ts',
  'lit/decorators.js': '../src/shared/base/decorators.ts',
};

/**
 * Gives CDN files the lean twin of Lit's base class, and takes out the compiler's decorator helper:
 * phones pay for each byte.
 *
 * @returns {import('rollup').Plugin}
 */
export function lean() {
  return {
    name: 'lean',
    resolveId: (id) => {
      const twin = TWINS[id];
      return twin === undefined ? null : fileURLToPath(new URL(twin, import.meta.url));
    },
    transform: (code, id) =>
      id.endsWith('.ts') ? { code: withoutDecoratorHelper(code), map: null } : null,
  };
}

/**
 * Our decorators give nothing back, so that the compiler's helper has nothing to do but call them.
 *
 * @param {string} code
 */
function withoutDecoratorHelper(code) {
  const called = code.replace(
    /__decorateClass\(\[\s*(\w+\([^\][]*\))\s*\], (\w+\.prototype), ("\w+")(?:, \d)?\)/g,
    '$1($2, $3)',
  );
  if (called.includes('__decorateClass(')) return code;
  return called.replace(
    /^var __(?:defProp|getOwnPropDesc) = .*;$|^var __decorateClass = [^]*?^};$/gm,
    '',
  );
}
