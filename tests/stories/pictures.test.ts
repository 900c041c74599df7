import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium, type ChromiumTab, type Engine } from './engines.ts';
import { HOW, isUpdate, Shelf } from './snapshots.ts';
import { serveStorybook } from './static-site.ts';
import { StoryTab } from './tab.ts';

/** A phone in the hand: what the pictures show. */
const PHONE = { width: 360, height: 640 };

/** The screens that say most about how Peerkit looks, each in a few ways. */
const LOOKS = {
  light: { theme: 'light', direction: 'ltr' },
  dark: { theme: 'dark', direction: 'ltr' },
  rtl: { theme: 'light', direction: 'rtl' },
} as const;
const SCREENS: readonly (readonly [id: string, looks: readonly (keyof typeof LOOKS)[]])[] = [
  ['naloxone-guide--emergency', ['light', 'dark']],
  ['naloxone-guide--naloxone-nasal', ['light', 'rtl']],
  ['naloxone-guide--stay', ['dark']],
  ['resource-finder--ready', ['light', 'dark']],
  ['resource-finder--detail', ['rtl']],
  ['outreach-form--needs', ['light', 'dark']],
  ['outreach-form--wrong-number', ['light', 'rtl']],
  ['outreach-form--review', ['dark']],
];

/** How many pixels may differ: the edges of letters, when a machine rounds another way. */
const TOLERATED = 40;

const shelf = new Shelf('__pictures__', '.png');
const origin = new Shelf('__pictures__', '.json');
const names = SCREENS.flatMap(([id, looks]) => looks.map((look) => `${id}--${look}`));

let engine: Engine<ChromiumTab> & { version: string };
let site: { origin: string; stop: () => void };
let tab: ChromiumTab;
let page: StoryTab;
/** Why this machine's pictures cannot be held against the committed ones. */
let incomparable: string | undefined;

/** Pictures of two machines are alike only with the same browser and the same fonts. */
async function thisMachine(): Promise<Record<string, string>> {
  const fonts = await tab.run(`(() => {
    const pen = document.createElement('canvas').getContext('2d');
    return ['system-ui', 'sans-serif', 'monospace'].map((font) => {
      pen.font = '600 40px ' + font;
      return ['Handgloves', 'Ξεσκεπάζω', 'árvíztűrő'].map((text) => pen.measureText(text).width.toFixed(2));
    }).join(' ');
  })()`);
  return { chromium: engine.version, system: process.platform, fonts: String(fonts) };
}

beforeAll(async () => {
  site = await serveStorybook();
  engine = await startChromium();
  tab = await engine.newTab();
  await tab.page.setViewportSize(PHONE);
  page = await StoryTab.open(tab, site.origin, SCREENS[0]?.[0] ?? '');
  const machine = await thisMachine();
  if (isUpdate) origin.write('made-with', `${JSON.stringify(machine, undefined, 2)}\n`);
  const made = JSON.parse(origin.read('made-with')?.toString() ?? '{}') as Record<string, string>;
  const other = Object.keys(machine).filter((key) => machine[key] !== made[key]);
  if (other.length > 0) {
    const [key = ''] = other;
    incomparable = `made with ${key} ${made[key] ?? '?'}, here it is ${machine[key] ?? '?'}`;
    console.info(`Pictures are not compared: ${incomparable}.`);
  }
});

afterAll(async () => {
  await engine.close();
  site.stop();
});

/** How many pixels of two pictures differ so much that a person could see it; -1 for other sizes. */
async function difference(one: Buffer, two: Buffer): Promise<number> {
  return tab.page.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          pen?.drawImage(bitmap, 0, 0);
          return pen?.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      );
      if (a === undefined || b === undefined) return -1;
      if (a.width !== b.width || a.height !== b.height) return -1;
      let different = 0;
      for (let at = 0; at < a.data.length; at += 4) {
        const far = [0, 1, 2].some((c) => Math.abs(a.data[at + c]! - b.data[at + c]!) > 24);
        if (far) different += 1;
      }
      return different;
    },
    [one.toString('base64'), two.toString('base64')],
  );
}

describe('key screens look as they were reviewed', () => {
  for (const [id, looks] of SCREENS) {
    for (const look of looks) {
      it(`${id} (${look})`, async (test) => {
        if (incomparable !== undefined) test.skip(incomparable);
        await page.call('show', id);
        await page.call('look', LOOKS[look]);
        // A cursor that blinks and a list that was scrolled are not how a screen looks.
        await tab.run('(document.activeElement?.blur(), scrollTo(0, 0))');
        const picture = await tab.page.screenshot({ animations: 'disabled', caret: 'hide' });
        const name = `${id}--${look}`;
        if (isUpdate) shelf.write(name, picture);
        const expected = shelf.read(name);
        expect(expected, `No picture ${name}. ${HOW}`).toBeDefined();
        const pixels = await difference(expected!, picture);
        expect(pixels, `${name}: pixels that differ. ${HOW}`).toBeGreaterThanOrEqual(0);
        expect(pixels, `${name}: pixels that differ. ${HOW}`).toBeLessThanOrEqual(TOLERATED);
      });
    }
  }
  it('keeps no picture that nobody compares', () => {
    expect(shelf.unused(names), HOW).toEqual([]);
  });
});
