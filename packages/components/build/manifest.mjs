/** The custom-elements manifest: Storybook's docs, editors and framework types are made from it. */
export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.stories.ts', 'src/**/testing/**', 'src/shared/lean/**'],
  litelement: true,
  outdir: '.',
};
