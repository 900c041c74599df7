import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../resource-finder.define.ts';
import type { PeerResourceFinder } from '../resource-finder.ts';
import { all, focused, namesIn, one, readyFinder, said, soon } from '../testing/finder.ts';
import { freshAddress } from '../testing/fresh-address.ts';
import { harbourTown, sourceOf } from '../testing/samples.ts';
import { keys } from '../../shared/testing/keys.ts';

const box = (finder: PeerResourceFinder): HTMLInputElement =>
  one(finder, '#text') as HTMLInputElement;
const options = (finder: PeerResourceFinder): string[] => all(finder, '[role=option]').map(said);

async function typed(text: string): Promise<PeerResourceFinder> {
  const finder = await readyFinder(sourceOf(harbourTown));
  box(finder).focus();
  await soon(() => box(finder).getAttribute('aria-expanded') === 'false');
  await sendKeys({ type: text });
  await soon(() => options(finder).length > 0, 'suggestions');
  return finder;
}

describe('suggestions', () => {
  beforeEach(freshAddress);

  it('lead by the keyboard to a place whose name shows that it has the focus', async () => {
    const finder = await typed('hot');
    const at = all(finder, '[role=option]').findIndex((option) => !option.querySelector('.quiet'));
    expect(at).to.be.at.least(0);
    for (let press = 0; press <= at; press += 1) await keys('ArrowDown');
    await keys('Enter');
    await soon(() => focused(finder)?.localName === 'h2', 'the place');
    expect(getComputedStyle(focused(finder)!).outlineStyle).to.equal('solid');
  });

  it('follow what is typed, each with how many it leads to, and are told', async () => {
    const finder = await typed('night');
    expect(box(finder).getAttribute('role')).to.equal('combobox');
    expect(box(finder).getAttribute('aria-expanded')).to.equal('true');
    expect(box(finder).getAttribute('aria-controls')).to.equal(one(finder, '[role=listbox]')!.id);
    expect(options(finder).every((option) => /^night/i.test(option))).to.equal(true);
    const status = (): string => all(finder, '[role=status]').map(said).join('');
    await soon(() => status().includes('suggestion'), 'told');
    expect(status()).to.match(/^\d+ results?\. \d suggestions?\.$/);
  });

  it('are gone through by arrow keys while the focus stays in the box', async () => {
    const finder = await typed('n');
    const { length } = options(finder);
    const active = (): string | null => box(finder).getAttribute('aria-activedescendant');
    const chosen = (): (string | null)[] => all(finder, '[aria-selected=true]').map(({ id }) => id);
    expect(active()).to.equal(null);
    await keys('ArrowDown');
    expect([active(), ...chosen()]).to.deep.equal(['suggestion-0', 'suggestion-0']);
    await keys('ArrowUp');
    expect([active(), ...chosen()]).to.deep.equal([null]);
    await keys('ArrowUp');
    expect(active()).to.equal(`suggestion-${length - 1}`);
    await keys('ArrowDown');
    expect(active()).to.equal(null);
    expect(focused(finder)).to.equal(box(finder));
  });

  it('close at Escape, which leaves the text, and open again at an arrow key', async () => {
    const finder = await typed('hot');
    await keys('Escape');
    expect(options(finder)).to.have.length(0);
    expect(box(finder).value).to.equal('hot');
    expect(box(finder).getAttribute('aria-expanded')).to.equal('false');
    await keys('ArrowDown');
    await soon(() => options(finder).length > 0, 'open again');
  });

  it('go into the box when they are words, and lead to results', async () => {
    const finder = await typed('supp');
    const [first] = options(finder);
    await keys('ArrowDown');
    await keys('Enter');
    await finder.updateComplete;
    expect(first).to.match(/^supper \d$/);
    expect(box(finder).value).to.equal('supper');
    expect(options(finder)).to.have.length(0);
    expect(namesIn(finder)).to.include('Hot supper');
  });

  it('leave the focus in the box when what they wrote there is taken out', async () => {
    const finder = await typed('sup');
    const word = () => all(finder, '[role=option]').find((one) => /^supper \d/.test(said(one)));
    await soon(() => box(finder).value === 'sup' && word() !== undefined, 'the word');
    const option = word();
    option!.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
    option!.click();
    await soon(() => box(finder).value === 'supper');
    // As a press does: the box loses the focus, and so ends what it calls a change.
    const empty = one(finder, '.searchbox > button')!;
    empty.focus();
    empty.click();
    await soon(() => box(finder).value === '' && focused(finder)?.id === 'text', 'the empty box');
    await new Promise((done) => setTimeout(done, 300));
    expect(focused(finder)?.id).to.equal('text');
  });

  it('open the place when they are its name, by a tap as well', async () => {
    const finder = await typed('hot');
    const place = all(finder, '[role=option]').find((option) => said(option) === 'Hot supper')!;
    place.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
    place.click();
    await soon(() => said(one(finder, '.detail h2')) === 'Hot supper', 'its page');
  });

  it('close when the focus goes', async () => {
    const finder = await typed('hot');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await soon(() => options(finder).length === 0, 'closed');
  });

  it('stay away when a way here from elsewhere on the page fills the box, and the results are in view', async () => {
    const finder = await typed('n');
    box(finder).blur();
    box(finder).value = 'naloxone';
    box(finder).dispatchEvent(new InputEvent('input', { bubbles: true }));
    box(finder).focus();
    await soon(() => namesIn(finder)[0] === 'Naloxone kits', 'the result');
    await soon(() => focused(finder)?.className === 'count', 'the focus at the count');
    const { top, bottom } = one(finder, '.hit')!.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    // Longer than suggestions wait for a person who types.
    await new Promise((done) => setTimeout(done, 300));
    expect(options(finder)).to.have.length(0);
    box(finder).focus();
    await keys('ArrowDown');
    await soon(() => options(finder).length > 0, 'suggestions, asked for');
  });
});
