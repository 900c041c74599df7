import { test as base } from '@playwright/test';
import { readStories, serveStorybook } from './static-site.mjs';
import { StoryPage } from './story-page.ts';

interface OfTest {
  /** Shows stories, in a window of the size that `test.use({ viewport })` names. */
  readonly storyPage: StoryPage;
}

interface OfWorker {
  /** Where the built Storybook is served. */
  readonly storybook: string;
  /** One page for all tests of a worker: to load Storybook for each would take longer than the tests. */
  readonly openStorybook: StoryPage;
}

export const test = base.extend<OfTest, OfWorker>({
  storybook: [
    // Playwright reads from the pattern which fixtures are needed: none.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const { origin, stop } = await serveStorybook();
      await use(origin);
      stop();
    },
    { scope: 'worker' },
  ],
  openStorybook: [
    async ({ browser, storybook }, use) => {
      const context = await browser.newContext({ reducedMotion: 'reduce' });
      const storyPage = new StoryPage(await context.newPage(), storybook);
      await storyPage.load(readStories()[0]?.id ?? '', 'story');
      await use(storyPage);
      await context.close();
    },
    { scope: 'worker' },
  ],
  storyPage: async ({ openStorybook, viewport }, use) => {
    if (viewport) await openStorybook.page.setViewportSize(viewport);
    await openStorybook.reset();
    await use(openStorybook);
  },
});

export { expect } from '@playwright/test';
