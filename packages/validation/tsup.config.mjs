import base from '../../tsup.base.mjs';

/** Four doors: a form must not pay for the directory importers, nor a phone for zod. */
export default {
  ...base,
  entry: {
    index: 'src/index.ts',
    directory: 'src/directory/index.ts',
    forms: 'src/forms/index.ts',
    'forms/schema': 'src/forms/schema.ts',
  },
};
