/**
 * Asks for a lazy part once more, at another address, when it did not load. Firefox remembers for as long as a
 * page is open that a module failed: without this, nobody whose network showed a login page once could go on.
 * Not on a page with an import map: the map's hashes hold for exact addresses, and what they refused stays refused.
 */
const LOAD = 'loadPeerPart';
const LOADER = `const ${LOAD}=u=>import(u).catch(()=>import(u+(document.querySelector("[type=importmap]")?"":"?"+Date.now())));`;

/** @returns {import('rollup').Plugin} */
export function loadAgain() {
  return {
    name: 'load-again',
    // Words have English to fall back on, and are many.
    renderDynamicImport: ({ targetModuleId }) =>
      /[\\/]locales[\\/]/.test(targetModuleId ?? '') ? null : { left: `${LOAD}(`, right: ')' },
    renderChunk: (code) => (code.includes(`${LOAD}(`) ? { code: LOADER + code, map: null } : null),
  };
}
