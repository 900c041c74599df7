import { expect, fixture, html } from '@open-wc/testing';
import { loadGuide } from './naloxone-guide.locales.ts';
import './naloxone-guide.define.ts';
import type { PeerNaloxoneGuide } from './naloxone-guide.ts';
import { MemoryStore, NOW } from './testing/fixtures.ts';
import { until } from '../shared/testing/until.ts';

describe('the languages of a guide', () => {
  const { fr } = loadGuide;
  const root = (guide: PeerNaloxoneGuide) => guide.shadowRoot!;
  const open = async (store?: MemoryStore, languages = 'en fr') => {
    const guide = await fixture<PeerNaloxoneGuide>(
      html`<peer-naloxone-guide
        region="ca-on"
        languages=${languages}
        .store=${store}
        .clock=${() => NOW}
      ></peer-naloxone-guide>`,
    );
    await until('the screens', () => root(guide).querySelector('.small'));
    return guide;
  };
  const menuOf = (guide: PeerNaloxoneGuide) =>
    root(guide).querySelector<HTMLSelectElement>('select')!;
  const pick = (guide: PeerNaloxoneGuide, language: string) => {
    menuOf(guide).value = language;
    menuOf(guide).dispatchEvent(new Event('change'));
  };
  const says = (guide: PeerNaloxoneGuide, words: string) =>
    until(words, () => root(guide).querySelector('.guide')?.textContent.includes(words));

  afterEach(() => {
    Object.assign(loadGuide, { fr });
    delete document.documentElement.dataset['peerLanguage'];
    sessionStorage.clear();
    localStorage.clear();
  });

  it('keep the one chosen with the times, as a number, and are in it after a reload', async () => {
    const store = new MemoryStore();
    const guide = await open(store);
    pick(guide, 'fr');
    await says(guide, 'Appelez le 911');
    expect(store.text, 'nothing has begun').to.equal(null);
    root(guide).querySelector<HTMLElement>('[data-way=done]')!.click();
    await until('it is kept', () => store.text?.endsWith(',2]'));
    expect(store.text).to.match(/^[\d,[\]]+$/);
    guide.remove();
    delete document.documentElement.dataset['peerLanguage'];
    const again = await open(store);
    await says(again, 'Donnez la naloxone');
    pick(again, 'en');
    await says(again, 'Give naloxone.');
    await until('the other is kept', () => store.text?.endsWith(',0]'));
    again.remove();
    delete document.documentElement.dataset['peerLanguage'];
    store.text = store.text!.replace(/,0\]$/, ',2]');
    const without = await open(store, '');
    await says(without, 'Give naloxone.');
  });

  it('are kept nowhere while somebody practises', async () => {
    const guide = await open();
    guide.practice = true;
    pick(guide, 'fr');
    await until('French', () => root(guide).textContent.includes('Exercice'));
    const kept = [...Object.keys(sessionStorage), ...Object.keys(localStorage)];
    expect(kept).to.deep.equal([]);
  });

  it('keep the one chosen before anything has begun for as long as the tab is open, as a number', async () => {
    const key = 'peerkit-language';
    const guide = await open();
    pick(guide, 'fr');
    await says(guide, 'Appelez le 911');
    expect([sessionStorage.getItem(key), localStorage.length]).to.deep.equal(['2', 0]);
    guide.remove();
    delete document.documentElement.dataset['peerLanguage'];
    const again = await open();
    await says(again, 'Appelez le 911');
    root(again).querySelector<HTMLElement>('[data-way=done]')!.click();
    await says(again, 'Donnez la naloxone');
    for (let press = 0; press < 2; press += 1) {
      root(again).querySelector<HTMLElement>('[data-way=erase]')!.click();
      await again.updateComplete;
    }
    expect([sessionStorage.getItem(key), localStorage.length]).to.deep.equal([null, 0]);
    pick(again, 'en');
    await says(again, 'Call 911');
    expect(sessionStorage.getItem(key)).to.equal('0');
    document.dispatchEvent(new Event('peer-wipe'));
    expect(sessionStorage.getItem(key)).to.equal(null);
  });

  it('offer to load no page again that would forget a dose', async () => {
    Object.assign(loadGuide, { fr: () => Promise.reject(new TypeError('no network')) });
    const store = new MemoryStore();
    store.refuses = true;
    const guide = await open(store);
    pick(guide, 'fr');
    const again = () => root(guide).querySelector('[data-way=load-again]') !== null;
    await until('the way before anything has begun', again);
    root(guide).querySelector<HTMLElement>('[data-way=done]')!.click();
    await until('the dose', () => root(guide).querySelector('[data-way=dose-given]'));
    expect([again(), root(guide).querySelector('.notice') !== null]).to.deep.equal([false, true]);
    Object.assign(loadGuide, { fr });
  });

  it('say nothing of one that did not load once another was chosen', async () => {
    let fail: () => void = () => undefined;
    const late = new Promise<never>((_, refuse) => {
      fail = () => refuse(new TypeError('no network'));
    });
    Object.assign(loadGuide, { fr: () => late });
    const guide = await open(new MemoryStore(), 'en fr el');
    pick(guide, 'fr');
    pick(guide, 'el');
    await says(guide, 'Καλέστε');
    fail();
    await new Promise((done) => setTimeout(done, 50));
    await guide.updateComplete;
    expect(root(guide).querySelector('.notice') === null).to.equal(true);
    Object.assign(loadGuide, { fr });
  });

  it('say when one did not load, name the one shown, and load it when it is chosen again', async () => {
    Object.assign(loadGuide, { fr: () => Promise.reject(new TypeError('no network')) });
    const guide = await open(new MemoryStore());
    pick(guide, 'fr');
    await until('a line', () => root(guide).querySelector('.notice'));
    const notice = root(guide).querySelector('.notice')!;
    expect(notice.textContent.trim()).to.equal('This language did not load.');
    const again = () => root(guide).querySelector('[data-way=load-again]')?.textContent.trim();
    expect(again()).to.equal('Load this page again');
    // Without a network the page itself may not come back.
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    window.dispatchEvent(new Event('offline'));
    await guide.updateComplete;
    expect(notice.textContent.trim()).to.equal(
      'This language did not load. Go online, then load this page again.',
    );
    expect(again()).to.equal(undefined);
    Reflect.deleteProperty(navigator, 'onLine');
    window.dispatchEvent(new Event('online'));
    await guide.updateComplete;
    expect(again()).to.equal('Load this page again');
    const call = root(guide).querySelector('.main .call')!.getBoundingClientRect();
    const line = notice.getBoundingClientRect();
    expect(line.top).to.be.at.least(
      root(guide).querySelector('.rail')!.getBoundingClientRect().bottom,
    );
    expect(line.bottom).to.be.at.most(call.top);
    expect(menuOf(guide).value).to.equal('en');
    Object.assign(loadGuide, { fr });
    pick(guide, 'fr');
    await says(guide, 'Appelez le 911');
    expect(menuOf(guide).value).to.equal('fr');
    expect(root(guide).querySelector('.notice') === null).to.equal(true);
  });
});
