import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    // Browsers do the work; a test file only waits for its own.
    maxWorkers: 4,
    // A test waits for its story, and all stories before it.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
