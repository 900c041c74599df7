import { expect } from '@open-wc/testing';
import { until } from '../shared/testing/until.ts';
import { ELSEWHERE, Page } from './testing/page.ts';

const EXIT = `<peer-quick-exit href="${ELSEWHERE}"></peer-quick-exit>`;
const TALL = '<div style="block-size: 3000px">Words</div>';

/** Where nothing of the page is above the bar: every point of it can be pressed. */
function isFree(page: Page): boolean {
  const bar = page.inside('.bar')!;
  const { left, top, width, height } = bar.getBoundingClientRect();
  if (height < 44 || top + height > page.window.innerHeight) return false;
  const root = bar.getRootNode() as ShadowRoot;
  return [0.05, 0.3, 0.5, 0.7, 0.95].every((at) => {
    const [x, y] = [left + width * at, top + height / 2];
    return (
      page.document.elementFromPoint(x, y) === root.host &&
      bar.contains(root.elementFromPoint(x, y))
    );
  });
}

const free = (page: Page) => until('the bar to be free', () => isFree(page));
const sizeOf = (page: Page): string =>
  page.document.documentElement.style.getPropertyValue('--peer-exit-size');

describe('the bar of the quick exit', () => {
  let page: Page;
  afterEach(() => page.close());

  for (const [where, body] of Object.entries({
    'a plain page': EXIT,
    'a section with a transform': `<div style="transform: translateZ(0); overflow: hidden">${EXIT}</div>`,
    'a section with a filter, that is see-through and clipped': `<div style="filter: blur(2px); opacity: 0; clip-path: inset(50%)">${EXIT}</div>`,
    'a part that takes no presses': `<div style="pointer-events: none; visibility: hidden">${EXIT}</div>`,
    'a closed <details>': `<details><summary>Menu</summary>${EXIT}</details>`,
    'a closed <dialog>': `<dialog>${EXIT}</dialog>`,
    'display: none': `<div style="display: none">${EXIT}</div>`,
    'content-visibility: hidden': `<div style="content-visibility: hidden">${EXIT}</div>`,
    'an inert part': `<div inert>${EXIT}</div>`,
    'beside a card above all': `${EXIT}<div style="position: fixed; inset: auto 16px 16px; block-size: 180px; z-index: 2147483647; background: #222"></div>`,
    'with a modal dialog open': `${EXIT}<dialog style="inset: auto 0 0">Cookies?</dialog><script>document.querySelector('dialog').showModal()</script>`,
    'with a popover that came later': `${EXIT}<div popover="manual" id="late" style="inset: auto 0 0; margin: 0; inline-size: 100%">Cookies?</div><script type="module">setTimeout(() => { document.querySelector('#late').showPopover(); dispatchEvent(new Event('click')) }, 300)</script>`,
    'on a page that resets everything': `<style>*, html, body { margin: 0; padding: 0; border: 0; font: inherit; box-sizing: border-box }</style>${EXIT}`,
  })) {
    it(`can be pressed from end to end: ${where}`, async () => {
      page = await Page.open(TALL + body);
      page.window.scrollTo(0, 700);
      await free(page);
      page.press();
      expect(await page.left()).to.equal(true);
    });
  }

  it('is 44 px high, at the very bottom, and takes no room where it is written', async () => {
    page = await Page.open(
      `<main style="display: grid; gap: 40px"><p>One</p>${EXIT}<p>Two</p></main>`,
    );
    const box = page.inside('.bar')!.getBoundingClientRect();
    expect([box.left, box.width, box.height, box.bottom]).to.deep.equal([
      0,
      page.window.innerWidth,
      44,
      page.window.innerHeight,
    ]);
    const [one, two] = [...page.document.querySelectorAll('p')].map((p) =>
      p.getBoundingClientRect(),
    );
    expect(two!.top - one!.bottom).to.be.within(39, 73);
  });

  for (const [what, css] of Object.entries({
    'a plain page': '',
    'a reset': 'html, body { margin: 0; padding: 0 }',
    'a reset that insists': 'html { padding: 0 !important }',
    'a page that keeps room of its own': 'html { padding-block-end: 30px }',
    'a page as high as the window':
      '* { margin: 0 } html, body { block-size: 100%; overflow: hidden } body { overflow: auto }',
  })) {
    it(`gives the page room at its end and takes it back: ${what}`, async () => {
      page = await Page.open(`<style>${css}</style>${TALL}<a href="#x" id="last">Last</a>${EXIT}`);
      const last = page.document.querySelector('#last')!;
      const own = css.includes('30px') ? 30 : 0;
      const room = (): number =>
        Number.parseFloat(
          page.window.getComputedStyle(page.document.documentElement).paddingBlockEnd,
        );
      expect(room()).to.equal(44 + own);
      expect(sizeOf(page)).to.equal('44px');
      for (const scroller of [page.document.documentElement, page.document.body]) {
        scroller.scrollTop = 1e6;
      }
      const bar = page.inside('.bar')!.getBoundingClientRect();
      expect(last.getBoundingClientRect().bottom).to.be.at.most(bar.top);
      page.exit.remove();
      expect(room()).to.equal(own);
      expect(sizeOf(page)).to.equal('');
    });
  }

  it('rests while nothing changes, and follows its size', async () => {
    page = await Page.open(EXIT);
    await free(page);
    const { exit } = page;
    let updates = 0;
    exit.addController({ hostUpdated: () => (updates += 1) });
    // What it loads comes when it comes; what never rests would update in each of these spans.
    await until('it to rest', async () => {
      const before = updates;
      await new Promise((done) => setTimeout(done, 400));
      return updates === before;
    });
    page.inside('.bar')!.style.setProperty('min-block-size', '70px');
    await until('the page to make room', () => sizeOf(page) === '70px');
  });

  it('tells other widgets when it comes and goes', async () => {
    page = await Page.open(EXIT);
    let told = 0;
    page.document.addEventListener('peer-exit-change', () => (told += 1));
    const { exit } = page;
    exit.remove();
    expect(told).to.equal(1);
    page.document.body.append(exit);
    await exit.updateComplete;
    expect(told).to.equal(2);
    exit.placement = 'inline';
    await exit.updateComplete;
    expect([told, sizeOf(page)]).to.deep.equal([3, '']);
  });

  for (const [what, body] of Object.entries({
    'a chat bubble':
      '<div id="it" style="position: fixed; right: 20px; bottom: 20px; inline-size: 64px; block-size: 64px">chat</div>',
    'a menu at the bottom':
      '<nav id="it" style="position: fixed; inset: auto 0 0; block-size: 56px">Menu</nav>',
    'a bar that sticks':
      '<div id="it" style="position: sticky; bottom: 0; block-size: 40px">Bar</div>',
    'a menu as high as the window':
      '<div id="it" style="position: fixed; top: 0; height: 100vh">Menu</div>',
    'a page in a page':
      '<div id="it" style="position: fixed; inset: 0; overflow: auto">All of it</div>',
  })) {
    it(`covers nothing of the page: ${what}`, async () => {
      page = await Page.open(`${EXIT}${TALL}${body}`);
      const it = page.document.querySelector<HTMLElement>('#it')!;
      const before = it.getBoundingClientRect();
      const bar = page.inside('.bar')!.getBoundingClientRect();
      await until(
        'it to stand above the bar',
        () => it.getBoundingClientRect().bottom <= bar.top + 1,
      );
      expect(it.getBoundingClientRect().height).to.be.greaterThan(39);
      page.exit.remove();
      const { top, bottom } = it.getBoundingClientRect();
      if (before.bottom > bar.top + 1) expect(bottom).to.be.greaterThan(bar.top);
      expect(it.getAttribute('style')).not.to.contain('important');
      expect(top).to.be.at.least(0);
    });
  }

  for (const [how, css] of Object.entries({
    'of the page': '',
    'of a widget, which keeps away by itself':
      'inset-block-end: var(--peer-exit-size, 0px); max-block-size: calc(100% - 32px - var(--peer-exit-size, 0px));',
  })) {
    it(`lifts a sheet once, with what sticks in it, and not over the top: ${how}`, async () => {
      page = await Page.open(
        `${EXIT}${TALL}<dialog id="it" style="max-block-size: calc(100% - 32px); margin: auto auto 0; padding: 0; border: 0; overflow: auto;${css}"><div style="block-size: 900px">Words</div><p id="foot" style="position: sticky; inset-block-end: 0; block-size: 60px; margin: 0">Show</p></dialog>`,
      );
      const dialog = page.document.querySelector<HTMLDialogElement>('#it')!;
      dialog.showModal();
      page.window.dispatchEvent(new Event('click'));
      await free(page);
      const edge = page.inside('.bar')!.getBoundingClientRect().top;
      const bottoms = (): number[] =>
        ['#it', '#foot'].map((id) =>
          Math.round(page.document.querySelector(id)!.getBoundingClientRect().bottom - edge),
        );
      await until('both to end where the bar begins', () => bottoms().join() === '0,0');
      const { top } = dialog.getBoundingClientRect();
      expect(top).to.be.within(0, 33);
      expect(page.document.querySelector('#foot')!.getAttribute('style')).not.to.contain('!');
    });
  }

  it('leaves alone what keeps away by itself', async () => {
    page = await Page.open(
      `${EXIT}${TALL}<div id="it" style="position: sticky; bottom: var(--peer-exit-size, 0px); block-size: 40px">Bar</div>`,
    );
    await free(page);
    page.window.scrollTo(0, 100);
    await new Promise((done) => setTimeout(done, 300));
    const it = page.document.querySelector('#it')!;
    expect(it.getAttribute('style')).not.to.contain('important');
    expect(it.getBoundingClientRect().bottom).to.equal(
      page.inside('.bar')!.getBoundingClientRect().top,
    );
  });

  it('leaves it alone as well while it is scrolled in from under the bar', async () => {
    page = await Page.open(
      `${EXIT}${TALL}<section style="block-size: 400px"><div style="block-size: 360px"></div><div id="it" style="position: sticky; bottom: var(--peer-exit-size, 0px); block-size: 40px">Bar</div></section>${TALL}`,
    );
    await free(page);
    const { top } = page.document.querySelector('section')!.getBoundingClientRect();
    page.window.scrollTo(0, top - page.inside('.bar')!.getBoundingClientRect().top);
    await new Promise((done) => setTimeout(done, 300));
    const it = page.document.querySelector('#it')!;
    expect(it.getBoundingClientRect().bottom).to.equal(page.window.innerHeight - 4);
    expect(it.getAttribute('style')).not.to.contain('important');
  });

  for (const preventScroll of [false, true]) {
    const how = preventScroll ? 'that a widget of the page moves' : 'that the browser moves';
    it(`never hides a focus ${how}`, async () => {
      const links = Array.from({ length: 30 }, (_, at) => `<p><a href="#${at}">Link ${at}</a></p>`);
      page = await Page.open(`${EXIT}${links.join('')}`);
      const bar = page.inside('.bar')!.getBoundingClientRect();
      for (const link of page.document.querySelectorAll('a')) {
        link.focus({ preventScroll, focusVisible: true });
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const { top, bottom } = link.getBoundingClientRect();
        if (top < page.window.innerHeight) expect(bottom, link.textContent).to.be.at.most(bar.top);
      }
    });
  }

  it('is one, even where two are written, and the next takes over', async () => {
    page = await Page.open(`${EXIT}${EXIT}`);
    const [first, second] = page.document.querySelectorAll('peer-quick-exit');
    const bars = (): number[] =>
      [first, second].map((exit) => exit!.shadowRoot!.querySelectorAll('.bar').length);
    await second!.updateComplete;
    expect(bars()).to.deep.equal([1, 0]);
    first!.remove();
    await second!.updateComplete;
    expect(bars()[1]).to.equal(1);
    expect(sizeOf(page)).to.equal('44px');
  });

  it('stands where it is put when it is asked to, and the page keeps its shape', async () => {
    page = await Page.open(
      `<p>Before</p><peer-quick-exit placement="inline" href="${ELSEWHERE}"></peer-quick-exit><p>After</p>`,
    );
    const { top, bottom, height, width } = page.inside('.exit')!.getBoundingClientRect();
    const [before, after] = [...page.document.querySelectorAll('p')].map((p) =>
      p.getBoundingClientRect(),
    );
    expect(top).to.be.at.least(before!.bottom);
    expect(bottom).to.be.at.most(after!.top);
    expect(height).to.be.within(52, 54);
    expect(width).to.be.lessThan(300);
    expect(sizeOf(page)).to.equal('');
    page.pressShift();
    expect(await page.left()).to.equal(true);
  });

  it('keeps its room when the page rewrites the style of its root', async () => {
    page = await Page.open(TALL + EXIT);
    const root = page.document.documentElement;
    await until('the room', () => sizeOf(page) === '44px');
    root.style.cssText = '--x: 1';
    await until('the room again', () => sizeOf(page) === '44px');
    expect(page.window.getComputedStyle(root).paddingBlockEnd).to.equal('44px');
    root.removeAttribute('style');
    await until('the room once more', () => sizeOf(page) === '44px');
  });

  it('follows the padding of the page, and scrolls nowhere', async () => {
    page = await Page.open(`<style>.wide { padding-block-end: 300px }</style>${TALL}${EXIT}`);
    const root = page.document.documentElement;
    const padding = () => page.window.getComputedStyle(root).paddingBlockEnd;
    await until('the room', () => padding() === '44px');
    root.className = 'wide';
    await until('the room and the padding', () => padding() === '344px');
    page.window.scrollTo(0, 99_999);
    const { scrollY } = page.window;
    root.className = 'wide dark';
    await new Promise((done) => setTimeout(done, 100));
    expect([padding(), page.window.scrollY]).to.deep.equal(['344px', scrollY]);
    root.className = '';
    await until('the room alone', () => padding() === '44px');
  });

  for (const label of ['false', 'undefined', 'null']) {
    it(`has its own words where a framework wrote "${label}"`, async () => {
      page = await Page.open(`<peer-quick-exit label="${label}"></peer-quick-exit>`);
      expect(page.inside('.leave')!.textContent.trim()).to.equal('Leave this page');
    });
  }

  it('stays a bar with 500 letters in it', async () => {
    page = await Page.open(`<peer-quick-exit label="${'x'.repeat(500)}"></peer-quick-exit>`);
    const { height, width } = page.inside('.bar')!.getBoundingClientRect();
    expect(height).to.be.within(44, 96);
    expect(width).to.equal(page.window.innerWidth);
    const how = page.inside('.how')!.getBoundingClientRect();
    expect([how.width, how.right]).to.deep.equal([52, width]);
  });
});
