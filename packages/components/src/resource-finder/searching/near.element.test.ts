import { expect, fixture, html } from '@open-wc/testing';
import type { Directory } from '@peerkit/model';
import '../resource-finder.define.ts';
import type { PeerResourceFinder } from '../resource-finder.ts';
import { freshAddress } from '../testing/fresh-address.ts';
import { nowhere, sourceOf } from '../testing/samples.ts';
import { soon } from '../testing/finder.ts';

const none = { phones: [], terms: [], languages: [], areas: [], documents: [] };
const place = (id: string, city: string, latitude: number, longitude: number) => ({
  id,
  name: city,
  kind: 'physical' as const,
  confidential: false,
  address: { lines: [`1 ${city} Road`], city },
  point: { latitude, longitude },
  phones: [],
});
const service = (id: string, name: string, terms: readonly string[]) => ({
  ...none,
  id,
  name,
  terms,
  organizationId: 'o',
  status: 'active' as const,
});

/** Three towns in a row, from north to south. */
const coast: Directory = {
  ...nowhere,
  language: 'en',
  timeZone: 'America/Toronto',
  organizations: [{ id: 'o', name: 'Coast Network', phones: [], terms: [] }],
  services: [
    service('a', 'Aspen kits', ['service.overdose-response.naloxone-kit']),
    service('b', 'Birch kits', ['service.overdose-response.naloxone-kit']),
    service('c', 'Cedar meals', ['service.basic-needs']),
  ],
  locations: [
    place('la', 'Northport', 44, -80),
    place('lb', 'Midway', 43.5, -80),
    place('lc', 'Southend', 43, -80),
  ],
  servicesAtLocations: ['a', 'b', 'c'].map((id) => ({
    id: `${id}-at`,
    serviceId: id,
    locationId: `l${id}`,
    phones: [],
  })),
};

const all = (finder: PeerResourceFinder, selector: string): HTMLElement[] => [
  ...finder.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const plain = (part: Element | undefined): string =>
  (part?.textContent ?? '').replace(/\s+/g, ' ').trim();
const names = (finder: PeerResourceFinder): string[] => all(finder, '.open').map(plain);
const far = (finder: PeerResourceFinder): string[] => all(finder, '.far').map(plain);
const chip = (finder: PeerResourceFinder, words: string): HTMLElement =>
  all(finder, '.chip').find((one) => plain(one).startsWith(words))!;

async function finderOf(directory: Directory): Promise<PeerResourceFinder> {
  const column = await fixture(
    html`<div style="inline-size: 320px">
      <peer-resource-finder .source=${sourceOf(directory)}></peer-resource-finder>
    </div>`,
  );
  const finder = column.querySelector('peer-resource-finder')!;
  await soon(() => all(finder, '.hit > .button').length > 0);
  return finder;
}

async function type(finder: PeerResourceFinder, words: string): Promise<void> {
  const input = finder.shadowRoot!.querySelector('input')!;
  input.value = words;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await finder.updateComplete;
}

type Ask = Geolocation['getCurrentPosition'];
const real = navigator.geolocation.getCurrentPosition.bind(navigator.geolocation);
/** Stands for the device. */
function device(ask: Ask): void {
  navigator.geolocation.getCurrentPosition = ask;
}

describe('what a text is read as', () => {
  beforeEach(freshAddress);

  it('says when the list has nothing of what was asked for, and what is shown in its stead', async () => {
    const rooms: Directory = {
      ...coast,
      services: [
        service('a', 'Winter warming room', []),
        service('b', 'Peer drop-in', ['service.drop-in']),
        service('c', 'Cedar meals', []),
      ],
    };
    const finder = await finderOf(rooms);
    await type(finder, 'bed tonight');
    expect(names(finder)).to.deep.equal(['Winter warming room']);
    expect(plain(all(finder, 'form > .quiet')[0])).to.equal(
      'This list has nothing under “bed”. The closest is shown: warming centre.',
    );
    await type(finder, 'warm');
    expect(all(finder, 'form > .quiet')).to.have.length(0);
  });
});

describe('nearest first', () => {
  beforeEach(freshAddress);
  afterEach(() => device(real));

  it('asks the device on a tap alone, and measures from there', async () => {
    let asked = 0;
    device((found) => {
      asked += 1;
      found({ coords: { latitude: 43.01, longitude: -80 } } as GeolocationPosition);
    });
    const finder = await finderOf(coast);
    await type(finder, 'near me');
    await type(finder, '');
    expect(asked).to.equal(0);
    expect(far(finder)).to.deep.equal([]);
    chip(finder, 'Near me').click();
    await finder.updateComplete;
    expect(asked).to.equal(1);
    expect(names(finder)).to.deep.equal(['Cedar meals', 'Birch kits', 'Aspen kits']);
    expect(far(finder)).to.deep.equal(['1.1 km', '54 km', '110 km']);
    expect(chip(finder, 'Near me').getAttribute('aria-pressed')).to.equal('true');
    chip(finder, 'Near me').click();
    await finder.updateComplete;
    expect(far(finder)).to.deep.equal([]);
  });

  it('says that the device did not share its position, and what to do instead', async () => {
    device((_, failed) => failed?.({ code: 1, PERMISSION_DENIED: 1 } as GeolocationPositionError));
    const finder = await finderOf(coast);
    chip(finder, 'Near me').click();
    await finder.updateComplete;
    const said = all(finder, 'form [role=status]').map(plain);
    expect(said).to.deep.equal([
      'Your device did not share where you are. Type a town or postcode.',
    ]);
    expect(chip(finder, 'Near me').getAttribute('aria-pressed')).to.equal('false');
    await expect(finder).to.be.accessible();
  });

  it('forgets the position when a person leaves by the quick exit', async () => {
    device((found) => found({ coords: { latitude: 43, longitude: -80 } } as GeolocationPosition));
    const finder = await finderOf(coast);
    chip(finder, 'Near me').click();
    await finder.updateComplete;
    expect(far(finder)).to.have.length(3);
    document.dispatchEvent(new Event('peer-wipe'));
    await finder.updateComplete;
    expect(far(finder)).to.deep.equal([]);
  });

  it('goes by a place of the list that is typed, without the device', async () => {
    device(() => expect.fail('The device was asked.'));
    const finder = await finderOf(coast);
    await type(finder, 'kits midway');
    chip(finder, 'Nearest first').click();
    await finder.updateComplete;
    expect(names(finder)[0]).to.equal('Birch kits');
    expect(far(finder)[0]).to.equal('under 2 km');
  });

  it('is not offered where no place has a point', async () => {
    const finder = await finderOf({
      ...coast,
      locations: coast.locations.map(({ point: _, ...rest }) => rest),
    });
    expect(chip(finder, 'Near me')).to.equal(undefined);
  });
});

describe('what was typed', () => {
  beforeEach(freshAddress);

  it('is shown as it was read, and each part can be taken back', async () => {
    const finder = await finderOf(coast);
    await type(finder, 'narcan midway');
    const read = (): string[] => all(finder, '.read-as .chip').map(plain);
    expect(read()).to.deep.equal(['naloxone Take back', 'Midway Take back']);
    await expect(finder).to.be.accessible();
    chip(finder, 'Midway').click();
    await finder.updateComplete;
    expect(read()).to.deep.equal(['naloxone Take back']);
    // The chip is gone; the focus is not.
    expect(finder.shadowRoot!.activeElement?.id).to.equal('text');
    await type(finder, '');
    await type(finder, 'narcan midway');
    expect(read()).to.have.length(2);
  });

  it('leads to what fits all of it, and then, told apart, to what fits some', async () => {
    const finder = await finderOf(coast);
    await type(finder, 'aspen kits');
    expect(all(finder, '.some').map(plain)).to.deep.equal([]);
    await type(finder, 'kits coast birch');
    const some = all(finder, '.some').map(plain);
    expect(names(finder)[0]).to.equal('Birch kits');
    expect(some).to.deep.equal(['These fit some of your words']);
    await type(finder, 'kits submarine');
    expect(all(finder, '.some').map(plain)).to.deep.equal([
      'Nothing fits all of your words. These fit some.',
    ]);
  });
});
