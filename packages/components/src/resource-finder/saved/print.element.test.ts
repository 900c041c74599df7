import { expect } from '@open-wc/testing';
import { asIf } from '../../shared/blocks/testing/targets.ts';
import '../resource-finder.define.ts';
import { all, finderAt, one, readyFinder } from '../testing/finder.ts';
import { freshAddress } from '../testing/fresh-address.ts';
import { harbourTown, sourceOf, town } from '../testing/samples.ts';

/** What is seen of an element, with single spaces. */
const seen = (element: HTMLElement | null): string =>
  (element?.innerText ?? '').replace(/\s+/g, ' ').trim();
const isShown = (element: Element | null): boolean =>
  element !== null && element.getClientRects().length > 0;

const openPlace = (px: number, list = harbourTown, name = 'Naloxone kits') =>
  finderAt(px, list, name);

describe('a place on paper', () => {
  beforeEach(freshAddress);

  for (const px of [360, 1100]) {
    it(`is what is open, with its week and the day of printing, at ${px} px`, async () => {
      const finder = await openPlace(px);
      const today = /\btoday\b/i;
      expect(seen(one(finder, '.detail .hours'))).to.match(today);
      expect(seen(one(finder, '.detail'))).not.to.include('Printed');
      asIf(finder.shadowRoot!, 'print');
      const paper = seen(one(finder, '.detail'));
      expect(paper).not.to.match(today);
      expect(paper).not.to.match(/\bnow\b|open until|opens/i);
      expect(paper).to.match(/Printed \w+ \d+, 20\d\d/);
      expect(paper).to.match(/\w+ \d+, 20\d\d – \w+ \d+, 20\d\d/);
      expect(isShown(one(finder, '.hits'))).to.equal(false);
      expect(isShown(one(finder, '.detail h2'))).to.equal(true);
    });
  }

  it('is the list while no place was opened', async () => {
    const finder = await readyFinder(sourceOf(harbourTown), 1100);
    asIf(finder.shadowRoot!, 'print');
    expect(isShown(one(finder, '.hits'))).to.equal(true);
  });

  for (const px of [360, 1100]) {
    it(`has the number of each card of the list, at ${px} px`, async () => {
      const finder = await readyFinder(sourceOf(harbourTown), px);
      asIf(finder.shadowRoot!, 'print');
      const cards = all(finder, '.hit').map(seen);
      expect(cards.length).to.equal(5);
      for (const card of cards) expect(card).to.match(/\d{3}-555-\d{4}/);
    });
  }
});

describe('the way there', () => {
  beforeEach(freshAddress);

  it('has an edge where colours are the person’s own', async () => {
    const finder = await openPlace(360, town, 'Street outreach');
    asIf(finder.shadowRoot!, '(forced-colors: active)');
    expect(getComputedStyle(one(finder, '.way summary')!).borderTopWidth).to.equal('2px');
  });
});
