import { expect, fixture, html } from '@open-wc/testing';
import { loadGuide } from './naloxone-guide.locales.ts';
import './naloxone-guide.define.ts';
import type { PeerNaloxoneGuide } from './naloxone-guide.ts';
import { MemoryStore, NOW } from './testing/fixtures.ts';
import { until } from '../shared/testing/until.ts';

describe('the languages of a guide', () => {
  const { fr } = loadGuide;
  const root = (guide: PeerNaloxoneGuide) => guide.shadowRoot!;
  const open = async (store: MemoryStore, languages = 'en fr') => {
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

  it('say when one did not load, name the one shown, and load it when it is chosen again', async () => {
    Object.assign(loadGuide, { fr: () => Promise.reject(new TypeError('no network')) });
    const guide = await open(new MemoryStore());
    pick(guide, 'fr');
    await until('a line', () => menuOf(guide).validationMessage !== '');
    expect(menuOf(guide).validationMessage).to.equal(
      'This did not load. Try again when you are online.',
    );
    expect(menuOf(guide).value).to.equal('en');
    Object.assign(loadGuide, { fr });
    pick(guide, 'fr');
    await says(guide, 'Appelez le 911');
    expect(menuOf(guide).value).to.equal('fr');
    expect(menuOf(guide).validationMessage).to.equal('');
  });
});
