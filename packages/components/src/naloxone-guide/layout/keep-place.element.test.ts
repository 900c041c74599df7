import { expect, fixture, html } from '@open-wc/testing';
import '../naloxone-guide.define.ts';
import type { PeerNaloxoneGuide } from '../naloxone-guide.ts';
import { MemoryStore } from '../testing/fixtures.ts';
import { until } from '../../shared/testing/until.ts';

/** How tall the plain steps are. */
const PLAIN = 4000;

describe('peer-naloxone-guide, where somebody has scrolled before it is there', () => {
  /** A page with plain steps, seen from a place in it; then the guide takes over. */
  const seenFrom = async (y: number, lang = 'en') => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <div style="block-size: 100px"></div>
        <div class="place" style="min-block-size: ${PLAIN}px"></div>
        <div class="below" style="block-size: 5000px"></div>
      </div>`,
    );
    window.scrollTo({ top: y, behavior: 'instant' });
    const [place, below] = [
      page.querySelector<HTMLElement>('.place')!,
      page.querySelector('.below')!,
    ];
    const at = below.getBoundingClientRect().top;
    // As a parser does it: the steps are there before the guide is one.
    place.innerHTML = `<peer-naloxone-guide region="ca-on" lang="${lang}"><div style="block-size: ${String(PLAIN)}px"><a href="tel:911">911</a></div></peer-naloxone-guide>`;
    place.style.minBlockSize = '';
    const guide = place.querySelector('peer-naloxone-guide')!;
    guide.store = new MemoryStore();
    await guide.updateComplete;
    const placed = window.scrollY;
    await until('the steps', () => guide.shadowRoot!.querySelector('.small'));
    return { guide, placed, moved: () => Math.abs(below.getBoundingClientRect().top - at) };
  };
  const heightOf = (guide: PeerNaloxoneGuide) => guide.getBoundingClientRect().height;

  afterEach(() => {
    Reflect.deleteProperty(performance, 'getEntriesByType');
    window.scrollTo({ top: 0, behavior: 'instant' });
  });

  it('leaves what they read below in its place, and no hole above it', async () => {
    const { guide, moved } = await seenFrom(PLAIN + 1000);
    // Safari does not follow what is read when the steps, which come later, are taller.
    const most = CSS.supports('overflow-anchor', 'auto') ? 2 : 400;
    await until('its place', () => moved() < most);
    expect(heightOf(guide)).to.be.below(2000);
  });

  it('shows the first step to somebody who reads the plain ones', async () => {
    const { guide } = await seenFrom(2000);
    await until('its top', () => Math.abs(guide.getBoundingClientRect().top) < 2);
    expect(heightOf(guide)).to.be.below(2000);
  });

  it('leaves no hole where plain steps were read until words in their language came', async () => {
    const { guide } = await seenFrom(0, 'fr');
    await until('French', () => guide.shadowRoot!.querySelector('h2:not(:has([lang]))'));
    await until('no hole', () => heightOf(guide) < 2000);
  });

  it('is at the place of before for somebody who comes back', async () => {
    Object.assign(performance, { getEntriesByType: () => [{ type: 'reload' }] });
    const { guide, placed } = await seenFrom(2500);
    expect(placed).to.be.closeTo(2500, 2);
    expect(heightOf(guide)).to.be.below(2000);
    expect(guide.getBoundingClientRect().bottom).to.be.below(0);
  });
});
