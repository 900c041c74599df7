import { defineConfig } from '@playwright/test';
import { chromiumLaunchOptions } from '../tools/browsers.mjs';

const launchOptions = await chromiumLaunchOptions();

/** Stories and journeys in Chromium: `npx playwright test -c tests`. */
export default defineConfig({
  outputDir: '.results/playwright',
  fullyParallel: true,
  // One for each of the two cores that CI has.
  workers: 2,
  timeout: 60_000,
  forbidOnly: true,
  use: {
    launchOptions,
    contextOptions: { reducedMotion: 'reduce' },
    // The page at each step, as HTML; pictures of every frame would slow the tests down.
    trace: { mode: 'retain-on-failure', snapshots: true, screenshots: false, sources: true },
  },
  projects: [
    {
      name: 'stories',
      testDir: 'stories',
      testMatch: '*.test.ts',
      snapshotPathTemplate: '{testDir}/__aria__/{arg}{ext}',
      expect: {
        toHaveScreenshot: {
          pathTemplate: '{testDir}/__pictures__/{arg}{ext}',
          // The edges of letters, when another processor rounds another way.
          maxDiffPixels: 40,
          threshold: 0.09,
        },
      },
      use: {
        viewport: { width: 800, height: 900 },
        launchOptions: {
          ...launchOptions,
          // Nothing but this machine can be reached, so a story that asks elsewhere fails for real.
          args: [...launchOptions.args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
        },
      },
    },
    { name: 'journeys', testDir: 'e2e', testMatch: '*.journey.ts' },
  ],
});
