import base from '../../tsup.base.mjs';

/** One door each: a form must not pay for the directory importers, nor a phone for zod or exporters. */
export default {
  ...base,
  entry: {
    index: 'src/index.ts',
    directory: 'src/directory/index.ts',
    'directory/schema': 'src/directory/json-schema.ts',
    export: 'src/directory/export/index.ts',
    tables: 'src/directory/tables/index.ts',
    submission: 'src/submission/index.ts',
  },
};
