import { expect } from '@open-wc/testing';
import '../resource-finder.define.ts';
import type { PeerEntryReportEvent, PeerShortlistChangeEvent } from '../tools.events.ts';
import type { PeerResourceFinder } from '../resource-finder.ts';
import { all, focused, namesIn, one, readyFinder, said, soon } from '../testing/finder.ts';
import { freshAddress } from '../testing/fresh-address.ts';
import { harbourTown, sourceOf, town } from '../testing/samples.ts';
import { keys } from '../../shared/testing/keys.ts';

const KEY = 'peerkit-saved ';
const SAVE = '.keep-one';

async function withTwoSaved(): Promise<PeerResourceFinder> {
  const finder = await readyFinder(sourceOf(harbourTown));
  for (const at of [0, 1]) {
    all(finder, SAVE)[at]!.focus();
    await keys('Enter');
    await finder.updateComplete;
  }
  return finder;
}

async function openSaved(finder: PeerResourceFinder): Promise<void> {
  one(finder, '#saved')!.focus();
  await keys('Enter');
  await soon(() => one(finder, '.saved-title') !== null, 'saved');
}

describe('saved places', () => {
  beforeEach(freshAddress);
  afterEach(() => localStorage.removeItem(KEY));

  it('are saved from cards by keys alone, told by a count, and gone to and from', async () => {
    const counts: number[] = [];
    const count = ({ count: now }: PeerShortlistChangeEvent): unknown => counts.push(now);
    document.body.addEventListener('peer-shortlist-change', count);
    const finder = await withTwoSaved();
    document.body.removeEventListener('peer-shortlist-change', count);
    expect(counts).to.deep.equal([1, 2]);
    const saved = namesIn(finder).slice(0, 2);
    expect(said(one(finder, '#saved'))).to.equal('Saved: 2');
    await openSaved(finder);
    expect(focused(finder)).to.equal(one(finder, '.saved-title'));
    expect(namesIn(finder)).to.deep.equal(saved);
    one(finder, '.back .button')!.click();
    await finder.updateComplete;
    expect(focused(finder)).to.equal(one(finder, '#saved'));
    expect(namesIn(finder)).to.have.length(5);
  });

  it('are in memory alone, unless a person asks; then until they take it back', async () => {
    const finder = await withTwoSaved();
    await openSaved(finder);
    expect(localStorage.getItem(KEY)).to.equal(null);
    const keep = one(finder, '.keep input') as HTMLInputElement;
    keep.click();
    await finder.updateComplete;
    expect(localStorage.getItem(KEY)!.split(' ')).to.have.length(2);
    expect(all(finder, '.finder [role=status]').map(said)).to.include(
      'Who uses this device can see them. Quick exit takes them away.',
    );
    const again = await readyFinder(sourceOf(harbourTown));
    expect(said(one(again, '#saved'))).to.equal('Saved: 2');
    keep.click();
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('leave the device when a person leaves by the quick exit', async () => {
    const finder = await withTwoSaved();
    await openSaved(finder);
    one(finder, '.keep input')!.click();
    document.dispatchEvent(new Event('peer-wipe'));
    await finder.updateComplete;
    expect(localStorage.getItem(KEY)).to.equal(null);
    expect(one(finder, '.saved-title')).to.equal(null);
    expect(one(finder, '#saved')).to.equal(null);
  });

  it('can all be removed', async () => {
    const finder = await withTwoSaved();
    await openSaved(finder);
    one(finder, '.row .plain')!.click();
    await finder.updateComplete;
    expect(namesIn(finder)).to.have.length(0);
    expect(all(finder, '.finder p').map(said)).to.include('Nothing is saved now.');
  });

  it('say when one of them is not in the list now', async () => {
    localStorage.setItem(KEY, 'kits gone');
    const finder = await readyFinder(sourceOf(harbourTown));
    await openSaved(finder);
    expect(namesIn(finder)).to.deep.equal(['Naloxone kits']);
    expect(all(finder, '.finder p').map(said)).to.include('1 saved place is not in the list now.');
  });

  it('are printed with all that is known of them, and nothing else of the page', async () => {
    const finder = await withTwoSaved();
    await openSaved(finder);
    const printed: string[] = [];
    const real = window.print.bind(window);
    window.print = () => {
      printed.push(...all(finder, '.paper .detail h2').map(said));
      expect(finder.hasAttribute('data-peer-print')).to.equal(true);
      expect(document.adoptedStyleSheets).to.have.length(1);
      dispatchEvent(new Event('afterprint'));
    };
    one(finder, '.row .line')!.click();
    await soon(() => printed.length > 0, 'printed');
    window.print = real;
    await soon(() => one(finder, '.paper') === null, 'the list again');
    expect(printed).to.deep.equal(namesIn(finder));
    expect(document.adoptedStyleSheets).to.have.length(0);
    expect(finder.hasAttribute('data-peer-print')).to.equal(false);
  });
});

describe('a place’s page', () => {
  beforeEach(freshAddress);

  async function opened(report = ''): Promise<PeerResourceFinder> {
    const finder = await readyFinder(sourceOf(town));
    finder.report = report;
    one(finder, '.open[data-id="street-pier"]')!.click();
    await soon(() => one(finder, '.deeds') !== null, 'its page');
    return finder;
  }

  const deed = (finder: PeerResourceFinder, words: string): HTMLElement =>
    all(finder, '.deeds button').find((button) => said(button) === words)!;

  it('saves it and takes it away again', async () => {
    const finder = await opened();
    deed(finder, 'Save').click();
    await finder.updateComplete;
    expect(deed(finder, 'Saved').getAttribute('aria-pressed')).to.equal('true');
    deed(finder, 'Saved').click();
    await finder.updateComplete;
    expect(deed(finder, 'Save').getAttribute('aria-pressed')).to.equal('false');
  });

  it('offers the way there, by maps that are asked only when one is picked', async () => {
    const finder = await opened();
    expect(said(one(finder, '.way summary'))).to.equal('Way there');
    const hosts = all(finder, '.way a').map(
      (link) => new URL((link as HTMLAnchorElement).href).host,
    );
    expect(hosts).to.include.members(['www.google.com', 'www.openstreetmap.org']);
    expect(
      all(finder, '.way a').every((link) => link.getAttribute('rel') === 'noreferrer'),
    ).to.equal(true);
  });

  it('opens the form of the page with the entry filled in; nothing where there is none', async () => {
    expect(deed(await opened(), 'Tell us this is wrong')).to.equal(undefined);
    expect(deed(await opened('gone'), 'Tell us this is wrong')).to.equal(undefined);
    const form = document.createElement('div');
    form.id = 'wrong';
    const begun: unknown[] = [];
    Object.defineProperty(form, 'entry', { set: (entry: unknown) => void begun.push(entry) });
    document.body.append(form);
    const finder = await opened('wrong');
    const told: string[] = [];
    finder.addEventListener('peer-entry-report', ({ id, entry }: PeerEntryReportEvent) =>
      told.push(id, entry),
    );
    deed(finder, 'Tell us this is wrong').click();
    const entry = 'Street outreach, Harbour House, 2 Pier Road, Millbrook';
    expect(told).to.deep.equal(['street-pier', entry]);
    expect(begun).to.deep.equal([{ id: 'street-pier', name: entry }]);
    expect(document.activeElement).to.equal(form);
    finder.addEventListener('peer-entry-report', (event) => event.preventDefault());
    deed(finder, 'Tell us this is wrong').click();
    expect(begun).to.have.length(1);
    form.remove();
  });
});
