import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    globalSetup: ['consumer-project.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
