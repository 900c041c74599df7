import { defineConfig } from 'vitest/config';
import shared from '../../vitest.config.mjs';

// Read in Stryker's sandbox, a copy of the tree: run one group's tests, as mutate.mjs asks.
const include = JSON.parse(process.env['PEERKIT_MUTATION_TESTS'] ?? '[]');

export default defineConfig({
  ...shared,
  test: {
    ...shared.test,
    include,
    // A mutant in a constant shows only when its module is loaded afresh.
    isolate: false,
  },
});
