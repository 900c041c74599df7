import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { readStories } from './static-site.mjs';

/** The code of a message is new each time. */
const CODE = /\b[0-9A-F]{4}-[0-9A-F]{4}\b/g;

/** As many readings in a row must agree, when the tree is not the reviewed one. */
const READINGS = 5;

/** So long a busy machine may take until the tree is the reviewed one, in milliseconds. */
const LATE_MS = 15_000;

const stories = readStories();
const fileOf = (id: string): string => `${id}.txt`;

/**
 * The tree as it was reviewed, as soon as the story has it; else the one that the story ends with.
 *
 * @param reviewed Nothing where there is none, or a new one is wanted.
 */
async function settledTree(page: Page, reviewed: string | undefined): Promise<string> {
  const readings: string[] = [];
  const end = Date.now() + (reviewed === undefined ? 0 : LATE_MS);
  await expect
    .poll(
      async () => {
        const tree = await page.locator('#storybook-root').ariaSnapshot();
        readings.push(`${tree.replace(CODE, 'XXXX-XXXX')}\n`);
        const last = readings.slice(-READINGS);
        if (last.at(-1) === reviewed) return true;
        return Date.now() > end && last.length === READINGS && new Set(last).size === 1;
      },
      { intervals: [100], timeout: 3 * LATE_MS },
    )
    .toBe(true);
  return readings.at(-1) ?? '';
}

/**
 * The whole tree is compared as text. `toMatchAriaSnapshot` lets a control gain a state, as in
 * `[disabled]`, and `--update-snapshots` writes numbers as patterns: "Call 911" as `/Call \d+/`.
 */
test.describe('what screen readers find in every story is as it was reviewed', () => {
  for (const { id, title, name } of stories) {
    test(`${title} / ${name}`, async ({ storyPage }, testInfo) => {
      await storyPage.show(id);
      const file = testInfo.snapshotPath(fileOf(id));
      const isUpdated = ['all', 'changed'].includes(testInfo.config.updateSnapshots);
      const reviewed = existsSync(file) && !isUpdated ? readFileSync(file, 'utf8') : undefined;
      expect(await settledTree(storyPage.page, reviewed)).toMatchSnapshot(fileOf(id));
    });
  }

  // eslint-disable-next-line no-empty-pattern
  test('keeps no tree of a story that is gone', ({}, testInfo) => {
    const used = new Set(stories.map(({ id }) => fileOf(id)));
    const files = readdirSync(dirname(testInfo.snapshotPath('any.txt')));
    expect(
      files.filter((file) => !used.has(file)),
      'Delete these files.',
    ).toEqual([]);
  });
});
