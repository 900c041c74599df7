/** How one group's tests run against its mutants, in Stryker's copy of the tree. See mutate.mjs. */
import { statSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

/** @type {string[]} */
const include = JSON.parse(process.env['PEERKIT_MUTATION_TESTS'] ?? '[]');

/** The first test that fails ends a run: small files first, the long histories last. */
class SmallFirst extends BaseSequencer {
  /**
   * @override
   * @type {BaseSequencer['sort']}
   */
  sort(files) {
    const size = (/** @type {{ moduleId: string }} */ file) => statSync(file.moduleId).size;
    return Promise.resolve([...files].sort((a, b) => size(a) - size(b)));
  }
}

export default defineConfig({
  resolve: { conditions: ['@peerkit/source', 'module', 'browser', 'development|production'] },
  ssr: { resolve: { conditions: ['@peerkit/source', 'module', 'node', 'development|production'] } },
  test: {
    include,
    exclude: ['**/node_modules/**', '**/dist/**', '**/*.element.test.ts'],
    pool: 'threads',
    isolate: false,
    testTimeout: 20_000,
    sequence: { sequencer: SmallFirst },
    setupFiles: ['tools/vitest/setup.ts', 'tools/mutation/properties.mjs'],
  },
});
