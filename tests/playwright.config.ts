import { defineConfig } from '@playwright/test';
import { chromiumLaunchOptions, PICTURES_ARE_COMPARED } from '../tools/browsers.mjs';
import { SECOND_TRY } from '../tools/results/outcome.mjs';

const launchOptions = await chromiumLaunchOptions();

/** Stories and journeys in Chromium: `npx playwright test -c tests`. */
export default defineConfig({
  fullyParallel: true,
  // Stories wait for frames and timers more than they work: three keep the two cores of CI busy.
  workers: 3,
  // They end what hangs. A busy machine must not end what works.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  retries: SECOND_TRY ? 1 : 0,
  use: {
    launchOptions,
    contextOptions: { reducedMotion: 'reduce' },
  },
  projects: [
    {
      name: 'stories',
      // A run empties its folder when it starts, and stories and journeys may run at once.
      outputDir: '.results/playwright/stories',
      testDir: 'stories',
      testMatch: '*.test.ts',
      // Another processor or system rounds the edges of letters in another way.
      testIgnore: PICTURES_ARE_COMPARED ? [] : ['pictures.test.ts'],
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
        // A trace without the page at each step, which would cost a fifth of the time: a story can be
        // looked at in Storybook.
        trace: { mode: 'retain-on-failure', snapshots: false, screenshots: false },
        screenshot: 'only-on-failure',
        launchOptions: {
          ...launchOptions,
          // Nothing but this machine can be reached, so a story that asks elsewhere fails for real.
          args: [...launchOptions.args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
        },
      },
    },
    {
      name: 'journeys',
      outputDir: '.results/playwright/journeys',
      testDir: 'e2e',
      testMatch: '*.journey.ts',
      workers: 2,
      // A trace costs a fifth of the time: where there is a second try, that one has it.
      use: { trace: SECOND_TRY ? 'on-first-retry' : 'retain-on-failure' },
    },
  ],
});
