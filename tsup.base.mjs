import { defineConfig } from 'tsup';

/** The build of every library package: ESM and types, not minified (bundlers and the CDN build do that). */
export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm'],
  target: 'es2022',
  clean: true,
  sourcemap: true,
  dts: { compilerOptions: { customConditions: [] } },
});
