import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { REGIONS } from '@peerkit/guidance';
import { run } from 'peerkit';

const LANGUAGES = ['en', 'fr', 'el', 'lt', 'pl', 'pt', 'nl', 'hu'];
/** Whole millimetres. */
const PAPER = { a4: [210, 297], letter: [216, 279] } as const;
const SILENT = { out: () => undefined, err: () => undefined, stopped: () => Promise.resolve() };

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'peerkit-paper-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a sheet and opens it as it is printed. */
async function open(page: Page, kind: 'poster' | 'card', ...args: string[]): Promise<void> {
  const file = join(folder, `${kind}.html`);
  expect(await run(['guide', kind, ...args, '-o', file], SILENT)).toBe(0);
  await page.goto(pathToFileURL(file).href);
  await page.emulateMedia({ media: 'print' });
}

/** The pages of what is printed, each by its width and height in millimetres. */
async function printed(page: Page): Promise<(readonly [number, number])[]> {
  const path = join(folder, 'print.pdf');
  await page.pdf({ path, preferCSSPageSize: true, printBackground: true });
  const boxes = readFileSync(path, 'latin1').matchAll(
    /\/Type \/Page\n[\s\S]*?\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g,
  );
  const mm = (points = '') => Math.round((Number(points) / 72) * 25.4);
  return [...boxes].map(([, width, height]) => [mm(width), mm(height)] as const);
}

/** What does not fit into the part that holds it, as text. Runs in the page. */
function spilled(holders: string): string[] {
  return [...document.querySelectorAll(holders)].flatMap((holder) => {
    const box = holder.getBoundingClientRect();
    if (box.width === 0) return [`${holder.className}: not shown`];
    return [...holder.querySelectorAll('li, p, h2, h3, svg')]
      .filter((part) => {
        const { left, right, top, bottom } = part.getBoundingClientRect();
        const gap = 0.5;
        return (
          left < box.left - gap ||
          right > box.right + gap ||
          top < box.top - gap ||
          bottom > box.bottom + gap
        );
      })
      .map((part) => `${holder.className}: ${part.textContent}`);
  });
}

test('letters that are half as wide again get smaller, and no word is lost', async ({
  browser,
}) => {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  for (const [kind, holders] of [
    ['poster', '.peer-static-guide > ol'],
    ['card', '.front, .back'],
  ] as const) {
    await open(page, kind, '--region', 'ca-on', '--lang', 'fr', '--paper', 'a4');
    await page.addStyleTag({ content: '* { letter-spacing: 0.25em; }' });
    expect(await page.evaluate(spilled, holders)).not.toEqual([]);
    await page.addScriptTag({
      content: await page.evaluate(() => `{${document.scripts[0]?.textContent ?? ''}}`),
    });
    expect(await page.evaluate(spilled, holders)).toEqual([]);
  }
  await context.close();
});

test.describe('the poster', () => {
  for (const language of LANGUAGES) {
    test(`is one page in ${language}, with every word inside it, in every region`, async ({
      page,
    }) => {
      for (const region of REGIONS) {
        await open(page, 'poster', '--region', region, '--lang', language, '--paper', 'a4');
        const where = `${region} ${language}`;
        expect(await page.evaluate(spilled, 'main'), where).toEqual([]);
        expect(await page.evaluate(spilled, '.peer-static-guide > ol'), where).toEqual([]);
        const points = await page.evaluate(
          () => parseFloat(getComputedStyle(document.body).fontSize) * 0.75,
        );
        expect(points, where).toBeGreaterThanOrEqual(7.5);
      }
      await open(page, 'poster', '--region', 'ca-on', '--lang', language, '--paper', 'a4');
      expect(await printed(page)).toEqual([PAPER.a4]);
    });
  }

  test('has the number, the steps in order, the loop, the kits, a draft mark, day and hash', async ({
    page,
  }) => {
    await open(page, 'poster', '--region', 'ca-on', '--kit', 'nasal-4mg');
    const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
    const places = [
      'Overdose help',
      'Call 911',
      'Shout their name.',
      'Give naloxone.',
      'Nose spray',
      'Peel the pack.',
      'No kit',
      'Breathe for them.',
      'Are they breathing on their own?',
      'Do steps 3 to 5 again until they breathe well.',
      'Breathing well by themselves, but not awake? Roll them on their side.',
      'Stay until help takes over.',
      'Draft. No clinician has checked this guide yet.',
    ].map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text).toMatch(/ca-on \d+\.\d+\.\d+ · \d{4}-\d\d-\d\d · [0-9a-f]{8}$/);
    expect(text).not.toContain('Vial');
    expect(await page.locator('svg').count()).toBe(18);
    expect(await printed(page)).toEqual([PAPER.letter]);
  });
});

test.describe('the card', () => {
  for (const language of LANGUAGES) {
    test(`fits a wallet in ${language}, with every word inside it, for every kit`, async ({
      page,
    }) => {
      for (const region of REGIONS) {
        await open(page, 'card', '--region', region, '--lang', language, '--paper', 'a4');
        expect(await page.evaluate(spilled, '.front, .back'), region).toEqual([]);
      }
      const kits = ['nasal-4mg', 'im-vial-0.4mg', 'im-ampoule-0.4mg', 'none'];
      await open(page, 'card', '--region', 'ca-on', '--lang', language, '--kit', ...kits);
      expect(await page.evaluate(spilled, '.front, .back')).toEqual([]);
      const sizes = await page
        .locator('article')
        .evaluateAll((cards) =>
          cards.map((card) =>
            [card.clientWidth, card.clientHeight].map((px) => Math.round((px / 96) * 254) / 10),
          ),
        );
      // A bank card, folded: within half a millimetre, as pixels are whole.
      expect(sizes).toHaveLength(4);
      for (const [width = 0, height = 0] of sizes) {
        expect(Math.abs(width - 85.6)).toBeLessThan(0.5);
        expect(Math.abs(height - 108)).toBeLessThan(0.5);
      }
      const points = await page.evaluate(
        () => parseFloat(getComputedStyle(document.body).fontSize) * 0.75,
      );
      expect(points).toBeGreaterThanOrEqual(6);
      expect(await printed(page)).toEqual([PAPER.letter]);
    });
  }
});
