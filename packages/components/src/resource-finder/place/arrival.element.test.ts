import { expect, fixture, html } from '@open-wc/testing';
import '../resource-finder.define.ts';
import type { PeerResourceFinder } from '../resource-finder.ts';
import { all, one, soon } from '../testing/finder.ts';
import { city, sourceOf } from '../testing/samples.ts';

/** Where a person arrives who came by `#arrive` or `#find?…`; what stands before the finder grows later. */
async function arrivalAt(hash: string): Promise<{
  readonly finder: PeerResourceFinder;
  readonly heading: HTMLElement;
  readonly grow: (px: number) => Promise<void>;
}> {
  history.replaceState(null, '', new URL(hash.startsWith('#find') ? hash : '#', location.href));
  const page = await fixture<HTMLElement>(
    html`<div>
      <div class="before" style="block-size: 900px"></div>
      <section>
        <h2 id="arrive" tabindex="-1">Find help</h2>
        <div class="frame" style="inline-size: 360px"></div>
      </section>
      <p style="block-size: 2000px">What comes after.</p>
    </div>`,
  );
  // A part of a page is named by going there alone.
  if (hash === '#arrive') location.hash = hash;
  const finder = document.createElement('peer-resource-finder');
  finder.source = sourceOf(city(30));
  page.querySelector('.frame')!.append(finder);
  await soon(() => one(finder, '.hit .keep-one') !== null, 'the list');
  await settled();
  const before = page.querySelector<HTMLElement>('.before')!;
  return {
    finder,
    heading: page.querySelector('h2')!,
    grow: async (px) => {
      before.style.blockSize = `${before.offsetHeight + px}px`;
      await settled();
    },
  };
}

async function settled(): Promise<void> {
  for (let frame = 0; frame < 12; frame += 1) await new Promise(requestAnimationFrame);
}

const topOf = (element: Element): number => Math.round(element.getBoundingClientRect().top);
const wheel = (): boolean => window.dispatchEvent(new WheelEvent('wheel'));

describe('a person who comes to a finder by the address', () => {
  const before = location.href;
  // Some browsers keep the place by themselves.
  beforeEach(() => document.documentElement.style.setProperty('overflow-anchor', 'none'));
  afterEach(() => {
    document.documentElement.style.removeProperty('overflow-anchor');
    history.replaceState(null, '', before);
    scrollTo(0, 0);
  });

  it('stays at its heading while what stands before it grows, until they move', async () => {
    const { heading, grow } = await arrivalAt('#arrive');
    expect(topOf(heading)).to.be.within(-1, 1);
    await grow(350);
    expect(topOf(heading)).to.be.within(-1, 1);
    wheel();
    await grow(200);
    expect(topOf(heading)).to.be.within(199, 201);
  });

  it('stays where a screen reader or a scroll bar went', async () => {
    const { heading, grow } = await arrivalAt('#arrive');
    scrollBy({ top: -100, behavior: 'instant' });
    await settled();
    await grow(200);
    expect(topOf(heading)).to.be.within(299, 301);
  });

  it('sees the finder once for what the address says', async () => {
    const { finder, grow } = await arrivalAt('#find?text=group');
    expect(all(finder, '.hit').length).to.be.greaterThan(0);
    expect(topOf(finder)).to.be.within(-1, 1);
    await grow(350);
    expect(topOf(finder)).to.be.within(-1, 1);
    wheel();
    scrollTo({ top: 0, behavior: 'instant' });
    await finder.reload();
    await settled();
    expect(scrollY).to.equal(0);
  });

  it('is not moved by a finder that the address does not name', async () => {
    const { grow } = await arrivalAt('#');
    await grow(100);
    expect(scrollY).to.equal(0);
  });
});
