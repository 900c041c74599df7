import { aTimeout, expect, fixture, nextFrame } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { PeerElement } from '../base/peer-element.ts';
import * as rest from '../base/rest.ts';
import { languageMenu } from './language-menu.ts';
import { Localizer, type Catalog } from './localizer.ts';
import { addPseudoLocales } from './pseudo.ts';

type Key = 'hello' | 'days' | 'bye' | 'language';

/** Whether there is no network now, and how often Hungarian was asked for. */
const isLost = { now: true, tries: 0 };

const catalog: Catalog<Key> = {
  en: {
    hello: 'Hello',
    days: { one: '{count} day', other: '{count} days' },
    bye: 'Bye',
    language: 'Language',
  },
  load: {
    pl: () =>
      Promise.resolve({
        default: {
          hello: 'Cześć',
          days: {
            one: '{count} dzień',
            few: '{count} dni',
            many: '{count} dni',
            other: '{count} dnia',
          },
        },
      }),
    fr: () => Promise.resolve({ default: { hello: 'Bonjour', bye: 'Au revoir' } }),
    hu: () => {
      isLost.tries += 1;
      return isLost.now
        ? Promise.reject(new TypeError('offline'))
        : Promise.resolve({ default: { hello: 'Szia' } });
    },
  },
};
addPseudoLocales(catalog);

class Words extends PeerElement {
  static override readonly tag: string = 'test-words';
  languages = '';
  constructor() {
    super();
    this.takeRest(rest);
  }
  readonly words: Localizer<Key> = new Localizer<Key>(this, catalog);

  override render(): TemplateResult {
    const say = (key: Key, count = 0) => {
      const { text, lang } = this.words.localized(key, { count });
      return lang === undefined ? text : html`<span lang=${lang}>${text}</span>`;
    };
    return html`<p>${say('hello')}</p>
      <p>${say('days', 1234)}</p>
      <p>${say('bye')}</p>
      ${languageMenu(this.languages, this.words)} <slot></slot>`;
  }
}

class Others extends Words {
  static override readonly tag = 'test-other-words';
}

Words.define();
Others.define();

const settled = async (): Promise<void> => {
  await aTimeout(0);
  await nextFrame();
};
const inside = (element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const wordsOf = (element: Element) => inside(element, 'p').map((part) => part.textContent);
const choose = (language: string) =>
  document.dispatchEvent(new CustomEvent('peer-language-change', { detail: language }));

async function show<Shown extends HTMLElement = HTMLElement>(
  template: TemplateResult,
): Promise<Shown> {
  const element = await fixture<Shown>(template);
  await settled();
  return element;
}

describe('the words of an element', () => {
  afterEach(() => delete document.documentElement.dataset['peerLanguage']);

  it('are in the language around the element, with its plural forms and numbers', async () => {
    const element = await show(html`<div lang="pl"><test-words></test-words></div>`);
    expect(wordsOf(element.firstElementChild!).slice(0, 2)).to.deep.equal(['Cześć', '1234 dni']);
  });

  it('fall back one by one, and say which language they are in', async () => {
    const element = await show(html`<test-words lang="fr-CA"></test-words>`);
    expect(wordsOf(element)).to.deep.equal(['Bonjour', '1,234 days', 'Au revoir']);
    expect(inside(element, 'span').map((part) => part.lang)).to.deep.equal(['en']);
    expect(inside(element, '.root').map((part) => part.lang)).to.deep.equal(['fr-CA']);
  });

  it('are marked as English on a page in a language we do not have', async () => {
    const element = await show(html`<test-words lang="de"></test-words>`);
    expect(wordsOf(element)[0]).to.equal('Hello');
    expect(inside(element, '.root')[0]!.lang).to.equal('en');
  });

  it('stay as they were when a language cannot be loaded, and are loaded when it is chosen again', async () => {
    const element = await show<Words>(html`<test-words .languages=${'en hu'}></test-words>`);
    const menu = inside(element, 'select')[0] as HTMLSelectElement;
    const pick = async () => {
      menu.value = 'hu';
      menu.dispatchEvent(new Event('change'));
      await settled();
      await settled();
    };
    await pick();
    expect(wordsOf(element)[0]).to.equal('Hello');
    expect(inside(element, '.root')[0]!.lang).to.equal('en');
    expect(menu.value).to.equal('en');
    const tries = isLost.tries;
    element.requestUpdate();
    await settled();
    expect(isLost.tries).to.equal(tries);
    isLost.now = false;
    await pick();
    isLost.now = true;
    expect(wordsOf(element)[0]).to.equal('Szia');
    expect(menu.value).to.equal('hu');
  });

  it('of another element are loaded again too, as the language is chosen again', async () => {
    const element = await show(html`<div><test-words lang="hu"></test-words></div>`);
    expect(wordsOf(element.firstElementChild!)[0]).to.equal('Hello');
    isLost.now = false;
    choose('hu');
    await settled();
    isLost.now = true;
    expect(wordsOf(element.firstElementChild!)[0]).to.equal('Szia');
  });

  it('leave what stands between the tags in the language of the page', async () => {
    const element = await show(
      html`<div lang="fr">
        <test-words><i>Texte</i></test-words>
      </div>`,
    );
    choose('pl');
    await settled();
    expect(wordsOf(element.firstElementChild!)[0]).to.equal('Cześć');
    expect(element.querySelector('i')!.matches(':lang(fr)')).to.equal(true);
  });

  it('follow a change of lang with the next render', async () => {
    const element = await show<Words>(html`<test-words lang="pl"></test-words>`);
    element.lang = 'fr';
    element.requestUpdate();
    await settled();
    expect(wordsOf(element)[0]).to.equal('Bonjour');
  });

  it('accept a tag that is not a language', async () => {
    for (const lang of ['', 'x', 'en_US', 'fr-', '__proto__', 'constructor', '%']) {
      const element = await show(html`<test-words lang=${lang}></test-words>`);
      expect(wordsOf(element)[1], lang).to.match(/days$/);
    }
  });
});

describe('a language that somebody chose', () => {
  afterEach(() => delete document.documentElement.dataset['peerLanguage']);

  it('holds for every widget on the page, and for those that come later', async () => {
    const first = await show(html`<test-words lang="fr"></test-words>`);
    const other = await show(html`<test-other-words></test-other-words>`);
    choose('pl');
    await settled();
    const late = await show(html`<test-words></test-words>`);
    for (const element of [first, other, late]) expect(wordsOf(element)[0]).to.equal('Cześć');
  });

  it('is offered by name, and chosen in a menu', async () => {
    const element = await show<Words>(html`<test-words .languages=${'en fr pl'}></test-words>`);
    const other = await show(html`<test-other-words></test-other-words>`);
    const menu = element.shadowRoot!.querySelector('select')!;
    const names = [...menu.options].map(({ lang, text }) => [lang, text]);
    expect(names).to.deep.equal([
      ['en', 'English'],
      ['fr', 'Français'],
      ['pl', 'Polski'],
    ]);
    expect(menu.value).to.equal('en');
    menu.value = 'fr';
    menu.dispatchEvent(new Event('change'));
    await settled();
    expect(wordsOf(element)[0]).to.equal('Bonjour');
    expect(wordsOf(other)[0]).to.equal('Bonjour');
    expect(menu.value).to.equal('fr');
  });

  it('is forgotten by an element that left the page', async () => {
    const element = await show(html`<test-words></test-words>`);
    element.remove();
    choose('pl');
    await settled();
    expect(wordsOf(element)[0]).to.equal('Hello');
  });

  it('keeps the last of two quick choices, whichever loads first', async () => {
    const element = await show(html`<test-words></test-words>`);
    choose('pl');
    choose('en');
    await settled();
    expect(wordsOf(element)[0]).to.equal('Hello');
  });
});

describe('the test languages', () => {
  it('mark and lengthen every word', async () => {
    const element = await show(html`<test-words lang="en-XA"></test-words>`);
    expect(wordsOf(element)[0]).to.equal('⟦Ĥéļļó ~~~~⟧');
    expect(inside(element, 'span')).to.have.length(0);
  });

  it('run from right to left, and leave all others to run as the page does', async () => {
    const element = await show(html`<test-words lang="ar-XB"></test-words>`);
    expect(inside(element, '.root')[0]!.dir).to.equal('rtl');
    const within = await show(html`<div dir="rtl"><test-words lang="fr"></test-words></div>`);
    expect(inside(within.firstElementChild!, '.root')[0]!.dir).to.equal('');
  });
});

describe('a page in a language that we lack', () => {
  it('gets English that runs as English does', async () => {
    const box = await show(html`<div dir="rtl" lang="fa"><test-words></test-words></div>`);
    const [root] = inside(box.firstElementChild!, '.root');
    expect([root!.lang, root!.dir]).to.deep.equal(['en', 'ltr']);
    box.lang = 'fr';
    await settled();
    expect([root!.lang, root!.dir]).to.deep.equal(['fr', '']);
  });
});

describe('a page whose language changes while it is open', () => {
  const page = document.documentElement;
  const lang = page.lang;
  const partOf = (element: Element) => inside(element, '.root')[0]!;
  afterEach(() => {
    page.lang = lang;
    delete page.dataset['peerLanguage'];
  });

  it('is followed at once', async () => {
    const element = await show(html`<test-words></test-words>`);
    page.lang = 'fr';
    await settled();
    expect(wordsOf(element)[0]).to.equal('Bonjour');
    page.lang = 'en';
    await settled();
    expect(wordsOf(element)[0]).to.equal('Hello');
  });

  it('is followed when the change is at the element, above it, or above its shadow root', async () => {
    const place = await show(html`<div><test-words></test-words></div>`);
    const element = place.firstElementChild as HTMLElement;
    element.lang = 'pl';
    await settled();
    expect(wordsOf(element)[0]).to.equal('Cześć');
    element.removeAttribute('lang');
    place.lang = 'fr';
    await settled();
    expect(wordsOf(element)[0]).to.equal('Bonjour');
    const shadow = place.attachShadow({ mode: 'open' });
    shadow.append(element);
    place.lang = 'pl';
    await settled();
    expect(wordsOf(element)[0]).to.equal('Cześć');
  });

  it('takes the way a page writes a language as it comes', async () => {
    const element = await show(html`<test-words></test-words>`);
    for (const written of ['fr_CA', 'FR', 'fr-ca', ' fr ']) {
      page.lang = written;
      await settled();
      expect(wordsOf(element)[0], written).to.equal('Bonjour');
      page.lang = 'pl';
      await settled();
    }
  });

  it('goes back to the page when a choice names no language', async () => {
    const element = await show(html`<test-words lang="fr"></test-words>`);
    for (const change of [
      new Event('peer-language-change'),
      new CustomEvent('peer-language-change'),
      new CustomEvent('peer-language-change', { detail: {} }),
      new CustomEvent('peer-language-change', { detail: 'null' }),
    ]) {
      choose('pl');
      await settled();
      expect(wordsOf(element)[0]).to.equal('Cześć');
      document.dispatchEvent(change);
      await settled();
      expect(wordsOf(element)[0]).to.equal('Bonjour');
      expect(page.dataset['peerLanguage']).to.equal(undefined);
    }
  });

  it('keeps its words when a translator works in a language we do not have', async () => {
    page.lang = 'fr';
    const element = await show(html`<test-words></test-words>`);
    page.lang = 'es';
    await settled();
    expect(wordsOf(element)[0]).to.equal('Bonjour');
    expect(partOf(element).translate).to.equal(true);
  });

  it('needs no translator for words in the language that was asked for', async () => {
    const element = await show(html`<test-words></test-words>`);
    expect(partOf(element).hasAttribute('translate')).to.equal(false);
    page.lang = 'fr';
    await settled();
    expect(partOf(element).translate).to.equal(false);
    page.lang = 'es';
    await settled();
    expect(partOf(element).translate).to.equal(true);
    choose('pl');
    await settled();
    expect(partOf(element).translate).to.equal(false);
    choose('de');
    await settled();
    expect(partOf(element).translate).to.equal(true);
  });

  it('leaves alone what left the page', async () => {
    const element = await show(html`<test-words></test-words>`);
    element.remove();
    page.lang = 'fr';
    await settled();
    expect(wordsOf(element)[0]).to.equal('Hello');
  });
});
