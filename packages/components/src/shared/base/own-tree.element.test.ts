import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { nothing, type TemplateResult } from 'lit';
import { PeerElement } from './peer-element.ts';
import * as rest from './rest.ts';

class Page extends PeerElement {
  static override readonly tag: string = 'test-own-tree';
  static override properties = { title: {}, count: {}, rows: { attribute: false }, open: {} };
  override title = 'One';
  count = 1;
  rows: readonly string[] = ['a', 'b'];
  open = false;

  constructor() {
    super();
    this.begin();
  }

  begin(): void {
    this.takeRest(rest);
  }

  override render(): TemplateResult {
    return html`<h2>${this.title}</h2>
      <p id="mixed">There are ${this.count} of them${this.open ? html`<b>Open</b>` : nothing}.</p>
      <p id="other">Nothing to ${this.open ? 'close' : 'open'}</p>
      <ul>
        ${this.rows.map((row) => html`<li>${row} and more</li>`)}
      </ul>
      <input />
      <details><summary>More</summary></details>`;
  }
}
Page.define();

/** Before what mends it is loaded, or where it cannot be had. */
class Early extends Page {
  static override readonly tag = 'test-own-tree-early';
  override begin(): void {
    // Not here yet.
  }
}
Early.define();

/** How page translators and other extensions rewrite what an element shows. */
const TRANSLATORS: Readonly<Record<string, (root: ShadowRoot) => void>> = {
  'puts a part of its own for each text': (root) => {
    for (const text of textsIn(root))
      text.replaceWith(wrapped(wrapped(`[es] ${text.data.trim()}`)));
  },
  'adds a part before it takes the text away': (root) => {
    for (const text of textsIn(root)) {
      text.before(wrapped(`[es] ${text.data.trim()}`));
      text.remove();
    }
  },
  'takes the markers away too': (root) => {
    for (const part of root.querySelectorAll('h2, p, li, summary')) {
      part.textContent = `[es] ${part.textContent.trim()}`;
    }
  },
  'changes the text in place': (root) => {
    for (const text of textsIn(root)) text.data = `[es] ${text.data}`;
  },
  'wraps each text': (root) => {
    for (const text of textsIn(root)) {
      const mark = document.createElement('mark');
      text.replaceWith(mark);
      mark.append('[es] ', text);
    }
  },
  'moves each text into a part of its own first': (root) => {
    for (const text of textsIn(root)) {
      const place = document.createComment('');
      text.before(place);
      place.replaceWith(wrapped(text));
    }
    for (const text of textsIn(root)) text.data = `[es] ${text.data}`;
  },
  'joins neighbouring texts': (root) => {
    root.normalize();
    for (const text of textsIn(root)) text.data = `[es] ${text.data}`;
  },
  'draws all from its own copy': (root) => {
    for (const part of root.querySelectorAll('h2, p, li')) {
      part.innerHTML = `[es] ${part.innerHTML.replaceAll(/<!--.*?-->/g, '')}`;
    }
  },
};

function textsIn(root: Node): Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (/\p{L}/u.test(text.data)) texts.push(text);
  }
  return texts;
}

function wrapped(inner: Node | string): HTMLElement {
  const element = document.createElement('translated');
  element.append(inner);
  return element;
}

const textOf = (page: Page, selector: string): string =>
  page.renderRoot.querySelector(selector)?.textContent ?? '';
const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const wordsIn = (page: Page, selector: string): string => tidy(textOf(page, selector));
/** Without what a translator left around a word that it changed in place. */
const ownWordsIn = (page: Page, selector: string): string =>
  tidy(textOf(page, selector).replaceAll('[es] ', ''));
const rowsIn = (page: Page): string[] =>
  [...page.renderRoot.querySelectorAll('li')].map((row) =>
    tidy(row.textContent.replaceAll('[es] ', '')),
  );

describe('a tree that somebody else rewrites', () => {
  for (const [name, translate] of Object.entries(TRANSLATORS)) {
    describe(`by one who ${name}`, () => {
      let page: Page;
      beforeEach(async () => {
        page = await fixture<Page>(html`<test-own-tree></test-own-tree>`);
        translate(page.shadowRoot!);
      });

      it('shows the new state, word by word', async () => {
        page.title = 'Two';
        page.count = 7;
        page.rows = ['b', 'c', 'd'];
        page.open = true;
        await page.updateComplete;
        expect(wordsIn(page, 'h2')).to.equal('Two');
        expect(ownWordsIn(page, '#mixed')).to.equal('There are 7 of themOpen.');
        expect(ownWordsIn(page, '#other')).to.equal('Nothing to close');
        expect(rowsIn(page)).to.deep.equal(['b and more', 'c and more', 'd and more']);
        page.open = false;
        page.rows = [];
        await page.updateComplete;
        expect(ownWordsIn(page, '#mixed')).to.equal('There are 7 of them.');
        expect(rowsIn(page)).to.deep.equal([]);
      });

      it('keeps the translation of what did not change', async () => {
        const before = wordsIn(page, '#other');
        expect(before).to.match(/^\[es\]/);
        for (const count of [2, 3, 4]) {
          page.count = count;
          await page.updateComplete;
          await nextFrame();
          expect(wordsIn(page, '#other')).to.equal(before);
          expect(wordsIn(page, 'h2')).to.match(/^\[es\]/);
          expect(ownWordsIn(page, '#mixed')).to.equal(`There are ${String(count)} of them.`);
        }
      });

      it('is translated again and again, state by state', async () => {
        for (const title of ['Two', 'Three', 'Four']) {
          page.title = title;
          await page.updateComplete;
          expect(wordsIn(page, 'h2')).to.equal(title);
          translate(page.shadowRoot!);
          expect(wordsIn(page, 'h2')).to.contain('[es]');
        }
      });

      it('keeps the focus, what is typed, and what is open', async () => {
        const box = page.renderRoot.querySelector('input')!;
        box.value = 'by the mill';
        box.focus();
        page.renderRoot.querySelector('details')!.open = true;
        page.title = 'Two';
        await page.updateComplete;
        expect(page.shadowRoot!.activeElement).to.equal(box);
        expect(page.renderRoot.querySelector('input')!.value).to.equal('by the mill');
        expect(page.renderRoot.querySelector('details')!.open).to.equal(true);
      });
    });
  }

  it('takes back a rewrite in two layers', async () => {
    const page = await fixture<Page>(html`<test-own-tree></test-own-tree>`);
    for (const text of textsIn(page.shadowRoot!)) text.replaceWith(wrapped(`[es] ${text.data}`));
    await nextFrame();
    for (const text of textsIn(page.shadowRoot!)) text.replaceWith(wrapped(`[pt] ${text.data}`));
    page.count = 2;
    await page.updateComplete;
    expect(wordsIn(page, 'h2')).to.equal('[pt] [es] One');
    page.title = 'Two';
    await page.updateComplete;
    expect(wordsIn(page, 'h2')).to.equal('Two');
  });

  it('is drawn from nothing when it is beyond repair', async () => {
    const page = await fixture<Page>(html`<test-own-tree></test-own-tree>`);
    const list = page.renderRoot.querySelector('ul')!;
    list.remove();
    // No observer follows a part that was taken out.
    await nextFrame();
    list.textContent = '';
    page.renderRoot.querySelector('h2')!.textContent = 'x';
    page.title = 'Two';
    page.rows = ['z'];
    await page.updateComplete;
    expect(wordsIn(page, 'h2')).to.equal('Two');
    expect(rowsIn(page)).to.deep.equal(['z and more']);
    expect(page.renderRoot.querySelectorAll('h2')).to.have.length(1);
  });

  it('shows what is new in a part that somebody replaced by a copy', async () => {
    const page = await fixture<Page>(html`<test-own-tree></test-own-tree>`);
    const list = page.renderRoot.querySelector('ul')!;
    list.innerHTML = '<li>[es] a</li><li>[es] b</li>';
    page.rows = ['a', 'c'];
    await page.updateComplete;
    expect(rowsIn(page)).to.deep.equal(['a and more', 'c and more']);
  });

  it('is drawn again when somebody emptied it', async () => {
    const page = await fixture<Page>(html`<test-own-tree></test-own-tree>`);
    page.renderRoot.replaceChildren();
    page.title = 'Two';
    await page.updateComplete;
    expect(wordsIn(page, 'h2')).to.equal('Two');
  });

  it('throws what is wrong in the template itself', async () => {
    class Broken extends PeerElement {
      static override readonly tag = 'test-broken-template';
      static override properties = { bad: {} };
      bad = false;
      override render(): TemplateResult {
        if (this.bad) throw new Error('wrong template');
        return html`<p>Fine</p>`;
      }
    }
    Broken.define();
    const broken = await fixture<Broken>(html`<test-broken-template></test-broken-template>`);
    broken.bad = true;
    const said = await broken.updateComplete.catch((cause: unknown) => String(cause));
    expect(said).to.contain('wrong template');
  });

  for (const [name, translate] of Object.entries(TRANSLATORS)) {
    it(`shows the new state before what mends it is here, to one who ${name}`, async () => {
      const page = await fixture<Page>(html`<test-own-tree-early></test-own-tree-early>`);
      for (const title of ['Two', 'Three', 'Four']) {
        translate(page.shadowRoot!);
        page.title = title;
        page.rows = [title];
        await page.updateComplete;
        expect(wordsIn(page, 'h2')).to.equal(title);
        expect(wordsIn(page, '#other')).to.equal('Nothing to open');
        expect(rowsIn(page)).to.deep.equal([`${title} and more`]);
      }
    });
  }
});
