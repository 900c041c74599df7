import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium, type ChromiumTab, type Engine } from './engines.ts';
import { Pool } from './pool.ts';
import { readEntries, readStories, serveStorybook } from './static-site.ts';
import { StoryTab } from './tab.ts';
import { VARIANTS } from './variants.ts';

/** Pages that work side by side: one for each of the two cores that CI has. */
const PAGES = 2;

const stories = readStories();
const docs = readEntries().filter(({ type }) => type === 'docs');

let engine: Engine<ChromiumTab>;
let site: { origin: string; stop: () => void };
let audits: Pool<string, Map<string, string[]>>;
const tabs: ChromiumTab[] = [];

beforeAll(async () => {
  site = await serveStorybook();
  engine = await startChromium();
  const workers = Array.from({ length: PAGES }, async () => {
    const tab = await engine.newTab();
    tabs.push(tab);
    const page = await StoryTab.open(tab, site.origin, stories[0]?.id ?? '');
    return (id: string) => page.audit(id, VARIANTS);
  });
  audits = new Pool(
    stories.map(({ id }) => id),
    await Promise.all(workers),
  );
});

afterAll(async () => {
  const found = await Promise.all(stories.map(({ id }) => audits.of(id)));
  const faults = found.flatMap((audit) => [...audit.values()]);
  console.info(
    `axe, all rules: ${String(faults.length)} checks, ${String(faults.flat().length)} findings.`,
  );
  await engine.close();
  site.stop();
});

describe('every story in Chromium: no fault that axe knows, no error', () => {
  for (const { id, title, name } of stories) {
    for (const variant of VARIANTS) {
      it(`${title} / ${name} (${variant.name})`, async () => {
        const found = await audits.of(id);
        expect(found.get(variant.name)).toEqual([]);
      });
    }
  }
});

describe('every page of documentation: no error', () => {
  for (const { id, title } of docs) {
    it(title, async () => {
      const [tab] = tabs;
      const page = new StoryTab(tab!);
      await page.load(site.origin, id, 'docs');
      const { problems } = await page.call('account');
      expect(problems).toEqual([]);
    });
  }
});

it('asks no other origin for anything', () => {
  expect(tabs.flatMap(({ strangers }) => strangers)).toEqual([]);
});
