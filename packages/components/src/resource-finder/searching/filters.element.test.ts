import { expect } from '@open-wc/testing';
import '../resource-finder.define.ts';
import type { PeerResourceFinder } from '../resource-finder.ts';
import { all, focused, namesIn, one, readyFinder, said, soon } from '../testing/finder.ts';
import { freshAddress } from '../testing/fresh-address.ts';
import { sourceOf, town } from '../testing/samples.ts';
import { keys } from '../../shared/testing/keys.ts';

const CHIP = '[aria-haspopup=dialog]';
const isOpen = (finder: PeerResourceFinder): boolean => one(finder, '#filters[open]') !== null;

async function openedByKeys(): Promise<PeerResourceFinder> {
  const finder = await readyFinder(sourceOf(town));
  one(finder, CHIP)!.focus();
  await keys('Enter');
  await soon(() => isOpen(finder), 'the sheet');
  return finder;
}

async function choose(finder: PeerResourceFinder, code: string): Promise<void> {
  one(finder, `#filters input[value="${code}"]`)!.focus();
  await keys(' ');
  await finder.updateComplete;
}

function type(finder: PeerResourceFinder, age: string): void {
  const box = one(finder, '#age') as HTMLInputElement;
  box.value = age;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

describe('the sheet of filters', () => {
  beforeEach(freshAddress);

  it('opens and is used by keys alone: what is chosen counts at once', async () => {
    const finder = await openedByKeys();
    expect(said(focused(finder))).to.equal('More filters');
    expect(all(finder, '#filters .choice').map(said)).to.deep.equal([
      'Free (1)',
      'People without a stable home (1)',
      'English (1)',
      'French (1)',
      'One to one (1)',
    ]);
    await choose(finder, 'language.fr');
    expect(said(one(finder, '#filters .action'))).to.equal('Show 1 result');
    expect(said(one(finder, '#filters [role=status]'))).to.equal('Show 1 result');
    expect(namesIn(finder)).to.deep.equal(['Street outreach']);
    // What would leave nothing cannot be chosen, and comes back with what allows it.
    const free = (): boolean =>
      (one(finder, '#filters input[value="cost.free"]') as HTMLInputElement).disabled;
    expect(free()).to.equal(true);
    await choose(finder, 'language.fr');
    expect(free()).to.equal(false);
  });

  it('gives the focus back after Escape and after its button, and says how many there are', async () => {
    const finder = await openedByKeys();
    await choose(finder, 'cost.free');
    await keys('Escape');
    await soon(() => !isOpen(finder), 'closed');
    expect(focused(finder)).to.equal(one(finder, CHIP));
    expect(said(one(finder, CHIP))).to.equal('1 filter');
    await keys('Enter');
    await soon(() => isOpen(finder), 'open again');
    one(finder, '#filters .action')!.click();
    await soon(() => !isOpen(finder), 'closed');
    expect(focused(finder)).to.equal(one(finder, CHIP));
    expect(namesIn(finder)).to.deep.equal(['Crisis support']);
  });

  it('clears all at once, with the focus kept in the sheet', async () => {
    const finder = await openedByKeys();
    expect(one(finder, '#filters .row .plain')).to.equal(null);
    await choose(finder, 'cost.free');
    one(finder, '#filters .row .plain')!.click();
    await finder.updateComplete;
    expect(said(one(finder, '#filters .action'))).to.equal('Show 3 results');
    expect(all(finder, '#filters :checked')).to.have.length(0);
    expect(one(finder, '#filters')!.contains(focused(finder))).to.equal(true);
  });

  it('is given up first when nothing is found, with what that brings', async () => {
    const finder = await openedByKeys();
    await choose(finder, 'language.fr');
    type(finder, '99');
    await finder.updateComplete;
    expect(said(one(finder, '#filters .action'))).to.equal('Nothing matches');
    await keys('Escape');
    await soon(() => !isOpen(finder), 'closed');
    expect(all(finder, '.helpline .button').map(said)[0]).to.equal('Without your filters: 3');
    one(finder, '.helpline .button')!.click();
    await finder.updateComplete;
    expect(namesIn(finder)).to.have.length(3);
    expect(said(one(finder, CHIP))).to.equal('More filters');
  });

  it('asks for an age where the list names some, and counts it among the filters', async () => {
    const [first, ...others] = town.services;
    const finder = await readyFinder(
      sourceOf({
        ...town,
        services: [{ ...first!, eligibility: { minimumAge: 16, maximumAge: 24 } }, ...others],
      }),
    );
    const everyone = namesIn(finder).length;
    one(finder, CHIP)!.click();
    await soon(() => isOpen(finder), 'the sheet');
    type(finder, '40');
    await soon(() => namesIn(finder).length === everyone - 1, 'those for somebody of 40');
    expect(namesIn(finder)).not.to.include('Street outreach');
    await soon(() => said(one(finder, CHIP)).includes('1 filter'), 'the chip');
    type(finder, '17');
    await soon(() => namesIn(finder).length === everyone, 'those for somebody of 17');
  });
});

describe('kinds of one name', () => {
  beforeEach(freshAddress);

  it('are one choice, which means each of them and counts nothing twice', async () => {
    const [one1, one2, ...others] = town.services;
    const services = [
      { ...one1!, terms: ['x.warm-meals'] },
      { ...one2!, terms: ['x.warm-meals', 'y.warm-meals'] },
      ...others.map((service) => ({ ...service, terms: [] })),
    ];
    const finder = await readyFinder(sourceOf({ ...town, services }));
    const select = one(finder, '#kind') as HTMLSelectElement;
    const names = [...select.options].map(said);
    expect(names.filter((name) => name.startsWith('Warm meals'))).to.have.length(1);
    const choice = [...select.options].find((option) => said(option).startsWith('Warm meals'))!;
    const count = Number(/\d+/.exec(said(choice))?.[0]);
    select.value = choice.value;
    select.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await soon(() => namesIn(finder).length === count, 'all of both');
    expect(select.selectedOptions[0]?.value).to.equal(choice.value);
    expect(new Set(namesIn(finder)).size).to.equal(2);
  });
});
