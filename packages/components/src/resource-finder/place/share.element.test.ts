import { expect, fixture, html } from '@open-wc/testing';
import '../resource-finder.define.ts';
import type { PeerResourceFinder } from '../resource-finder.ts';
import { freshAddress } from '../testing/fresh-address.ts';
import { sourceOf, town } from '../testing/samples.ts';
import { soon } from '../testing/finder.ts';

async function opened(): Promise<PeerResourceFinder> {
  const column = await fixture(
    html`<div style="inline-size: 400px">
      <peer-resource-finder .source=${sourceOf(town)}></peer-resource-finder>
    </div>`,
  );
  const finder = column.querySelector('peer-resource-finder')!;
  const find = (selector: string) => finder.shadowRoot!.querySelector<HTMLElement>(selector);
  await soon(() => find('.hit .state') !== null);
  find('.open[data-id="street-pier"]')!.click();
  await soon(() => find('.share .button') !== null);
  return finder;
}

const press = (finder: PeerResourceFinder): void =>
  finder.shadowRoot!.querySelector<HTMLElement>('.share .button')!.click();
const status = (finder: PeerResourceFinder): string =>
  finder.shadowRoot!.querySelector('.share [role=status]')!.textContent;

/** Stands for the menu of the device. */
function menu(share: (data: ShareData) => Promise<void>): void {
  Object.defineProperty(navigator, 'share', { value: share, configurable: true });
}

describe('a place that is shared', () => {
  beforeEach(freshAddress);
  afterEach(() => Reflect.deleteProperty(navigator, 'share'));

  it('goes with its name, address, phone and link', async () => {
    const shared: ShareData[] = [];
    menu((data) => {
      shared.push(data);
      return Promise.resolve();
    });
    const finder = await opened();
    press(finder);
    expect(shared).to.have.length(1);
    expect(shared[0]!.text).to.equal(
      'Street outreach\nHarbour House\n2 Pier Road, Millbrook\n519-555-0111',
    );
    expect(shared[0]!.url).to.match(/#service\/street-pier$/);
  });

  it('says when that did not work, but not when the person thought better of it', async () => {
    const finder = await opened();
    menu(() => Promise.reject(new DOMException('', 'NotAllowedError')));
    press(finder);
    await soon(() => status(finder) === 'We could not share this.');
    menu(() => Promise.reject(new DOMException('', 'AbortError')));
    press(finder);
    await soon(() => status(finder) === '');
  });
});
