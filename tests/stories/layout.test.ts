import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium, type ChromiumTab, type Engine } from './engines.ts';
import { Pool } from './pool.ts';
import { readStories, serveStorybook } from './static-site.ts';
import { StoryTab } from './tab.ts';

/** The smallest phone; also what a window of 1,280 px shows at 400% zoom. */
const NARROW = { width: 320, height: 640 };

/** No story has more controls than this within the reach of one key held down. */
const MOST_STOPS = 40;

/** Long words, and words that run the other way. */
const LANGUAGES = ['en-XA', 'ar-XB', 'el', 'hu'] as const;

interface Layout {
  readonly reflow: string[];
  readonly languages: string[];
  readonly spacing: string[];
  readonly targets: string[];
  readonly focus: string[];
  readonly spoken: string[];
}

const stories = readStories();
let engine: Engine<ChromiumTab>;
let site: { origin: string; stop: () => void };
let layouts: Pool<string, Layout>;

beforeAll(async () => {
  site = await serveStorybook();
  engine = await startChromium();
  const tab = await engine.newTab();
  await tab.page.setViewportSize(NARROW);
  const page = await StoryTab.open(tab, site.origin, stories[0]?.id ?? '');
  layouts = new Pool(
    stories.map(({ id }) => id),
    [(id) => measure(id, page, tab)],
  );
});

afterAll(async () => {
  await engine.close();
  site.stop();
});

async function measure(id: string, page: StoryTab, tab: ChromiumTab): Promise<Layout> {
  await page.call('show', id);
  const { spoken } = await page.call('account');
  const reflow = await page.call('measureReflow');
  const spacing = await page.call('measureSpacing');
  const targets = await page.call('measureTargets');
  const focus = await walk(page, tab);
  const languages: string[] = [];
  for (const locale of LANGUAGES) {
    await page.call('look', { locale });
    const wide = await page.call('measureReflow');
    languages.push(...wide.map((fault) => `${locale}: ${fault}`));
  }
  await page.call('look', { locale: 'en' });
  return { reflow, spacing, targets, focus, languages, spoken };
}

/** Goes through the story with the Tab key, as far as there is something new. */
async function walk(page: StoryTab, tab: ChromiumTab): Promise<string[]> {
  const faults: string[] = [];
  await page.call('beforeFirstStop');
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await tab.page.keyboard.press('Tab');
    const { at, faults: here } = await page.call('tabStop');
    if (at === '') break;
    faults.push(...here);
  }
  return faults;
}

/** What was said again although nothing else had been said in between. */
function twice(spoken: readonly string[]): string[] {
  return spoken.filter((words, at) => at > 0 && words === spoken[at - 1]);
}

const RULES = [
  ['nothing is wider than 320 px', ({ reflow }: Layout) => reflow],
  ['long words and other directions fit', ({ languages }: Layout) => languages],
  ['spaced text is not cut off', ({ spacing }: Layout) => spacing],
  ['every control is large enough', ({ targets }: Layout) => targets],
  ['focus is seen and not covered', ({ focus }: Layout) => focus],
  ['news is said once', ({ spoken }: Layout) => twice(spoken)],
] as const;

describe('every story on a narrow page', () => {
  for (const { id, title, name } of stories) {
    describe(`${title} / ${name}`, () => {
      for (const [rule, faultsOf] of RULES) {
        it(rule, async () => {
          expect(faultsOf(await layouts.of(id))).toEqual([]);
        });
      }
    });
  }
});
