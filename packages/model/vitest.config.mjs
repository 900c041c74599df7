import { defineConfig } from 'vitest/config';
import shared from '../../vitest.config.mjs';

// Whether a place is open must never depend on where the phone, the build or the service happens to
// be: the hours tests run again with the machine's own clock west by an odd half hour, and east by
// more than half a day.
const ZONES = ['America/St_Johns', 'Pacific/Auckland', 'UTC'].slice(
  process.env['PEERKIT_THOROUGH'] ? 0 : -1,
);

/**
 * Spread, not `extends`: that would add our files to those of the whole tree.
 *
 * @param {NonNullable<import('vitest/config').ViteUserConfig['test']>} test
 */
const project = (test) => ({ ...shared, test: { ...shared.test, ...test } });

export default defineConfig({
  test: {
    projects: [
      project({
        name: 'model',
        include: ['packages/model/src/**/*.test.ts'],
        exclude: [...(shared.test?.exclude ?? []), 'packages/model/src/hours/**'],
      }),
      ...ZONES.map((zone) =>
        project({
          name: zone,
          include: ['packages/model/src/hours/**/*.test.ts'],
          // Each file in a process of its own: only those can be in a zone of their own.
          pool: 'forks',
          env: { TZ: zone, PEERKIT_ZONE: zone },
          setupFiles: ['packages/model/src/hours/testing/in-zone.ts'],
        }),
      ),
    ],
  },
});
