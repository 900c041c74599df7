import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    // A test waits for its story, and all stories before it.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
