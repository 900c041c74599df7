import base from '../../tsup.base.mjs';

/** One entry for each part, so that a form does not load the directory schemas, nor a phone zod. */
export default {
  ...base,
  entry: {
    index: 'src/index.ts',
    directory: 'src/directory/index.ts',
    'directory/schema': 'src/directory/json-schema.ts',
    submission: 'src/submission/index.ts',
  },
};
