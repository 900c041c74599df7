import { expect } from '@open-wc/testing';
import type { Directory } from '@peerkit/model';
import '../resource-finder.define.ts';
import { PeerResourceFinder } from '../resource-finder.ts';
import { freshAddress } from '../testing/fresh-address.ts';
import { all, focused, namesIn, one, readyFinder, said, soon } from '../testing/finder.ts';
import { nowhere, sourceOf, town } from '../testing/samples.ts';
import { Hand } from '../../shared/testing/hand.ts';
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

/** The first two are at one address. */
const beside: Directory = {
  ...shore,
  locations: shore.locations.map((location) =>
    location.id === 'l1' ? { ...location, point: { latitude: 43, longitude: -80 } } : location,
  ),
};

/** A list with all there is to narrow it by. */
const townWithPoints: Directory = {
  ...town,
  locations: town.locations.map((location) => ({
    ...location,
    point: { latitude: 43, longitude: -80 },
  })),
};

/** What the map is called. */
const MAP = {
  en: 'Map',
  el: 'Χάρτης',
  fr: 'Carte',
  hu: 'Térkép',
  lt: 'Žemėlapis',
  nl: 'Kaart',
  pl: 'Mapa',
  pt: 'Mapa',
};

async function mapped(
  px?: number,
  map = '/tiles/town.pmtiles',
  list = shore,
): Promise<PeerResourceFinder> {
  const finder = await readyFinder(sourceOf(list), px);
  finder.map = map;
  await soon(() => one(finder, '#map') !== null, 'the chip');
  return finder;
}

async function opened(px?: number, list = shore): Promise<PeerResourceFinder> {
  const finder = await mapped(px, undefined, list);
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

  it('leaves what narrows the list in two rows on any phone, all of it in reach', async () => {
    for (const px of [288, 320, 360]) {
      const finder = await mapped(px, undefined, townWithPoints);
      const chips = all(finder, 'form .chips .chip');
      expect(chips.length).to.be.at.least(4);
      expect(new Set(chips.map((chip) => chip.getBoundingClientRect().top)).size).to.equal(2);
      for (const lane of all(finder, '.lane')) {
        const last = lane.lastElementChild as HTMLElement;
        (last.querySelector('select') ?? last).focus();
        const edge = lane.getBoundingClientRect().right + 1;
        expect(last.getBoundingClientRect().right).to.be.at.most(edge);
      }
    }
  });

  it('leaves every chip in the column of a phone, in every language', async () => {
    for (const px of [288, 320, 344, 360, 375, 400]) {
      const finder = await mapped(px, undefined, townWithPoints);
      for (const [language, word] of Object.entries(MAP)) {
        finder.lang = language;
        await soon(() => said(one(finder, '#map')) === word, word);
        const column = one(finder, '.searchbox')!.getBoundingClientRect().right + 0.5;
        for (const chip of all(finder, '.lane > *')) {
          const where = `${language}, ${px} px, ${said(chip).slice(0, 20)}`;
          expect(chip.getBoundingClientRect().right, where).to.be.at.most(column);
        }
        const tops = all(finder, '.lane > *').map((chip) => chip.getBoundingClientRect().top);
        expect(new Set(tops).size, `rows of ${language}, ${px} px`).to.equal(2);
      }
    }
  });

  it('is short with nothing on it, and the list stays below', async () => {
    for (const px of [320, 360]) {
      const finder = await opened(px);
      expect(shown(finder, '.hit')).to.equal(false);
      await new Hand(finder).write('#text', 'Elder line');
      await soon(() => namesIn(finder).join() === 'Elder line', 'what was found');
      expect(shown(finder, '.hit')).to.equal(true);
      expect(one(finder, '.stage')!.offsetHeight).to.be.at.most(200);
    }
  });

  it('says that it loads, over what is empty until then', async () => {
    PeerResourceFinder.drawMap = () => new Promise<never>(() => undefined);
    const finder = await mapped(320);
    one(finder, '#map')?.click();
    await soon(() => shown(finder, '.loading'), 'the words');
    const words = one(finder, '.loading')!;
    words.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, height } = words.getBoundingClientRect();
    const seen = finder.shadowRoot!.elementFromPoint(left + 20, top + height / 2);
    expect(seen).to.equal(words);
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
    expect(said(one(finder, '.map-top'))).to.equal(
      '2 results are not on the map: by phone, online, or no exact place known.',
    );
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

  it('has room for all three in the page of a 1,280 pixel window, and shows first what has a pin', async () => {
    const finder = await mapped(1150);
    const box = one(finder, '#text') as HTMLInputElement;
    box.value = 'elder cedar';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    one(finder, '#map')!.click();
    await soon(() => all(finder, '.pin').length === 1, 'the pin');
    expect(shown(finder, '.map') && shown(finder, '.place')).to.equal(true);
    expect(said(one(finder, '.detail h2'))).to.equal('Cedar meals');
    expect(one(finder, '.hit[aria-current] .open')?.textContent.trim()).to.equal('Cedar meals');
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

  it('is in the window at one press, before what leads to more of the list', async () => {
    const finder = await mapped(360);
    finder.rows = 2;
    await soon(() => one(finder, '.shown') !== null, 'a way to more');
    finder.style.paddingBlockStart = '600px';
    window.scrollTo(0, 0);
    document.documentElement.style.setProperty('--peer-exit-size', '44px');
    one(finder, '#map')!.click();
    await soon(() => all(finder, '.pin').length > 0, 'the pins');
    await soon(() => said(one(finder, '.map > .small')).includes('Millbrook'), 'the credits');
    const { top, bottom } = one(finder, '.map')!.getBoundingClientRect();
    document.documentElement.style.removeProperty('--peer-exit-size');
    expect(top).to.be.at.least(-1);
    expect(bottom).to.be.at.most(innerHeight - 43);
    expect(one(finder, '.shown')!.getBoundingClientRect().top).to.be.at.least(bottom);
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

  it('gives the focus back to the pin, also where the list is beside it', async () => {
    const finder = await opened(900);
    all(finder, '.pin')[1]!.click();
    await soon(() => one(finder, '.to-map') !== null, 'the place');
    one(finder, '.to-map button')!.click();
    await soon(() => focused(finder) === all(finder, '.pin')[1], 'the focus at its pin');
  });

  it('is where the way back from a place leads on a phone, and says so', async () => {
    const finder = await opened(360);
    all(finder, '.pin')[0]!.click();
    await soon(() => one(finder, '.back') !== null, 'the place');
    expect(said(one(finder, '.back'))).to.equal('Back to the map');
  });

  it('marks no row before a place is opened, where there is no room for one', async () => {
    const finder = await opened(900);
    expect(all(finder, '.hit[aria-current], .pin[aria-current]')).to.have.length(0);
    all(finder, '.pin')[1]!.click();
    await soon(() => all(finder, '.hit[aria-current]').length === 1, 'the mark');
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

  it('has one pin for two places at one address, which offers both', async () => {
    const finder = await opened(900, beside);
    expect(all(finder, '.pin').map((pin) => said(pin))).to.deep.equal([
      '1, 2 2 places here',
      '3 Cedar meals',
    ]);
    const [shared] = all(finder, '.pin');
    expect(shared!.getAttribute('aria-expanded')).to.equal('false');
    shared!.focus();
    await keys('Enter');
    await soon(() => focused(finder)?.matches('.picked .spot') === true, 'the first of both');
    expect(all(finder, '.picked .spot').map((spot) => said(spot))).to.deep.equal([
      '1. Aspen kits',
      '2. Birch kits',
    ]);
    expect(all(finder, '.pin')[0]!.getAttribute('aria-expanded')).to.equal('true');
    await keys('Escape');
    await soon(() => one(finder, '.picked') === null, 'the list of both gone');
    await soon(() => focused(finder) === all(finder, '.pin')[0], 'the focus at the pin');
    all(finder, '.pin')[0]!.click();
    await soon(() => one(finder, '.picked') !== null, 'both again');
    all(finder, '.picked .spot')[1]!.click();
    await soon(() => said(one(finder, '.detail h2')) === 'Birch kits', 'the place');
    one(finder, '.to-map button')!.click();
    await soon(() => focused(finder) === all(finder, '.pin')[0], 'the focus at the shared pin');
  });

  it('is left by Escape', async () => {
    const finder = await opened(360);
    all(finder, '.pin')[0]!.focus();
    await keys('Escape');
    await soon(() => shown(finder, '.hits'), 'the list');
    await soon(() => focused(finder) === one(finder, '#map'), 'the focus at the chip');
  });

  it('has a pin for every result, not only for the rows that are shown', async () => {
    const finder = await mapped(360);
    finder.rows = 2;
    await soon(() => one(finder, '.shown') !== null, 'a way to more');
    one(finder, '#map')!.click();
    await soon(() => all(finder, '.pin').length === 3, 'three pins');
    expect(said(one(finder, '.map-top'))).to.match(/^2 results are not on the map:/);
    all(finder, '.pin')[2]!.click();
    await soon(() => said(one(finder, '.detail h2')) === 'Cedar meals', 'its place');
  });

  it('says that no result is on it, and which the list has', async () => {
    const finder = await opened(900);
    const box = one(finder, '#text') as HTMLInputElement;
    box.value = 'elder';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await soon(() => all(finder, '.pin').length === 0, 'no pin');
    expect(said(one(finder, '.map-top'))).to.equal(
      'None of what was found is on the map. It is in the list: Elder line comes first.',
    );
    expect(shown(finder, '.map')).to.equal(true);
  });

  it('shows where the person is, once they asked for what is near', async () => {
    const real = navigator.geolocation.getCurrentPosition.bind(navigator.geolocation);
    const coords = { latitude: 43.05, longitude: -80.05 } as GeolocationCoordinates;
    navigator.geolocation.getCurrentPosition = (found) =>
      found({ coords, timestamp: 0 } as GeolocationPosition);
    const finder = await opened(900);
    expect(one(finder, '.here')).to.equal(null);
    all(finder, '.chip')
      .find((chip) => said(chip) === 'Near me')!
      .click();
    await soon(() => one(finder, '.here') !== null, 'the person');
    navigator.geolocation.getCurrentPosition = real;
    expect(said(one(finder, '.here'))).to.equal('You are here');
    const dot = one(finder, '.here')!.getBoundingClientRect();
    const stage = one(finder, '.stage')!.getBoundingClientRect();
    expect(dot.left + dot.width / 2 - stage.left).to.be.closeTo(110, 1);
    expect(dot.top + dot.height / 2 - stage.top).to.be.closeTo(150, 1);
    expect(fake.calls).to.deep.equal(['show']);
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
    expect(one(finder, '.map')!.clientHeight).to.be.lessThan(260);
    expect(shown(finder, '.hits'), 'the list').to.equal(true);
    fake.fails = false;
    all(finder, '.map-bar .button')
      .find((button) => said(button) === 'Try again')!
      .click();
    await soon(() => all(finder, '.pin').length === 3, 'a second try');
    expect(shown(finder, '.hits')).to.equal(false);
    expect(focused(finder)?.matches('.map-bar .button')).to.equal(true);
  });

  it('leaves the list alone when it is put away after it did not come', async () => {
    fake.fails = true;
    const finder = await mapped(360);
    one(finder, '#map')!.click();
    await soon(() => said(one(finder, '.map-top')).includes('did not load'), 'the words');
    all(finder, '.map-bar .button').at(-1)!.click();
    await soon(() => one(finder, '.map') === null, 'no map');
    expect(shown(finder, '.hits')).to.equal(true);
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
