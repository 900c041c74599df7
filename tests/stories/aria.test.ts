import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium, type ChromiumTab, type Engine } from './engines.ts';
import { Pool } from './pool.ts';
import { HOW, isUpdate, Shelf } from './snapshots.ts';
import { readStories, serveStorybook } from './static-site.ts';
import { StoryTab } from './tab.ts';

/** The code of a message is new each time. */
const CODE = /\b[0-9A-F]{4}-[0-9A-F]{4}\b/g;

const stories = readStories();
const shelf = new Shelf('__aria__', '.txt');

let engine: Engine<ChromiumTab>;
let site: { origin: string; stop: () => void };
let trees: Pool<string, string>;

beforeAll(async () => {
  site = await serveStorybook();
  engine = await startChromium();
  const tab = await engine.newTab();
  const page = await StoryTab.open(tab, site.origin, stories[0]?.id ?? '');
  trees = new Pool(
    stories.map(({ id }) => id),
    [
      async (id) => {
        await page.call('show', id);
        return settled(tab, shelf.read(id)?.toString());
      },
    ],
  );
});

/** The tree as reviewed, as soon as it is that; else the one that a second look finds again. */
async function settled(tab: ChromiumTab, reviewed: string | undefined): Promise<string> {
  let before = '';
  for (let looks = 0; ; looks += 1) {
    const found = await tab.page.locator('#storybook-root').ariaSnapshot();
    const tree = `${found.replace(CODE, 'XXXX-XXXX')}\n`;
    if (tree === reviewed || (tree === before && looks > 4)) return tree;
    before = tree;
    await tab.page.waitForTimeout(100);
  }
}

afterAll(async () => {
  await engine.close();
  site.stop();
});

describe('what screen readers find in every story is as it was reviewed', () => {
  for (const { id, title, name } of stories) {
    it(`${title} / ${name}`, async () => {
      const tree = await trees.of(id);
      if (isUpdate) shelf.write(id, tree);
      expect(tree, HOW).toBe(shelf.read(id)?.toString());
    });
  }
  it('keeps no tree of a story that is gone', () => {
    expect(shelf.unused(stories.map(({ id }) => id)), HOW).toEqual([]);
  });
});
