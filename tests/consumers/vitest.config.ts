import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    // Only what the CDN build does to the sources is seen there: left to CI (tools/test.mjs).
    exclude: process.env['PEERKIT_THOROUGH'] ? [] : ['cdn-looks.test.ts'],
    globalSetup: ['stranger.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
