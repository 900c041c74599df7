import { expect } from '@open-wc/testing';
import '../resource-finder.define.ts';
import { buildIndex } from '@peerkit/search';
import { DirectoryUnavailable, type LoadProgress, type UnreachableCause } from '@peerkit/model';
import { urlSource } from '../../shared/sources/url-source.ts';
import { namesIn, one, readyFinder, said } from '../testing/finder.ts';
import { freshAddress } from '../testing/fresh-address.ts';
import { town } from '../testing/samples.ts';
import { PeerResourceFinder } from '../resource-finder.ts';
import { until } from '../../shared/testing/until.ts';

const WORDS: Readonly<Record<UnreachableCause, string>> = {
  missing: 'The list is not where it should be. Please tell the people who run this site.',
  server: 'The computer that keeps the list has a problem. Try again in a while.',
  page: 'We got a web page, not the list. Does this network ask you to sign in first?',
  half: 'Only a part of the list came. Try again.',
  slow: 'The list took too long to come. Try again where the signal is better.',
};

async function failed(why: UnreachableCause): Promise<PeerResourceFinder> {
  const finder = document.createElement('peer-resource-finder');
  finder.source = {
    load: () => Promise.reject(new DirectoryUnavailable('unreachable', 'For a test.', { why })),
  };
  document.body.append(finder);
  await until('told', () => one(finder, '.note') !== null);
  return finder;
}

describe('a list that does not come', () => {
  beforeEach(freshAddress);

  for (const [why, words] of Object.entries(WORDS)) {
    it(`says what is the matter: ${why}`, async () => {
      const finder = await failed(why as UnreachableCause);
      expect(said(one(finder, '.note'))).to.equal(words);
      expect(said(one(finder, '[role=status]'))).to.equal(words);
      finder.remove();
    });
  }
});

describe('a list that is on its way', () => {
  beforeEach(freshAddress);

  it('is told by its size, then that it is being read', async () => {
    let told: LoadProgress = () => undefined;
    const finder = document.createElement('peer-resource-finder');
    finder.source = {
      load: (progress = () => undefined) => {
        told = progress;
        return new Promise(() => undefined);
      },
    };
    document.body.append(finder);
    const says = (words: string): Promise<unknown> =>
      until(words, () => said(one(finder, '.quiet')) === words);
    await says('Loading the list…');
    told(5_600_000);
    await says('Loading the list: 5 MB so far…');
    told(Infinity);
    await says('Getting the list ready…');
    finder.remove();
  });
});

describe('a list that is kept on the device', () => {
  const ADDRESS = 'https://list.example/index.json';
  const real = globalThis.fetch;
  const answer = (give: () => Promise<Response>): unknown => (globalThis.fetch = give);

  beforeEach(freshAddress);
  afterEach(async () => {
    globalThis.fetch = real;
    await caches.delete('peerkit-lists');
  });

  const good = (): Promise<Response> =>
    Promise.resolve(new Response(buildIndex(town).bytes.slice()));

  it('comes back with its age when no newer one can be had, and only where the page asked', async () => {
    answer(good);
    await urlSource(ADDRESS).load();
    expect(await caches.has('peerkit-lists')).to.equal(false);
    const source = urlSource(ADDRESS, { offline: true });
    await source.load();
    for (const bad of [
      () => Promise.reject(new TypeError('No network.')),
      () => Promise.resolve(new Response('<!doctype html><p>Sign in')),
      () => Promise.resolve(new Response('', { status: 500 })),
    ]) {
      answer(bad);
      expect(await source.load())
        .to.have.property('keptAt')
        .that.is.closeTo(Date.now(), 60_000);
    }
    const finder = await readyFinder(source);
    expect(namesIn(finder)).to.have.length(3);
    const today = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });
    expect(said(one(finder, '.note'))).to.equal(
      `We could not load the list now. This copy is from ${today.format(Date.now())}.`,
    );
    answer(good);
    await finder.reload();
    await finder.updateComplete;
    expect(one(finder, '.note')).to.equal(null);
  });

  it('is asked for by the attribute', async () => {
    const asked: unknown[] = [];
    const { connect } = PeerResourceFinder;
    PeerResourceFinder.connect = (_, options) => {
      asked.push(options.offline);
      return { load: () => new Promise(() => undefined) };
    };
    for (const isOffline of [false, true]) {
      const finder = document.createElement('peer-resource-finder');
      finder.offline = isOffline;
      finder.src = '/x.json';
      document.body.append(finder);
      await finder.updateComplete;
      finder.remove();
    }
    if (connect) PeerResourceFinder.connect = connect;
    expect(asked).to.deep.equal([false, true]);
  });
});
