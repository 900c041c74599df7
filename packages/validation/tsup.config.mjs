import base from '../../tsup.base.mjs';

/** Three doors: a form must not pay for the directory importers, nor the finder for the forms. */
export default {
  ...base,
  entry: {
    index: 'src/index.ts',
    directory: 'src/directory/index.ts',
    forms: 'src/forms/index.ts',
  },
};
