import base from '../../tsup.base.mjs';

/** One door per reader: a page must not pay for cryptography before somebody sends. */
export default {
  ...base,
  entry: ['src/index.ts', 'src/browser.ts', 'src/seal.ts', 'src/unseal.ts'],
};
