import { aTimeout, expect } from '@open-wc/testing';
import { ELSEWHERE, Page } from './testing/page.ts';

const EXIT = `<peer-quick-exit href="${ELSEWHERE}"></peer-quick-exit>`;
/** Browsers keep no more, and tests before this one may have made them. */
const MOST_ENTRIES = 50;
const MENU = `<nav><a id="to-menu" href="#menu">Menu</a> <a id="to-top" href="#">Top</a>
  <a id="route" href="#/route">Route</a> <a id="other" href="#menu" target="_blank">Other</a></nav>
  <div style="block-size: 3000px"></div><h2 id="menu">Menu</h2>`;

describe('the history, where there is a way out', () => {
  let page: Page;
  afterEach(() => page.close());

  const follow = async (id: string): Promise<void> => {
    page.document.getElementById(id)?.click();
    await aTimeout(50);
  };

  it('gets nothing from links to a part of the page, which still lead there', async () => {
    page = await Page.at(MENU + EXIT);
    const { length } = history;
    await follow('to-menu');
    expect(page.window.location.hash).to.equal('#menu');
    expect(page.window.scrollY).to.be.greaterThan(500);
    expect(page.document.querySelector(':target')?.id).to.equal('menu');
    await follow('to-top');
    expect(page.window.scrollY).to.equal(0);
    expect(history.length).to.equal(length);
  });

  it('is left to a router: its addresses, and links that it has taken', async () => {
    page = await Page.at(MENU + EXIT);
    const { length } = history;
    await follow('route');
    expect(page.window.location.hash).to.equal('#/route');
    expect(history.length).to.equal(Math.min(length + 1, MOST_ENTRIES));
    let taken = 0;
    page.document.addEventListener('click', (event) => {
      event.preventDefault();
      taken += 1;
    });
    await follow('to-menu');
    expect([taken, page.window.location.hash]).to.deep.equal([1, '#/route']);
  });

  it('is gone back to where the page began before somebody leaves, and says nothing any more', async () => {
    page = await Page.at(`<input value="near me">${EXIT}`);
    const { window: view } = page;
    view.history.replaceState({ first: true }, '');
    const entries = [1, 2, 3, 4, 5, 6, 7, 8];
    for (const at of entries) {
      const state = { private: 'words', peerkitForms: { 'request-peer': ['1', at] } };
      view.history.pushState(state, '', `#step-${at}`);
    }
    const popped: string[] = [];
    view.addEventListener('popstate', () => popped.push(view.location.hash));
    const gone = new Promise<[number, string, unknown]>((done) => {
      const start = view.performance.now();
      page.navigate(() =>
        done([view.performance.now() - start, view.location.href, view.history.state]),
      );
    });
    page.exit.leave();
    // Hidden and cleared at once, whatever comes of the history.
    expect(page.inside('.cover')?.matches(':modal')).to.equal(true);
    expect(page.document.querySelector('input')?.value).to.equal('');
    const [ms, address, state] = await gone;
    expect(ms).to.be.lessThan(150);
    expect([address.split('#')[1], state]).to.deep.equal([undefined, null]);
    expect(popped.length).to.be.within(1, entries.length);
  });

  it('holds nobody up where there is nothing to go back to', async () => {
    page = await Page.at(EXIT);
    let isGone = false;
    page.navigate(() => (isGone = true));
    page.exit.leave();
    expect(isGone).to.equal(true);
  });
});
