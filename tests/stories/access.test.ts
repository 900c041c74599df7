import { expect, test } from './fixtures.ts';
import { readEntries, readStories } from './static-site.mjs';
import { VARIANTS } from './variants.ts';

test.describe('every story: no fault that axe knows, no error', () => {
  for (const { id, title, name } of readStories()) {
    test(`${title} / ${name}`, async ({ storyPage }) => {
      await storyPage.show(id);
      for (const variant of VARIANTS) {
        await test.step(variant.name, async () => {
          await storyPage.apply(variant);
          expect.soft(await storyPage.call('audit')).toEqual([]);
        });
      }
      await test.step('asks no third party for anything', () => {
        expect.soft(storyPage.thirdPartyRequests).toEqual([]);
      });
    });
  }
});

test.describe('every page of documentation: no error', () => {
  for (const { id, title } of readEntries().filter(({ type }) => type === 'docs')) {
    test(title, async ({ storyPage }) => {
      await storyPage.load(id, 'docs');
      const { problems } = await storyPage.call('account');
      expect(problems).toEqual([]);
      expect(storyPage.thirdPartyRequests).toEqual([]);
    });
  }
});
