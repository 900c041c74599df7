import { expect, test } from './fixtures.ts';
import { readStories } from './static-site.mjs';
import type { StoryPage } from './story-page.ts';

/** No story has more controls than this within the reach of one key held down. */
const MOST_STOPS = 40;

/** Long words, and words that run the other way. */
const LANGUAGES = ['en-XA', 'ar-XB', 'el', 'hu'] as const;

// The smallest phone; also what a window of 1,280 px shows at 400% zoom.
test.use({ viewport: { width: 320, height: 640 } });

/** Goes through the story with the Tab key, as far as there is something new. */
async function walk(storyPage: StoryPage): Promise<string[]> {
  const faults: string[] = [];
  await storyPage.call('beforeFirstStop');
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await storyPage.page.keyboard.press('Tab');
    const { at, faults: here } = await storyPage.call('tabStop');
    if (at === '') break;
    faults.push(...here);
  }
  return faults;
}

/** What was announced again with nothing else announced in between. */
function repeated(spoken: readonly string[]): string[] {
  return spoken.filter((words, at) => at > 0 && words === spoken[at - 1]);
}

test.describe('every story on a narrow page', () => {
  for (const { id, title, name } of readStories()) {
    test(`${title} / ${name}`, async ({ storyPage }) => {
      await storyPage.show(id);
      const rule = (title: string, measure: () => Promise<string[]>): Promise<void> =>
        test.step(title, async () => {
          expect.soft(await measure()).toEqual([]);
        });

      await rule('news is announced once', async () =>
        repeated((await storyPage.call('account')).spoken),
      );
      await rule('nothing is wider than 320 px', () => storyPage.call('measureReflow'));
      await rule('spaced text is not cut off', () => storyPage.call('measureSpacing'));
      await rule('every control is large enough', () => storyPage.call('measureTargets'));
      await rule('focus is seen and not covered', () => walk(storyPage));
      await rule('long words and other directions fit', async () => {
        const faults: string[] = [];
        for (const locale of LANGUAGES) {
          await storyPage.setGlobals({ locale });
          const wide = await storyPage.call('measureReflow');
          faults.push(...wide.map((fault) => `${locale}: ${fault}`));
        }
        return faults;
      });
    });
  }
});
