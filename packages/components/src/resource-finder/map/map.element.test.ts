import { expect } from '@open-wc/testing';
import type { Directory } from '@peerkit/model';
import '../resource-finder.define.ts';
import { PeerResourceFinder } from '../resource-finder.ts';
import { freshAddress } from '../testing/fresh-address.ts';
import { all, focused, namesIn, one, readyFinder, said, soon } from '../testing/finder.ts';
import { nowhere, sourceOf } from '../testing/samples.ts';
import { keys } from '../../shared/testing/keys.ts';
import type { DrawnMap, MapMaker, MapRequest } from './map-maker.ts';

const none = { phones: [], terms: [], languages: [], areas: [], documents: [] };

/** Three places to go to, one that is private, and a phone line. */
const shore: Directory = {
  ...nowhere,
  language: 'en',
  timeZone: 'America/Toronto',
  organizations: [{ id: 'o', name: 'Shore Network', phones: [], terms: [] }],
  services: ['Aspen kits', 'Birch kits', 'Cedar meals', 'Dogwood house', 'Elder line'].map(
    (name, at) => ({ ...none, id: `s${at}`, name, organizationId: 'o', status: 'active' as const }),
  ),
  locations: [0, 1, 2, 3].map((at) => ({
    id: `l${at}`,
    name: `House ${at}`,
    kind: 'physical' as const,
    confidential: at === 3,
    address: { lines: [`${at} Pier Road`], city: 'Millbrook' },
    point: { latitude: 43 + at / 10, longitude: -80 - at / 10 },
    phones: [],
  })),
  servicesAtLocations: [0, 1, 2, 3].map((at) => ({
    id: `at${at}`,
    serviceId: `s${at}`,
    locationId: `l${at}`,
    phones: [],
  })),
};

/** Draws nothing, and puts a point at 100 pixels for each tenth of a degree. */
class Fake {
  readonly requests: MapRequest[] = [];
  readonly calls: string[] = [];
  fails = false;
  readonly make: MapMaker = (request) => {
    this.requests.push(request);
    if (this.fails) return Promise.reject(new Error('No WebGL.'));
    const map: DrawnMap = {
      credits: '© Town of Millbrook',
      at: ({ latitude, longitude }) => ({
        x: (-longitude - 80) * 1000 + 60,
        y: (latitude - 43) * 1000 + 100,
      }),
      show: ([from, to]) => void this.calls.push(from === to ? 'centre' : 'show'),
      zoom: (by) => void this.calls.push(`zoom ${by}`),
      remove: () => void this.calls.push('remove'),
    };
    return Promise.resolve(map);
  };
}

let fake = new Fake();

async function mapped(px?: number, map = '/tiles/town.pmtiles'): Promise<PeerResourceFinder> {
  const finder = await readyFinder(sourceOf(shore), px);
  finder.map = map;
  await soon(() => one(finder, '#map') !== null, 'the chip');
  return finder;
}

async function opened(px?: number): Promise<PeerResourceFinder> {
  const finder = await mapped(px);
  one(finder, '#map')?.click();
  await soon(() => all(finder, '.pin').length > 0, 'the pins');
  return finder;
}

const shown = (finder: PeerResourceFinder, selector: string): boolean =>
  (one(finder, selector)?.getClientRects().length ?? 0) > 0;
const pins = (finder: PeerResourceFinder): string[] => all(finder, '.pin').map(said);

describe('the map of a finder', () => {
  beforeEach(() => {
    freshAddress();
    fake = new Fake();
    PeerResourceFinder.drawMap = fake.make;
  });
  afterEach(() => {
    delete PeerResourceFinder.drawMap;
  });

  it('is not there unless the page names one, and then draws nothing until a person asks', async () => {
    const plain = await readyFinder(sourceOf(shore));
    expect(one(plain, '#map')).to.equal(null);
    const finder = await mapped();
    expect(fake.requests).to.have.length(0);
    expect(one(finder, '#map')!.getAttribute('aria-pressed')).to.equal('false');
    expect(one(finder, '.map')).to.equal(null);
  });

  it('has no chip where no place of the list has a point', async () => {
    const finder = await readyFinder(
      sourceOf({ ...shore, locations: [], servicesAtLocations: [] }),
    );
    finder.map = '/tiles/town.pmtiles';
    await finder.updateComplete;
    expect(one(finder, '#map')).to.equal(null);
  });

  it('numbers its pins like the rows, and leaves out what is private or nowhere', async () => {
    const finder = await opened(900);
    expect(namesIn(finder)).to.have.length(5);
    const rows = namesIn(finder);
    expect(pins(finder)).to.deep.equal(
      ['Aspen kits', 'Birch kits', 'Cedar meals'].map(
        (name) => `${rows.indexOf(name) + 1} ${name}`,
      ),
    );
    expect(said(one(finder, '.map-top'))).to.equal('2 places in the list are not on the map.');
    expect(said(one(finder, '.map > .small'))).to.equal('© Town of Millbrook');
  });

  it('asks for what the attribute names, around the pins, in the language of the page', async () => {
    await opened(900);
    const [request] = fake.requests;
    expect(request!.address).to.deep.equal({
      kind: 'pmtiles',
      href: `${location.origin}/tiles/town.pmtiles`,
      origins: [location.origin],
    });
    expect(request!.bounds![0].latitude).to.be.closeTo(43, 1e-4);
    expect(request!.bounds![1].latitude).to.be.closeTo(43.2, 1e-4);
    expect(request!.name).to.equal('Map');
    expect(request!.language).to.equal('en');
    expect(request!.isDark).to.equal(false);
  });

  it('puts pins where the map says, and moves them along', async () => {
    const finder = await opened(900);
    const left = (): number => {
      const stage = one(finder, '.stage')!.getBoundingClientRect();
      return all(finder, '.pin')[1]!.getBoundingClientRect().left - stage.left;
    };
    expect(left()).to.be.closeTo(160, 1);
    fake.requests[0]!.moved();
    expect(left()).to.be.closeTo(160, 1);
  });

  it('is in the second pane until a place is opened, and leads back to the map', async () => {
    const finder = await opened(900);
    expect(shown(finder, '.map')).to.equal(true);
    expect(shown(finder, '.place')).to.equal(false);
    expect(shown(finder, '.hits')).to.equal(true);
    all(finder, '.pin')[2]!.click();
    await soon(() => shown(finder, '.place'), 'the place');
    expect(shown(finder, '.map')).to.equal(false);
    expect(said(one(finder, '.detail h2'))).to.equal('Cedar meals');
    expect(said(focused(finder))).to.equal('Cedar meals');
    one(finder, '.to-map button')!.click();
    await soon(() => shown(finder, '.map'), 'the map');
    expect(fake.requests, 'it is the same map').to.have.length(1);
  });

  it('has a pane of its own beside list and place where there is room', async () => {
    const finder = await opened(1260);
    expect(['.hits', '.map', '.place'].map((part) => shown(finder, part))).to.deep.equal([
      true,
      true,
      true,
    ]);
    const [list, map, place] = ['.finder', '.map', '.place'].map((part) =>
      one(finder, part)!.getBoundingClientRect(),
    );
    expect(list!.right).to.be.at.most(map!.left + 1);
    expect(map!.right).to.be.at.most(place!.left + 1);
  });

  it('comes in the stead of the list on a phone, and gives it back', async () => {
    const finder = await opened(360);
    expect(shown(finder, '.map')).to.equal(true);
    expect(shown(finder, '.hits')).to.equal(false);
    one(finder, '.map-bar .button:last-child')!.click();
    await soon(() => shown(finder, '.hits'), 'the list');
    expect(one(finder, '.map')).to.equal(null);
    expect(focused(finder)).to.equal(one(finder, '#map'));
    expect(fake.calls).to.deep.equal(['remove']);
  });

  it('is used by keys alone on a phone: a pin opens its place, and gets the focus back', async () => {
    const finder = await mapped(360);
    one(finder, '#map')!.focus();
    await keys('Enter');
    await soon(() => all(finder, '.pin').length > 0, 'the pins');
    all(finder, '.pin')[0]!.focus();
    await keys('Tab');
    expect(said(focused(finder))).to.match(/Birch kits$/);
    await keys('Enter');
    await soon(() => one(finder, '.detail') !== null, 'the place');
    expect(said(one(finder, '.detail h2'))).to.equal('Birch kits');
    one(finder, '.back button')!.click();
    await soon(() => all(finder, '.pin').length > 0, 'the map again');
    await soon(() => said(focused(finder)).endsWith('Birch kits'), 'the focus at its pin');
    expect(fake.requests, 'it is the same map').to.have.length(1);
  });

  it('moves to a pin that the keyboard reaches out of sight', async () => {
    const finder = await opened(360);
    all(finder, '.pin')[0]!.focus();
    expect(fake.calls).to.deep.equal([]);
    all(finder, '.pin')[2]!.focus();
    // 260 pixels down and across of 360: there is room for it.
    expect(fake.calls).to.deep.equal([]);
    one(finder, '.stage')!.style.inlineSize = '200px';
    all(finder, '.pin')[0]!.focus();
    all(finder, '.pin')[2]!.focus();
    expect(fake.calls).to.deep.equal(['centre']);
  });

  it('follows the list', async () => {
    const finder = await opened(900);
    const box = one(finder, '#text') as HTMLInputElement;
    box.value = 'kits';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await soon(() => all(finder, '.pin').length === 2, 'two pins');
    expect(pins(finder)).to.deep.equal(['1 Aspen kits', '2 Birch kits']);
    expect(fake.calls).to.deep.equal(['show']);
  });

  it('says in plain words that it did not come, and the list works', async () => {
    fake.fails = true;
    const finder = await mapped(360);
    one(finder, '#map')!.click();
    await soon(() => said(one(finder, '.map-top')).includes('did not load'), 'the words');
    expect(one(finder, '.map-top')!.getAttribute('role')).to.equal('status');
    expect(all(finder, '.pin')).to.have.length(0);
    // The way to the list is right under it.
    expect(one(finder, '.map')!.clientHeight).to.be.lessThan(200);
    one(finder, '.map-bar .button')!.click();
    await soon(() => shown(finder, '.hits'), 'the list');
    fake.fails = false;
    one(finder, '#map')!.click();
    await soon(() => all(finder, '.pin').length === 3, 'a second try');
  });

  it('asks nobody for what is no web address', async () => {
    const finder = await mapped(360, 'javascript:alert(1)');
    one(finder, '#map')!.click();
    await soon(() => said(one(finder, '.map-top')).includes('did not load'), 'the words');
    expect(fake.requests).to.have.length(0);
  });

  it('zooms by buttons that say what they do', async () => {
    const finder = await opened(900);
    const zooms = all(finder, '.zoom');
    expect(zooms.map((zoom) => zoom.ariaLabel)).to.deep.equal(['Zoom in', 'Zoom out']);
    for (const zoom of zooms) zoom.click();
    expect(fake.calls).to.deep.equal(['zoom 1', 'zoom -1']);
  });

  it('gives a person to call its place where nothing is found', async () => {
    const finder = await opened(900);
    const box = one(finder, '#text') as HTMLInputElement;
    box.value = 'submarine';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await soon(() => shown(finder, '.place'), 'a person to call');
    expect(shown(finder, '.map')).to.equal(false);
  });

  it('goes away with the finder, and with the person', async () => {
    const finder = await opened(900);
    finder.remove();
    expect(fake.calls).to.deep.equal(['remove']);
  });
});
