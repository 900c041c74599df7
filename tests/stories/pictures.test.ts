import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from './fixtures.ts';

const VARIANTS = {
  light: { theme: 'light', direction: 'ltr' },
  dark: { theme: 'dark', direction: 'ltr' },
  rtl: { theme: 'light', direction: 'rtl' },
} as const;

/** The screens that say most about how Peerkit looks, each in a few variants. */
const SCREENS: readonly (readonly [id: string, variants: readonly (keyof typeof VARIANTS)[]])[] = [
  ['naloxone-guide--emergency', ['light', 'dark']],
  ['naloxone-guide--naloxone-nasal', ['light', 'rtl']],
  ['naloxone-guide--stay', ['dark']],
  ['resource-finder--ready', ['light', 'dark']],
  ['resource-finder--detail', ['rtl']],
  ['outreach-form--needs', ['light', 'dark']],
  ['outreach-form--wrong-number', ['light', 'rtl']],
  ['outreach-form--review', ['dark']],
];

const pictures = SCREENS.flatMap(([id, variants]) =>
  variants.map((variant) => ({ id, variant, file: `${id}--${variant}.png` })),
);

// A phone in the hand.
test.use({ viewport: { width: 360, height: 640 } });

test.describe('key screens look as they were reviewed', () => {
  for (const { id, variant, file } of pictures) {
    test(`${id} (${variant})`, async ({ storyPage }) => {
      const { page } = storyPage;
      await storyPage.show(id);
      await storyPage.setGlobals(VARIANTS[variant]);
      // A focus ring and a list that was scrolled are not how a screen looks.
      await page.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        scrollTo(0, 0);
      });
      await expect(page).toHaveScreenshot(file);
    });
  }

  // eslint-disable-next-line no-empty-pattern
  test('keeps no picture that nobody compares', ({}, testInfo) => {
    const used = new Set(pictures.map(({ file }) => file));
    const files = readdirSync(dirname(testInfo.snapshotPath('any.png', { kind: 'screenshot' })));
    expect(
      files.filter((file) => !used.has(file)),
      'Delete these files.',
    ).toEqual([]);
  });
});
