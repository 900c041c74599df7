import { expect, fixture, html } from '@open-wc/testing';
import './resource-finder.define.ts';
import type { AddressUse } from './address.ts';
import type { PeerResourceFinder } from './resource-finder.ts';
import { all, focused, one, soon } from './testing/finder.ts';
import { city, sourceOf } from './testing/samples.ts';

/** A finder in the middle of a page, in a part of it that a link can name. */
async function finderInPage(use: AddressUse, box: string): Promise<PeerResourceFinder> {
  const page = await fixture(
    html`<div style=${box}>
      <p style="block-size: 900px">What stands before.</p>
      <section id="find" style="inline-size: 360px">
        <peer-resource-finder address=${use} .source=${sourceOf(city(90))}></peer-resource-finder>
      </section>
      <p style="block-size: 900px">What comes after.</p>
    </div>`,
  );
  const finder = page.querySelector('peer-resource-finder')!;
  await soon(() => one(finder, '.hit .keep-one') !== null);
  return finder;
}

const card = (finder: PeerResourceFinder, id: string) => one(finder, `.open[data-id="${id}"]`);
const topOf = (finder: PeerResourceFinder, id: string): number =>
  Math.round(card(finder, id)?.getBoundingClientRect().top ?? NaN);

/** Frames, as many as it takes a browser to go to a part of a page or to where it was. */
async function settled(): Promise<void> {
  for (let frame = 0; frame < 20; frame += 1) await new Promise(requestAnimationFrame);
}

async function more(finder: PeerResourceFinder, count: number): Promise<void> {
  [...all(finder, '.line')].at(-1)!.click();
  await soon(() => all(finder, '.hit').length === count, `${count} places`);
}

describe('the way back from a place', () => {
  const before = location.href;
  after(() => history.replaceState(null, '', before));

  const id = 'o33';
  for (const [hash, use, text, box] of [
    ['#find', 'place', '', ''],
    ['#find?text=group', 'search', 'group', ''],
    ['#find', 'off', '', 'block-size: 500px; overflow: auto'],
  ] as const) {
    it(`ends at the same card, at ${hash} (${use}) ${box}`, async () => {
      history.replaceState(null, '', new URL(hash, before));
      const finder = await finderInPage(use, box);
      const input = one(finder, 'input') as HTMLInputElement;
      await soon(() => input.value === text);
      await more(finder, 40);
      await more(finder, 60);
      card(finder, id)!.scrollIntoView({ block: 'center' });
      await settled();
      const top = topOf(finder, id);
      for (const way of ['back', 'button'] as const) {
        card(finder, id)!.click();
        await soon(() => one(finder, '.detail') !== null, 'the place');
        await settled();
        if (way === 'back') history.back();
        else one(finder, '.back .button')!.click();
        await soon(() => one(finder, '.detail') === null, 'the list');
        await settled();
        expect(all(finder, '.hit').length).to.equal(60);
        expect(topOf(finder, id)).to.be.closeTo(top, 2);
        await soon(() => focused(finder)?.getAttribute('data-id') === id, 'the focus');
      }
    });
  }
});
