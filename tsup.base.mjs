import { defineConfig } from 'tsup';

/** One build for every library package: ESM, types, no minifying (bundlers and the CDN build do that). */
export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm'],
  target: 'es2022',
  clean: true,
  sourcemap: true,
  dts: { compilerOptions: { customConditions: [] } },
});
