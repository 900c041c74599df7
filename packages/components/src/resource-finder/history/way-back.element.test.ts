import { expect, fixture, html } from '@open-wc/testing';
import '../resource-finder.define.ts';
import type { AddressUse } from './address.ts';
import type { PeerResourceFinder } from '../resource-finder.ts';
import { all, focused, one, soon } from '../testing/finder.ts';
import { city, sourceOf } from '../testing/samples.ts';

/** A finder in the middle of a page, in a part of it that a link can name. */
async function finderInPage(use: AddressUse, box: string, px = 360): Promise<PeerResourceFinder> {
  const page = await fixture(
    html`<div style=${box}>
      <p style="block-size: 900px">What stands before.</p>
      <section style="inline-size: ${px}px">
        <h2 id="find" tabindex="-1">Find help</h2>
        <peer-resource-finder address=${use} .source=${sourceOf(city(90))}></peer-resource-finder>
      </section>
      <p style="block-size: 900px">What comes after.</p>
    </div>`,
  );
  const finder = page.querySelector('peer-resource-finder')!;
  await soon(() => one(finder, '.hit .keep-one, .detail .deeds') !== null);
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

  it('leaves a list beside the place where it was, with the focus at its card', async () => {
    history.replaceState(null, '', new URL('#find', before));
    const finder = await finderInPage('place', '', 1100);
    for (const id of ['o13', 'o17']) {
      card(finder, id)!.scrollIntoView({ block: 'center' });
      await settled();
      const top = topOf(finder, id);
      card(finder, id)!.click();
      await soon(() => location.hash.endsWith(id), 'the place');
      await settled();
      // What browsers do at times, which no test can make them do: they go to what the address names.
      const heading = document.getElementById('find')!;
      const go = (): void => heading.focus();
      window.addEventListener('popstate', () => requestAnimationFrame(go), { once: true });
      history.back();
      await soon(() => location.hash === '#find', 'the list');
      await settled();
      expect(focused(finder)?.getAttribute('data-id')).to.equal(id);
      expect(topOf(finder, id)).to.be.closeTo(top, 2);
    }
  });

  for (const [id, what] of [
    ['o3', 'its card'],
    ['o77', 'the count'],
  ] as const) {
    it(`leads from a place of the address to ${what}`, async () => {
      history.replaceState(null, '', new URL(`#service/${id}`, before));
      const finder = await finderInPage('place', '');
      await soon(() => one(finder, '.detail') !== null, 'the place');
      await settled();
      scrollTo(0, document.documentElement.scrollHeight);
      one(finder, '.back .button')!.click();
      await soon(() => one(finder, '.detail') === null, 'the list');
      await settled();
      const at = focused(finder);
      expect(at?.getAttribute('data-id') ?? at?.className).to.equal(id === 'o3' ? id : 'count');
      expect(at!.getBoundingClientRect().top).to.be.within(0, innerHeight - 20);
    });
  }
});
