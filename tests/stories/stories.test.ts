import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumLaunchOptions } from '../../tools/browsers.mjs';
import { readEntries, serveStorybook } from './static-site.ts';
import { StoryPage, type Findings } from './story-page.ts';
import { VARIANTS, type Variant } from './variants.ts';

const CLEAN: Findings = { console: [], otherOrigins: [], story: [], axe: [] };

let browser: Browser;
let site: { origin: string; stop: () => void };
const idle: StoryPage[] = [];

beforeAll(async () => {
  site = await serveStorybook();
  const options = await chromiumLaunchOptions();
  // Nothing but this machine can be reached, so a story that asks elsewhere fails for real.
  const args = [...options.args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];
  browser = await chromium.launch({ ...options, args });
});

afterAll(async () => {
  await browser.close();
  site.stop();
});

async function visit(id: string, view: 'story' | 'docs', variant: Variant): Promise<Findings> {
  const page = idle.pop() ?? (await StoryPage.open(browser, site.origin));
  try {
    return await page.visit(id, view, variant);
  } finally {
    idle.push(page);
  }
}

const entries = readEntries();

describe.concurrent('every story', () => {
  for (const story of entries.filter((entry) => entry.type === 'story')) {
    for (const variant of VARIANTS) {
      it(`${story.title} / ${story.name} (${variant.name})`, async () => {
        expect(await visit(story.id, 'story', variant)).toEqual(CLEAN);
      });
    }
  }
});

describe.concurrent('every page of documentation', () => {
  const [plain] = VARIANTS;
  for (const page of entries.filter((entry) => entry.type === 'docs')) {
    it(page.title, async () => {
      expect(await visit(page.id, 'docs', plain!)).toEqual(CLEAN);
    });
  }
});
