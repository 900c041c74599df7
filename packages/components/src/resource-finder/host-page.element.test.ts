import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { DirectorySource } from '@peerkit/model';
import './resource-finder.define.ts';
import type { PeerResourceFinder } from './resource-finder.ts';
import { failingSource, sourceOf, town } from './testing/samples.ts';
import { until } from '../shared/testing/until.ts';

const open = (source: DirectorySource): Promise<PeerResourceFinder> =>
  fixture(html`<peer-resource-finder .source=${source}>Call 211</peer-resource-finder>`);
const box = (finder: PeerResourceFinder) =>
  finder.shadowRoot!.querySelector<HTMLInputElement>('#text')!;
const results = (finder: PeerResourceFinder) => finder.shadowRoot!.querySelectorAll('.open').length;

async function ready(finder: PeerResourceFinder): Promise<void> {
  await until('results', () => results(finder) > 0);
}

describe('a finder on somebody else’s page', () => {
  for (const reason of ['unreachable', 'unreadable'] as const) {
    it(`can try again when the list is ${reason}`, async () => {
      let loads = 0;
      const finder = await open({
        load: () => ((loads += 1) === 1 ? failingSource(reason) : sourceOf(town)).load(),
      });
      await until('a button', () => finder.shadowRoot!.querySelector('button'));
      finder.shadowRoot!.querySelector('button')!.click();
      await ready(finder);
    });
  }

  it('forgets what was typed when Back brings the page back from the cache', async () => {
    const finder = await open(sourceOf(town));
    await ready(finder);
    const whole = results(finder);
    box(finder).value = 'zzz';
    box(finder).dispatchEvent(new InputEvent('input', { bubbles: true }));
    await finder.updateComplete;
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await finder.updateComplete;
    expect(box(finder).value).to.equal('zzz');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await finder.updateComplete;
    expect(box(finder).value).to.equal('');
    expect(results(finder)).to.equal(whole);
  });

  it('searches for words that something else than typing filled in', async () => {
    const finder = await open(sourceOf(town));
    await ready(finder);
    const whole = results(finder);
    box(finder).value = 'pier';
    box(finder).dispatchEvent(new Event('change', { bubbles: true }));
    await finder.updateComplete;
    expect(results(finder)).to.be.greaterThan(0).and.lessThan(whole);
  });

  it('asks for no list when it is taken out before it was shown', async () => {
    let loads = 0;
    const finder = document.createElement('peer-resource-finder');
    finder.source = {
      load() {
        loads += 1;
        return sourceOf(town).load();
      },
    };
    const place = await fixture(html`<div></div>`);
    place.append(finder);
    finder.remove();
    await aTimeout(20);
    expect(loads).to.equal(0);
    place.append(finder);
    await ready(finder);
    expect(loads).to.equal(1);
  });
});
