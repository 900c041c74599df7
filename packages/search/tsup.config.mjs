import base from '../../tsup.base.mjs';

/** `build` is an entry of its own: a page with an index built ahead of time never loads it. */
export default {
  ...base,
  entry: { index: 'src/index.ts', build: 'src/build.ts' },
};
