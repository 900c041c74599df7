import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { Directory, DirectorySource } from '@peerkit/model';
import { brokenWords, cutOff, smallTargets, spaceText } from '../shared/blocks/testing/targets.ts';
import './resource-finder.define.ts';
import type { PeerResourceOpenEvent, PeerSearchEvent } from './resource-finder.events.ts';
import { PeerResourceFinder } from './resource-finder.ts';
import { freshAddress } from './testing/fresh-address.ts';
import {
  broken,
  city,
  failingSource,
  nowhere,
  slowSource,
  sourceOf,
  town,
} from './testing/samples.ts';
import { until } from '../shared/testing/until.ts';
import { keys } from '../shared/testing/keys.ts';

async function waitingFinder(source?: DirectorySource): Promise<PeerResourceFinder> {
  // In one column, however wide the window of the browser is.
  const column = await fixture(
    html`<div style="inline-size: 600px">
      <peer-resource-finder .source=${source}>
        <a id="fallback" href="tel:211">Call 211</a>
      </peer-resource-finder>
    </div>`,
  );
  return column.querySelector('peer-resource-finder')!;
}

/** A finder that has its answer. */
async function finderWith(source?: DirectorySource): Promise<PeerResourceFinder> {
  const finder = await waitingFinder(source);
  await until('the end of loading', () => !text(finder).includes('Loading'));
  // What cards know beside names loads on its own.
  await until('whole cards', () => {
    const [card] = root(finder).querySelectorAll('.hit');
    return !card || card.querySelector('.keep-one');
  });
  return finder;
}

const root = (finder: PeerResourceFinder): ShadowRoot => finder.shadowRoot!;
const text = (finder: PeerResourceFinder): string => root(finder).textContent.replace(/\s+/g, ' ');
const all = (finder: PeerResourceFinder, selector: string): HTMLElement[] => [
  ...root(finder).querySelectorAll<HTMLElement>(selector),
];
const find = (finder: PeerResourceFinder, selector: string): HTMLElement =>
  root(finder).querySelector<HTMLElement>(selector)!;
const names = (finder: PeerResourceFinder): string[] =>
  all(finder, '.open').map((button) => button.textContent.trim());
const showsFallback = (finder: PeerResourceFinder): boolean =>
  finder.querySelector<HTMLElement>('#fallback')!.offsetHeight > 0;

async function type(finder: PeerResourceFinder, words: string): Promise<void> {
  const input = find(finder, 'input') as HTMLInputElement;
  input.value = words;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await finder.updateComplete;
}

async function press(finder: PeerResourceFinder, selector: string): Promise<void> {
  find(finder, selector).click();
  await finder.updateComplete;
}

describe('<peer-resource-finder>', () => {
  beforeEach(freshAddress);

  describe('until the list is there', () => {
    it('shows what the page put between the tags: idle, loading, unreachable, unreadable', async () => {
      expect(showsFallback(await waitingFinder(slowSource))).to.equal(true);
      for (const source of [
        undefined,
        failingSource('unreachable'),
        failingSource('unreadable'),
        failingSource('untrusted'),
      ]) {
        expect(showsFallback(await finderWith(source))).to.equal(true);
      }
      expect(showsFallback(await finderWith(sourceOf(town)))).to.equal(false);
    });

    it('says what is the matter, also to a screen reader', async () => {
      const status = (finder: PeerResourceFinder): string =>
        find(finder, '[role=status]').textContent;
      const announced = async (source: DirectorySource): Promise<string> =>
        status(await finderWith(source));
      expect(status(await waitingFinder(slowSource))).to.contain('Loading');
      expect(await announced(failingSource('unreachable'))).to.contain('try again');
      expect(await announced(failingSource('unreadable'))).to.contain('could not read');
      expect(await announced(failingSource('untrusted'))).to.contain('not sure this list is real');
    });

    it('tries again on request', async () => {
      let loads = 0;
      const finder = await finderWith({
        load: () => {
          loads += 1;
          return loads === 1 ? failingSource('unreachable').load() : sourceOf(town).load();
        },
      });
      await press(finder, '.button');
      await until('three names', () => names(finder).length === 3);
    });

    it('keeps the list that it has when a newer one cannot be trusted, and only then', async () => {
      const answers = [sourceOf(town), failingSource('untrusted'), failingSource('unreadable')];
      const source = { load: () => answers.shift()!.load() };
      const finder = await finderWith(source);
      await finder.reload();
      await finder.updateComplete;
      expect(names(finder)).to.have.length(3);
      await finder.reload();
      await finder.updateComplete;
      expect(names(finder)).to.have.length(0);
      expect(text(finder)).to.contain('could not read');
    });

    it('forgets the list of one source when another cannot be trusted', async () => {
      const finder = await finderWith(sourceOf(town));
      finder.source = failingSource('untrusted');
      await until('a word of doubt', () => text(finder).includes('not sure this list is real'));
      expect(names(finder)).to.have.length(0);
    });

    it('hands the keys that it trusts to what fetches', async () => {
      const { connect } = PeerResourceFinder;
      const asked: unknown[] = [];
      PeerResourceFinder.connect = (src, options) => {
        asked.push([src, options]);
        return sourceOf(town);
      };
      try {
        const finder = await fixture<PeerResourceFinder>(
          html`<peer-resource-finder
            src="/list.json"
            signed-by="ed25519:12"
          ></peer-resource-finder>`,
        );
        await until('three names', () => names(finder).length === 3);
        expect(asked).to.deep.equal([['/list.json', { signedBy: 'ed25519:12', offline: false }]]);
      } finally {
        PeerResourceFinder.connect = connect!;
      }
    });

    it('shows the newest source, whichever answers last', async () => {
      let answer: (directory: Directory) => void = () => undefined;
      const late = new Promise<Directory>((resolve) => (answer = resolve));
      const finder = await waitingFinder({
        load: async () => ({ directory: await late, problems: [] }),
      });
      finder.source = sourceOf(town);
      await until('three names', () => names(finder).length === 3);
      answer(nowhere);
      await aTimeout(0);
      await finder.updateComplete;
      expect(names(finder)).to.have.length(3);
    });

    it('says that a list is empty', async () => {
      expect(text(await finderWith(sourceOf(nowhere)))).to.contain('This list is empty');
    });
  });

  describe('from src', () => {
    it('asks the source that connect makes, and asks again when src changes', async () => {
      const before = PeerResourceFinder.connect!;
      const asked: string[] = [];
      PeerResourceFinder.connect = (src) => {
        asked.push(src);
        return sourceOf(src === 'a.json' ? town : nowhere);
      };
      try {
        const finder = await fixture<PeerResourceFinder>(
          html`<peer-resource-finder src="a.json"></peer-resource-finder>`,
        );
        await until('three names', () => names(finder).length === 3);
        finder.src = 'b.json';
        await until('an empty list', () => text(finder).includes('empty'));
        expect(asked).to.deep.equal(['a.json', 'b.json']);
      } finally {
        PeerResourceFinder.connect = before;
      }
    });
  });

  describe('the list', () => {
    it('narrows as the person types, and says when nothing matches', async () => {
      const finder = await finderWith(sourceOf(town));
      expect(names(finder)).to.deep.equal([
        'North Star Clinic',
        'Street outreach',
        'Crisis support',
      ]);
      await type(finder, 'harb str');
      expect(names(finder)).to.deep.equal(['Street outreach']);
      await type(finder, 'submarine');
      expect(text(finder)).to.contain('Nothing matches');
      await press(finder, '.button');
      expect(names(finder)).to.have.length(3);
      expect((find(finder, 'input') as HTMLInputElement).value).to.equal('');
      expect(root(finder).activeElement).to.equal(find(finder, 'input'));
    });

    it('filters by kind, each with its name and count', async () => {
      const finder = await finderWith(sourceOf(town));
      const select = find(finder, 'select') as HTMLSelectElement;
      const options = [...select.options].map((option) => option.textContent.trim());
      expect(options).to.deep.equal([
        'All kinds',
        'Peer support (1)',
        'Peer support in a crisis (1)',
        'Street outreach (1)',
        'Walk in care (1)',
      ]);
      select.value = 'service.outreach.street';
      select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await finder.updateComplete;
      expect(names(finder)).to.deep.equal(['Street outreach']);
      await type(finder, 'crisis');
      await press(finder, '.button');
      expect(select.value).to.equal('');
    });

    it('shows 20, then more, and focus goes on where the person was', async () => {
      const finder = await finderWith(sourceOf(city(120)));
      expect(names(finder)).to.have.length(20);
      await press(finder, '.finder > .button');
      expect(names(finder)).to.have.length(40);
      expect(root(finder).activeElement!.textContent.trim()).to.equal('Group 0021');
      while (all(finder, '.finder > .button').length > 0) await press(finder, '.finder > .button');
      expect(names(finder)).to.have.length(120);
    });

    it('lets the text of a list run its own way on a page that runs the other way', async () => {
      const finder = await finderWith(sourceOf(town));
      finder.dir = 'rtl';
      await press(finder, '.open[data-id]');
      const page = getComputedStyle(find(finder, 'article')).direction;
      const own = all(finder, 'article bdi').map((text) => getComputedStyle(text).direction);
      expect(page).to.equal('rtl');
      expect(own).to.include('ltr').and.not.include('rtl');
    });

    it('tells calmly of records that could not be read', async () => {
      const finder = await finderWith(sourceOf(town, broken));
      expect(find(finder, 'summary').textContent).to.contain('3 records could not be read');
      expect(find(finder, 'details').textContent).to.contain('services[4]');
      expect(find(finder, 'details').textContent).to.contain('Add one');
      expect(names(finder)).to.have.length(3);
    });
  });

  describe('what others learn', () => {
    it('the count is announced once, when the person pauses', async () => {
      const finder = await finderWith(sourceOf(town));
      const events: Event[] = [];
      finder.addEventListener('peer-search', (event) => events.push(event));
      for (const words of ['s', 'st', 'str']) await type(finder, words);
      expect(find(finder, '[role=status]').textContent).to.equal('');
      const event = await oneEvent<PeerSearchEvent>(finder, 'peer-search');
      await finder.updateComplete;
      expect(find(finder, '[role=status]').textContent).to.equal('1 result');
      expect(event.total).to.equal(1);
      expect(event.narrowed).to.equal(true);
      expect(events).to.have.length(1);
    });

    it('the page hears nothing of what is typed', async () => {
      const finder = await finderWith(sourceOf(town));
      const heard: Event[] = [];
      const hear = (event: Event): void => void heard.push(event);
      for (const name of ['input', 'beforeinput', 'change']) document.addEventListener(name, hear);
      find(finder, 'input').focus();
      await sendKeys({ type: 'river' });
      await finder.updateComplete;
      for (const name of ['input', 'beforeinput', 'change']) {
        document.removeEventListener(name, hear);
      }
      expect(names(finder)).to.deep.equal(['Street outreach']);
      expect(heard).to.deep.equal([]);
      const news = await oneEvent(finder, 'peer-search');
      expect(JSON.stringify(Object.values(news))).to.not.contain('river');
    });

    it('opening an entry tells its id', async () => {
      const finder = await finderWith(sourceOf(town));
      setTimeout(() => find(finder, '.open[data-id=north]').click());
      const event = await oneEvent<PeerResourceOpenEvent>(finder, 'peer-resource-open');
      expect(event.id).to.equal('north');
      expect(event.bubbles && event.composed).to.equal(true);
    });
  });

  describe('one entry', () => {
    it('opens in place with focus on its name; back returns to the result', async () => {
      const finder = await finderWith(sourceOf(town));
      find(finder, '.open[data-id=street-pier]').focus();
      await keys('Enter');
      await finder.updateComplete;
      await until('the focus on the heading', () => root(finder).activeElement?.localName === 'h2');
      expect(root(finder).activeElement!.textContent).to.equal('Street outreach');
      await press(finder, '.back .button');
      // Browsers go back a moment later.
      await until(
        'the focus where it was',
        () => root(finder).activeElement?.getAttribute('data-id') === 'street-pier',
      );
    });

    for (const past of [38, 'the last'] as const) {
      it(`begins at its top, though the page was scrolled: ${past}`, async () => {
        const finder = await finderWith(sourceOf(city(45)));
        const after = document.createElement('div');
        after.style.blockSize = '3000px';
        finder.parentElement!.append(after);
        const results = await until('results', () => {
          const shown = all(finder, '.open');
          return shown.length > 10 && shown;
        });
        const one = results[past === 38 ? 2 : results.length - 1]!;
        if (past === 38) scrollTo(0, finder.getBoundingClientRect().top + scrollY + past);
        else one.scrollIntoView({ block: 'center' });
        // A finger: after a key, browsers keep more room around what has the focus.
        const { left, top: y } = one.getBoundingClientRect();
        await sendMouse({ type: 'click', position: [Math.ceil(left) + 4, Math.ceil(y) + 14] });
        await until(
          'the focus on the heading',
          () => root(finder).activeElement?.localName === 'h2',
        );
        const top = (): number => find(finder, '.back').getBoundingClientRect().top;
        await until('the top in view', () => top() >= 0 && top() <= innerHeight / 4);
        await press(finder, '.back .button');
        await until('the list', () => all(finder, '.hit').length > 0);
        await resetMouse();
        scrollTo(0, 0);
      });
    }

    it('says all there is to say', async () => {
      const finder = await finderWith(sourceOf(town));
      await press(finder, '.open[data-id=street-pier]');
      for (const words of [
        'Harbour House',
        'Peer program',
        'by the river',
        '2 Pier Road',
        'Millbrook ON N0N 0N0',
        'Bus 4',
        'Ages 16 to 30',
        'People without a stable home',
        'Street outreach',
        'One to one',
        'English',
        'French',
      ]) {
        expect(text(finder)).to.contain(words);
      }
    });

    it('gives links to call, text, write and visit', async () => {
      const finder = await finderWith(sourceOf(town));
      await press(finder, '.open[data-id=street-pier]');
      const hrefs = all(finder, '.ways-to a').map((link) => link.getAttribute('href'));
      expect(hrefs).to.deep.equal([
        'tel:5195550111;ext=5',
        'sms:5195550112',
        'mailto:hello@harbour.example',
        'https://harbour.example/',
      ]);
    });

    it('dials letters as digits, keeps extensions out of the number, and links http sites', async () => {
      const finder = await finderWith(
        sourceOf({
          ...nowhere,
          organizations: [
            {
              id: 'mill',
              name: 'The Mill',
              phones: [
                { number: '1-800-555-HOPE', kind: 'voice' },
                { number: '519-555-0100 ext. 5', kind: 'voice' },
                { number: 'ask for Dana, room 12 after 5', kind: 'voice' },
              ],
              website: 'http://mill.example',
              terms: [],
            },
          ],
        }),
      );
      await press(finder, '.open');
      const links = all(finder, '.ways-to a').map((link) => link.getAttribute('href'));
      expect(links).to.deep.equal([
        'tel:18005554673',
        'tel:5195550100;ext=5',
        'http://mill.example',
      ]);
      expect(text(finder)).to.contain('519-555-0100 ext. 5').and.contain('ask for Dana, room 12');
    });

    it('never links what is not safe, though the list says so', async () => {
      const finder = await finderWith(
        sourceOf({
          ...nowhere,
          organizations: [
            {
              id: 'bad',
              name: 'Bad links',
              phones: [{ number: 'javascript:alert(1)', kind: 'voice' }],
              email: 'x@y.example?bcc=evil@z.example',
              website: 'javascript:alert(1)',
              terms: [],
            },
          ],
        }),
      );
      await press(finder, '.open');
      expect(all(finder, 'a')).to.have.length(0);
      expect(text(finder)).to.contain('javascript:alert(1)');
    });

    it('never shows a private place', async () => {
      const finder = await finderWith(sourceOf(town));
      expect(root(finder).innerHTML).to.not.match(/secret|hidden door/i);
      await press(finder, '.open[data-id=crisis-hidden]');
      expect(root(finder).innerHTML).to.not.match(/secret|hidden door/i);
      expect(text(finder)).to.contain('The address is private');
      expect(text(finder)).to.contain('Closed for now');
    });
  });

  it('forgets what was typed when a person leaves by the quick exit', async () => {
    const finder = await finderWith(sourceOf(town));
    await type(finder, 'harb');
    await press(finder, '.open');
    document.dispatchEvent(new Event('peer-wipe'));
    await finder.updateComplete;
    expect((find(finder, 'input') as HTMLInputElement).value).to.equal('');
    expect(names(finder)).to.have.length(3);
  });

  it('keeps room for the list, so that nothing below jumps when it comes', async () => {
    const finder = await waitingFinder(slowSource);
    const below = (): number => finder.getBoundingClientRect().bottom + window.scrollY;
    expect(below()).to.be.at.least(window.innerHeight);
    finder.source = sourceOf(town);
    await until('three names', () => names(finder).length === 3);
    expect(below()).to.be.at.least(window.innerHeight);
  });

  it('has no accessibility violation in any of its views', async () => {
    await expect(await waitingFinder(slowSource)).to.be.accessible();
    for (const source of [failingSource('unreachable'), sourceOf(town, broken)]) {
      await expect(await finderWith(source)).to.be.accessible();
    }
    const finder = await finderWith(sourceOf(town));
    await press(finder, '.open[data-id=street-pier]');
    await expect(finder).to.be.accessible();
  });

  it('breaks no word and no number of a button on a small phone with text twice as large', async () => {
    const finder = await finderWith(sourceOf(town, broken));
    finder.parentElement!.setAttribute('style', 'inline-size: 320px; --peer-text-size: 34px');
    expect(brokenWords(root(finder))).to.deep.equal([]);
    await press(finder, '.open[data-id=street-pier]');
    for (const [lang, words] of [
      ['en', 'Share'],
      ['el', 'Κοινοποίηση'],
    ] as const) {
      finder.lang = lang;
      await until(words, () => text(finder).includes(words));
      await document.fonts.ready;
      expect(brokenWords(root(finder)), lang).to.deep.equal([]);
      expect(finder.scrollWidth, lang).to.be.at.most(320);
    }
    finder.parentElement!.setAttribute('style', 'inline-size: 320px');
    const cells = all(finder, '.deeds > *').map((cell) => cell.getBoundingClientRect());
    expect(new Set(cells.map(({ width }) => Math.round(width))).size).to.equal(1);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`fits 320 pixels with large targets, also with text spaced wide (${dir})`, async () => {
      const finder = await finderWith(sourceOf(town, broken));
      finder.parentElement!.setAttribute('style', 'inline-size: 320px');
      finder.dir = dir;
      spaceText(root(finder));
      for (const view of ['list', 'detail']) {
        if (view === 'detail') await press(finder, '.open[data-id=street-pier]');
        expect(all(finder, '[style]'), view).to.have.length(0);
        expect(finder.scrollWidth, view).to.be.at.most(320);
        expect(smallTargets(root(finder)), view).to.deep.equal([]);
        expect(cutOff(root(finder)), view).to.deep.equal([]);
      }
    });
  }
});
