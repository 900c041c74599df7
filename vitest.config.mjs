/**
 * Everything that needs no browser, in one run: one project for each package, and for the tools.
 * `npx vitest run --project model` runs one of them, `npx vitest run <path>` one file.
 */
import { readdirSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** @typedef {NonNullable<import('vitest/config').ViteUserConfig['test']>} Options */

/**
 * Whether a place is open must never depend on where the phone, the build or the service happens to
 * be: the hours tests run in UTC, west of it by an odd half hour, and east by half a day.
 */
const ZONES = ['UTC', 'America/St_Johns', 'Pacific/Auckland'];

const HOURS = 'packages/model/src/hours/**/*.test.ts';
const WORDS = ['tools/words/tree.test.ts', 'tools/i18n/tree.test.ts'];
const EXCLUDE = ['**/node_modules/**', '**/dist/**', '**/*.element.test.ts'];

/**
 * @param {string} name
 * @param {string[]} include
 * @param {Options} [more]
 */
function project(name, include, more = {}) {
  return {
    // Workspace packages resolve to their sources: nothing has to be built before a test runs.
    resolve: { conditions: ['@peerkit/source', 'module', 'browser', 'development|production'] },
    ssr: {
      resolve: { conditions: ['@peerkit/source', 'module', 'node', 'development|production'] },
    },
    /** @type {Options} */
    test: {
      name,
      include,
      exclude: EXCLUDE,
      setupFiles: ['tools/vitest/setup.ts'],
      // Ends a test that hangs. A busy machine must not end one that works.
      testTimeout: 60_000,
      hookTimeout: 60_000,
      // No test leaves anything behind that could affect another, so files may share a worker:
      // loading the libraries once for each file cost a third of the time.
      pool: 'threads',
      isolate: false,
      ...more,
    },
  };
}

const packages = readdirSync(new URL('packages', import.meta.url));

export default defineConfig({
  test: {
    projects: [
      ...packages.map((name) =>
        project(name, [`packages/${name}/src/**/*.test.ts`], {
          exclude: [...EXCLUDE, HOURS],
        }),
      ),
      ...ZONES.map((zone) =>
        project(`model:${zone}`, [HOURS], {
          // A process of its own for each file: only a process can have its own time zone.
          pool: 'forks',
          isolate: true,
          env: { TZ: zone, PEERKIT_ZONE: zone },
          setupFiles: ['tools/vitest/setup.ts', 'packages/model/src/hours/testing/in-zone.ts'],
        }),
      ),
      project('tools', ['tools/**/*.test.ts'], { exclude: [...EXCLUDE, ...WORDS] }),
      project('words', WORDS),
      project('tests', ['tests/data/**/*.test.ts']),
    ],
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      exclude: ['**/*.test.ts', '**/*.stories.ts', '**/testing/**'],
      reporter: ['json-summary', 'html'],
      reportsDirectory: 'coverage',
    },
  },
});
