import { expect, fixture, html } from '@open-wc/testing';
import '../resource-finder.define.ts';
import type { AddressUse } from './address.ts';
import type { PeerResourceFinder } from '../resource-finder.ts';
import { sourceOf, town } from '../testing/samples.ts';
import { soon } from '../testing/finder.ts';

const find = (finder: PeerResourceFinder, selector: string) =>
  finder.shadowRoot!.querySelector<HTMLElement>(selector);
const titleOf = (finder: PeerResourceFinder): string =>
  find(finder, '.detail h2')?.textContent.trim() ?? '';
const isList = (finder: PeerResourceFinder): boolean =>
  find(finder, '.hits') !== null && find(finder, '.detail') === null;

async function finder(id = '', use: AddressUse = 'place'): Promise<PeerResourceFinder> {
  const column = await fixture(
    html`<div style="inline-size: 400px">
      <peer-resource-finder
        id=${id}
        address=${use}
        .source=${sourceOf(town)}
      ></peer-resource-finder>
    </div>`,
  );
  const made = column.querySelector('peer-resource-finder')!;
  await soon(() => find(made, '.hit .state') !== null || titleOf(made) !== '');
  return made;
}

async function open(one: PeerResourceFinder, id: string): Promise<void> {
  find(one, `.open[data-id="${id}"]`)!.click();
  await soon(() => titleOf(one) !== '');
}

describe('the address of the page', () => {
  const before = location.href;
  const at = (hash: string): void => history.replaceState(null, '', new URL(hash, before));
  beforeEach(() => at('#'));
  after(() => history.replaceState(null, '', before));

  it('names the place that is open; Back returns to the list, forward to the place', async () => {
    const one = await finder();
    const length = history.length;
    await open(one, 'street-pier');
    expect(location.hash).to.equal('#service/street-pier');
    expect(history.length).to.be.at.least(length);
    history.back();
    await soon(() => isList(one));
    expect(location.hash).to.equal('');
    await soon(() => one.shadowRoot!.activeElement?.getAttribute('data-id') === 'street-pier');
    history.forward();
    await soon(() => titleOf(one) === 'Street outreach');
    find(one, '.back .button')!.click();
    await soon(() => isList(one));
    expect(location.hash).to.equal('');
  });

  it('opens the place that a link names; the way back is to the list', async () => {
    at('#service/street-pier');
    const one = await finder();
    expect(titleOf(one)).to.equal('Street outreach');
    find(one, '.back .button')!.click();
    await soon(() => isList(one));
    expect(location.hash).to.equal('');
  });

  it('shows the list where a link names nothing that is there', async () => {
    at('#service/gone%');
    expect(isList(await finder())).to.equal(true);
  });

  it('keeps two finders apart', async () => {
    const [one, two] = [await finder(), await finder('other')];
    await open(one, 'north');
    await open(two, 'street-pier');
    expect(location.hash).to.equal('#other/service/street-pier');
    history.back();
    await soon(() => isList(two));
    expect(titleOf(one)).to.equal('North Star Clinic');
    expect(location.hash).to.equal('#service/north');
    history.back();
    await soon(() => isList(one));
    history.go(2);
    await soon(() => titleOf(one) === 'North Star Clinic' && titleOf(two) === 'Street outreach');
  });

  for (const hash of ['#/about', '#!about', '#about']) {
    it(`leaves ${hash} to the page, with its state, and Back works`, async () => {
      at(hash);
      history.replaceState({ theirs: 1 }, '');
      const one = await finder();
      await open(one, 'north');
      expect(location.hash).to.equal(hash);
      expect((history.state as { theirs: number }).theirs).to.equal(1);
      history.back();
      await soon(() => isList(one));
      expect(location.hash).to.equal(hash);
      expect((history.state as { theirs: number }).theirs).to.equal(1);
    });
  }

  it('replaces the name of a part of the page, and goes back to it', async () => {
    await fixture(html`<p id="part">A part of the page</p>`);
    at('#part');
    const one = await finder();
    await open(one, 'north');
    expect(location.hash).to.equal('#service/north');
    history.back();
    await soon(() => isList(one));
    expect(location.hash).to.equal('#part');
  });

  it('says nothing where it is turned off, and Back works', async () => {
    const one = await finder('', 'off');
    await open(one, 'north');
    expect(location.hash).to.equal('');
    history.back();
    await soon(() => isList(one));
    history.forward();
    await soon(() => titleOf(one) !== '');
    one.parentElement!.remove();
    // As after a reload.
    expect(isList(await finder('', 'off'))).to.equal(true);
  });

  it('holds nothing that was typed, unless the page asks for it', async () => {
    for (const [use, hash] of [
      ['place', ''],
      ['search', '#find?text=river'],
    ] as const) {
      const one = await finder('', use);
      const box = find(one, 'input') as HTMLInputElement;
      box.value = 'river';
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((done) => one.addEventListener('peer-search', done, { once: true }));
      expect(location.hash).to.equal(hash);
      one.parentElement!.remove();
    }
    const again = await finder();
    await soon(() => (find(again, 'input') as HTMLInputElement).value === 'river');
  });

  it('forgets the place when a person leaves by the quick exit', async () => {
    const one = await finder();
    await open(one, 'north');
    document.dispatchEvent(new Event('peer-wipe'));
    expect(location.hash).to.equal('');
    await soon(() => isList(one));
  });
});
