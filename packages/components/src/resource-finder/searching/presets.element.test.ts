import { expect, fixture, html } from '@open-wc/testing';
import '../resource-finder.define.ts';
import type { Directory } from '@peerkit/model';
import type { PeerResourceFinder } from '../resource-finder.ts';
import { all, namesIn, one, said, soon } from '../testing/finder.ts';
import { freshAddress } from '../testing/fresh-address.ts';
import { harbourTown, sourceOf, THURSDAY, town } from '../testing/samples.ts';

async function finderOf(
  list: Directory,
  { kinds = '', filters = '', near = '', rows = '' } = {},
): Promise<PeerResourceFinder> {
  const column = await fixture(
    html`<div style="inline-size: 600px">
      <peer-resource-finder
        kinds=${kinds}
        filters=${filters}
        near=${near}
        rows=${rows}
        .source=${sourceOf(list)}
        .clock=${() => THURSDAY}
      ></peer-resource-finder>
    </div>`,
  );
  const finder = column.querySelector('peer-resource-finder')!;
  await soon(() => one(finder, '.hit') !== null, 'the list');
  await finder.updateComplete;
  return finder;
}

const at = (latitude: number): Partial<Directory['locations'][number]> => ({
  confidential: false,
  point: { latitude, longitude: 0 },
});

/** Two places, one degree of latitude apart. */
const apart: Directory = {
  ...town,
  locations: town.locations.map((place, number) => ({ ...place, ...at(44 + number) })),
};

describe('a finder for a part of the list', () => {
  beforeEach(freshAddress);

  it('shows its kinds alone, and offers no other', async () => {
    const finder = await finderOf(harbourTown, {
      kinds: 'service.overdose-response service.peer-support',
    });
    expect(namesIn(finder).sort()).to.deep.equal(['Naloxone kits', 'Night line', 'Peer support']);
    expect(
      all(finder, '#kind option').map((option) => (option as HTMLOptionElement).value),
    ).to.not.include('service.basic-needs');
    finder.kinds = 'service.basic-needs';
    await finder.updateComplete;
    expect(namesIn(finder)).to.deep.equal(['Hot supper']);
  });

  it('begins with as many rows as the page wants, and goes on where they end', async () => {
    const finder = await finderOf(harbourTown, { rows: '2' });
    const total = Number.parseInt(said(one(finder, '.count')), 10);
    expect(namesIn(finder)).to.have.lengthOf(2);
    const more = all(finder, '.finder > .button').find((button) => said(button).includes('more'));
    more!.click();
    await finder.updateComplete;
    expect(namesIn(finder)).to.have.lengthOf(total);
    expect(finder.shadowRoot!.activeElement === all(finder, '.hit h3 .open')[2]).to.equal(true);
    for (const odd of ['0', '-3', 'few']) {
      expect(namesIn(await finderOf(harbourTown, { rows: odd })), odd).to.have.lengthOf(total);
    }
  });

  it('holds its filters, which no person can undo', async () => {
    const finder = await finderOf(town, { filters: 'language.fr' });
    expect(namesIn(finder)).to.deep.equal(['Street outreach']);
    one(finder, '[aria-haspopup=dialog]')!.click();
    await soon(() => one(finder, '#filters[open]') !== null, 'the sheet');
    expect(all(finder, '#filters input[value^="language."]')).to.have.length(0);
  });

  it('measures from a point, and says so', async () => {
    const finder = await finderOf(apart, { near: '45, 0' });
    expect(namesIn(finder)[0]).to.equal('Crisis support');
    expect(all(finder, '.far')).to.have.length(2);
    expect(said(one(finder, '.from'))).to.equal('Distances are from a point this page picked.');
  });

  it('measures from a place of the list by its name', async () => {
    const finder = await finderOf(apart, { near: 'Millbrook' });
    expect(namesIn(finder)[0]).to.equal('Street outreach');
    expect(said(one(finder, '.from'))).to.equal('Distances are from Millbrook.');
    // Its one point is not where everybody of the town is.
    expect(all(finder, '.far').map(said)).to.deep.equal(['under 2 km', '111 km']);
  });
});
