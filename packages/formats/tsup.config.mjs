import base from '../../tsup.base.mjs';

/** One entry for each part, so that a page that only reads a directory does not load what writes one. */
export default {
  ...base,
  entry: {
    index: 'src/index.ts',
    write: 'src/write.ts',
    spreadsheet: 'src/spreadsheet/index.ts',
  },
};
