import { defineConfig } from 'vitest/config';

/** Journeys against the built site: one at a time, each with its own intake. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['**/*.journey.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
