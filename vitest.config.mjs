import { defineConfig } from 'vitest/config';

// Workspace packages resolve to their sources: nothing has to be built before a test runs.
const conditions = ['@peerkit/source'];

export default defineConfig({
  resolve: { conditions: [...conditions, 'module', 'browser', 'development|production'] },
  ssr: { resolve: { conditions: [...conditions, 'module', 'node', 'development|production'] } },
  test: {
    // Property tests do a lot of work; on two busy cores they need more than the usual five seconds.
    testTimeout: 20_000,
    // No test leaves anything behind that could disturb another, so files may share a worker: loading the
    // libraries again for each file took a third of the time.
    pool: 'threads',
    isolate: false,
    include: ['packages/*/src/**/*.test.ts', 'tools/**/*.test.ts', 'tests/data/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/*.element.test.ts'],
  },
});
