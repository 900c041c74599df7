import { expect } from '@open-wc/testing';
import { ELSEWHERE, Page } from './testing/page.ts';
import { until } from '../shared/testing/until.ts';

const EXIT = `<peer-quick-exit href="${ELSEWHERE}"></peer-quick-exit>`;
/** So long going back may hold up somebody who leaves, in milliseconds. */
const MOST_MS = 80;
const MENU = `<nav><a id="to-menu" href="#menu">Menu</a> <a id="to-top" href="#">Top</a>
  <a id="route" href="#/route">Route</a> <a id="other" href="#menu" target="_blank">Other</a></nav>
  <div style="block-size: 3000px"></div><h2 id="menu">Menu</h2>`;

/** Time passes for that page only where a test rings: a busy machine takes longer than any page waits. */
function stopTime(view: Window): ReadonlyMap<number | undefined, () => void> {
  const rings = new Map<number | undefined, () => void>();
  const wait = (ring: () => void, ms?: number): number => rings.set(ms, ring).size;
  Object.assign(view, { setTimeout: wait });
  Object.assign(view.performance, { now: () => 0 });
  return rings;
}

/** As many entries as Firefox keeps: for a while it counts those that it is about to drop, too. */
const MOST_KEPT = 50;

describe('the history, where there is a way out', () => {
  let page: Page;
  afterEach(() => page.close());

  const follow = (id: string) => page.document.getElementById(id)?.click();
  const hash = (): string => page.window.location.hash;

  it('gets nothing from links to a part of the page, which still lead there', async () => {
    page = await Page.at(MENU + EXIT);
    const { length } = history;
    follow('to-menu');
    await until('the menu', () => page.window.scrollY > 500);
    expect(hash()).to.equal('#menu');
    expect(page.document.querySelector(':target')?.id).to.equal('menu');
    follow('to-top');
    await until('the top', () => page.window.scrollY === 0);
    expect(history.length).to.equal(length);
  });

  it('is left to a router: its addresses, and links that it has taken', async () => {
    page = await Page.at(MENU + EXIT);
    // Asked of the click: a browser counts only so many entries, and other tests make some too.
    const clicks: boolean[] = [];
    page.window.addEventListener('click', (event) => clicks.push(event.defaultPrevented));
    follow('route');
    await until('the route', () => hash() === '#/route');
    expect(clicks).to.deep.equal([false]);
    let taken = 0;
    page.document.addEventListener('click', (event) => {
      event.preventDefault();
      taken += 1;
    });
    follow('to-menu');
    expect([taken, hash()]).to.deep.equal([1, '#/route']);
  });

  /** As a form, which notes how many entries it had before. */
  const push = (view: Window, at: number): void => {
    const state = { private: 'words', peerkitForms: { 'request-peer': ['1', at] } };
    view.history.pushState(state, '', `#step-${at}`);
  };
  const LEFT = { peerkitLeft: ELSEWHERE };
  it('is gone back to where the page began before somebody leaves, and says nothing any more', async () => {
    page = await Page.at(`<input value="near me">${EXIT}`);
    const { window: view } = page;
    view.history.replaceState({ first: true }, '');
    const entries = [1, 2, 3, 4, 5, 6, 7, 8];
    for (const at of entries) push(view, at);
    const { length } = view.history;
    stopTime(view);
    const popped: string[] = [];
    view.addEventListener('popstate', () => popped.push(hash()));
    const gone = new Promise((done) => page.navigate(done));
    page.exit.leave();
    // Hidden and cleared at once, whatever comes of the history.
    expect(page.inside('.cover')?.matches(':modal')).to.equal(true);
    expect(page.document.querySelector('input')?.value).to.equal('');
    await gone;
    expect([hash(), view.history.state]).to.deep.equal(['', LEFT]);
    await until('the last step', () => popped.at(-1) === '');
    expect(popped.length).to.be.within(1, entries.length + 1);
    // One ahead, which says that the page was left, and nothing else.
    const before = [length, Math.min(length, MOST_KEPT)];
    expect(view.history.length).to.be.oneOf(before.map((all) => all - entries.length + 1));
    popped.length = 0;
    view.history.forward();
    await until('the entry ahead', () => popped.length > 0);
    expect([hash(), view.history.state]).to.deep.equal(['', LEFT]);
  });

  it('opens nothing of a page that was left: the page goes on at once, and shows nothing', async () => {
    const went: string[] = [];
    page = await Page.opened(`<p>Private words</p>${EXIT}`, LEFT, (href) => went.push(href));
    await until('the page to go on', () => went.length > 0);
    expect(went).to.deep.equal([ELSEWHERE]);
    const { window: view, document } = page;
    expect(view.getComputedStyle(document.documentElement).display).to.equal('none');
  });

  it('holds nobody up where the browser does not go back', async () => {
    page = await Page.at(EXIT);
    const { window: view } = page;
    push(view, 1);
    view.history.back = () => undefined;
    if ('navigation' in view) view.navigation.traverseTo = () => ({});
    const rings = stopTime(view);
    let isGone = false;
    page.navigate(() => (isGone = true));
    page.exit.leave();
    expect(isGone).to.equal(false);
    rings.get(MOST_MS)!();
    expect(isGone).to.equal(true);
  });

  it('holds nobody up where there is nothing to go back to', async () => {
    page = await Page.at(EXIT);
    let isGone = false;
    page.navigate(() => (isGone = true));
    page.exit.leave();
    expect(isGone).to.equal(true);
  });
});
