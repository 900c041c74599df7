import base from '../../tsup.base.mjs';

export default {
  ...base,
  entry: ['src/index.ts', 'src/sources.ts', 'src/locales/*.ts', '!src/**/*.test.ts'],
};
