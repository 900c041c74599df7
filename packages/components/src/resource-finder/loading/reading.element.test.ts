import { expect, fixture, html } from '@open-wc/testing';
import type { Directory } from '@peerkit/model';
import '../resource-finder.define.ts';
// What is beside names has come: the finder waits for the list alone.
import '../place/place.part.ts';
import './reading.part.ts';
import type { PeerResourceFinder } from '../resource-finder.ts';
import { all, focused, one, soon } from '../testing/finder.ts';
import { freshAddress } from '../testing/fresh-address.ts';
import { city } from '../testing/samples.ts';

const READ = 'o47';
const SIZE = 60;

/** A page with its own list, in another order than that of the finder, whose list comes when it is told to. */
async function slowPage(): Promise<{
  finder: PeerResourceFinder;
  come: (list?: Directory) => void;
}> {
  let come: (list?: Directory) => void = () => undefined;
  const source = {
    load: () =>
      new Promise<{ directory: Directory; problems: [] }>((done, fail) => {
        come = (directory) =>
          directory ? done({ directory, problems: [] }) : fail(new Error('For a test.'));
      }),
  };
  const { organizations } = city(SIZE);
  const page = await fixture(
    html`<div style="inline-size: 360px">
      <p style="block-size: 300px">What stands before.</p>
      <peer-resource-finder .source=${source}>
        <section slot="list">
          <ul>
            ${[...organizations].reverse().map(
              ({ id, name }) =>
                html`<li id="service/${id}">
                  <h3>${name}</h3>
                  <p><a href="tel:211">Call 211</a></p>
                </li>`,
            )}
          </ul>
        </section>
      </peer-resource-finder>
      <p style="block-size: 900px">What comes after.</p>
    </div>`,
  );
  const finder = page.querySelector('peer-resource-finder')!;
  await soon(() => finder.renderRoot.querySelector('slot') !== null);
  await new Promise((done) => setTimeout(done, 500));
  return { finder, come: (list) => come(list) };
}

const item = (finder: PeerResourceFinder) =>
  finder.querySelector<HTMLElement>(`[id="service/${READ}"]`)!;
const topOf = (element: Element | null): number =>
  Math.round(element?.getBoundingClientRect().top ?? NaN);

async function rest(): Promise<void> {
  await new Promise((done) => setTimeout(done, 400));
}

describe('a list that somebody reads while the finder’s own is on its way', () => {
  beforeEach(freshAddress);

  it('changes under no finger, and what is read stays in its place', async () => {
    const { finder, come } = await slowPage();
    item(finder).scrollIntoView({ block: 'start' });
    await rest();
    const top = topOf(item(finder).querySelector('h3'));
    window.dispatchEvent(new PointerEvent('pointerdown'));
    come(city(SIZE));
    await rest();
    expect(one(finder, '.hit') === null).to.equal(true);
    const shifts: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value);
    });
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
      observer.observe({ type: 'layout-shift' });
    }
    window.dispatchEvent(new PointerEvent('pointerup'));
    await soon(() => one(finder, `.open[data-id=${READ}]`) !== null, 'the same place');
    await rest();
    observer.disconnect();
    await soon(
      () => Math.abs(topOf(one(finder, `.open[data-id=${READ}]`)) - top) <= 2,
      'its place',
    );
    expect(shifts).to.deep.equal([]);
    expect(all(finder, '.hit').length).to.equal(60);
  });

  it('is nobody’s where the address names a place: its page opens and stays', async () => {
    location.hash = `#service/${READ}`;
    const { finder, come } = await slowPage();
    item(finder).scrollIntoView({ block: 'center' });
    await rest();
    come(city(SIZE));
    await soon(() => focused(finder)?.matches('.detail h2') === true, 'the place');
    await rest();
    const top = topOf(one(finder, '.back'));
    expect(top).to.be.within(0, innerHeight / 4 + 1);
  });

  it('changes under no finger at its top either', async () => {
    const { finder, come } = await slowPage();
    scrollTo(0, 0);
    await rest();
    const [first] = finder.querySelectorAll('li');
    first!.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    come(city(SIZE));
    await rest();
    expect(one(finder, '.hit') === null).to.equal(true);
    first!.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, composed: true }));
    await soon(() => one(finder, '.hit') !== null, 'the list');
    expect(scrollY).to.equal(0);
  });

  it('does not wait for a ticker of the page, nor for ever for a finger to be lifted', async () => {
    const { finder, come } = await slowPage();
    const ticker = await fixture<HTMLElement>(
      html`<div style="block-size: 20px; overflow: auto"><p style="block-size: 9000px"></p></div>`,
    );
    item(finder).scrollIntoView({ block: 'start' });
    const ticks = setInterval(() => (ticker.scrollTop += 1), 40);
    await rest();
    come(city(SIZE));
    await rest();
    await rest();
    expect(one(finder, '.hit') === null, 'the list waits beside a ticker').to.equal(false);
    clearInterval(ticks);

    const held = await slowPage();
    item(held.finder).scrollIntoView({ block: 'start' });
    window.dispatchEvent(new PointerEvent('pointerdown'));
    held.come(city(SIZE));
    await soon(() => one(held.finder, '.hit') !== null, 'the list under a finger');
    window.dispatchEvent(new PointerEvent('pointerup'));
  });

  it('leaves the focus with the place that has it', async () => {
    const { finder, come } = await slowPage();
    item(finder).querySelector('a')!.focus();
    await rest();
    const top = topOf(item(finder).querySelector('h3'));
    come(city(SIZE));
    await soon(() => focused(finder)?.getAttribute('data-id') === READ, 'the focus');
    await rest();
    await soon(() => Math.abs(topOf(focused(finder)) - top) <= 2, 'its place');
  });

  it('stays in its place when none comes; one read from its top begins at its top', async () => {
    const failed = await slowPage();
    item(failed.finder).scrollIntoView({ block: 'start' });
    await rest();
    const top = topOf(item(failed.finder).querySelector('h3'));
    failed.come();
    await soon(() => one(failed.finder, '.note') !== null, 'what went wrong');
    await rest();
    await soon(
      () => Math.abs(topOf(item(failed.finder).querySelector('h3')) - top) <= 2,
      'its place',
    );
    failed.finder.parentElement!.remove();
    scrollTo(0, 0);
    const { finder, come } = await slowPage();
    const y = scrollY;
    come(city(SIZE));
    await soon(() => one(finder, '.hit') !== null, 'the list');
    await rest();
    expect(scrollY).to.equal(y);
    expect(all(finder, '.hit').length).to.equal(20);
  });
});
