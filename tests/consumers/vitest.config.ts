import { defineConfig } from 'vitest/config';
import { SECOND_TRY } from '../../tools/results/outcome.mjs';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    globalSetup: ['consumer-project.ts'],
    // Most wait for timers of a page: two files at once keep nobody from a core.
    maxWorkers: 2,
    // They end what hangs. A busy machine must not end what works.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 20_000 } },
    retry: SECOND_TRY ? 1 : 0,
  },
});
