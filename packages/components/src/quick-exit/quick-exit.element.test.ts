import { aTimeout, expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { leave, SOON_MS } from '../shared/exit/leave.ts';
import './quick-exit.define.ts';
import { PeerQuickExit } from './quick-exit.ts';

const root = (exit: PeerQuickExit): ShadowRoot => exit.shadowRoot!;
const button = (exit: PeerQuickExit): HTMLElement => root(exit).querySelector('.exit')!;
const cover = (exit: PeerQuickExit): HTMLDialogElement => root(exit).querySelector('dialog')!;
const stay = (event: Event): void => event.preventDefault();

/** Until what comes after the button is there. */
async function complete(exit: PeerQuickExit): Promise<void> {
  await exit.updateComplete;
  await import('./quick-exit.lazy.ts');
  await nextFrame();
  await exit.updateComplete;
}

async function opened(label = ''): Promise<PeerQuickExit> {
  return fixture<PeerQuickExit>(
    html`<peer-quick-exit href="/elsewhere" label=${label} @peer-exit=${stay}></peer-quick-exit>`,
  );
}

describe('<peer-quick-exit>', () => {
  it('is a link of at least 48 pixels that leads away even without us', async () => {
    const exit = await opened();
    const { height, right, bottom } = button(exit).getBoundingClientRect();
    expect(height).to.be.at.least(48);
    expect(right).to.be.at.most(document.documentElement.clientWidth);
    expect(bottom).to.be.at.most(window.innerHeight);
    expect(button(exit).getAttribute('href')).to.equal(new URL('/elsewhere', location.href).href);
    expect(button(exit).textContent.trim()).to.equal('Leave this page');
  });

  it('says other words when asked, and renders again', async () => {
    const exit = await opened('Hide');
    expect(button(exit).textContent.trim()).to.equal('Hide');
    exit.label = 'Go';
    await exit.updateComplete;
    expect(button(exit).textContent.trim()).to.equal('Go');
  });

  it('never leads to a script', async () => {
    const exit = await opened();
    exit.href = 'javascript:alert(1)';
    await exit.updateComplete;
    expect(button(exit).getAttribute('href')).to.match(/^https:/);
  });

  it('does nothing when the page takes over', async () => {
    const exit = await opened();
    let told = 0;
    exit.addEventListener('peer-exit', () => (told += 1));
    button(exit).click();
    expect(told).to.equal(1);
    expect(cover(exit).open).to.equal(false);
  });

  it('announces presses that came before its announcer', async () => {
    const exit = new PeerQuickExit();
    exit.addEventListener('peer-exit', stay);
    document.body.append(exit);
    try {
      for (const type of ['keydown', 'keyup'] as const) {
        document.body.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', bubbles: true }));
      }
      const status = () => root(exit).querySelector('[role=status]')?.textContent ?? '';
      await waitUntil(() => status().includes('2 more times'), 'no word of it', {
        timeout: 10_000,
      });
    } finally {
      exit.remove();
    }
  });

  it('leaves at the third press of Shift, tells how many are left, and never at Escape', async () => {
    const exit = await opened();
    await complete(exit);
    let left = 0;
    exit.addEventListener('peer-exit', () => (left += 1));
    for (let press = 0; press < 4; press += 1) await sendKeys({ press: 'Escape' });
    expect(left).to.equal(0);
    await sendKeys({ press: 'Shift' });
    await exit.updateComplete;
    expect(root(exit).querySelector('[role=status]')!.textContent).to.contain('2 more times');
    expect(root(exit).querySelectorAll('.dots .on')).to.have.length(1);
    await sendKeys({ press: 'Shift' });
    expect(left).to.equal(0);
    await sendKeys({ press: 'Shift' });
    expect(left).to.equal(1);
    await exit.updateComplete;
    expect(root(exit).querySelectorAll('.dots')).to.have.length(0);
  });

  it('does not count capital letters', async () => {
    const exit = await opened();
    let left = 0;
    exit.addEventListener('peer-exit', () => (left += 1));
    for (let press = 0; press < 4; press += 1) {
      // As a keyboard sends them; not every driver can hold a key down.
      for (const [type, key] of [
        ['keydown', 'Shift'],
        ['keydown', 'H'],
        ['keyup', 'H'],
        ['keyup', 'Shift'],
      ] as const) {
        const shiftKey = type === 'keydown' || key === 'H';
        document.body.dispatchEvent(new KeyboardEvent(type, { key, shiftKey, bubbles: true }));
      }
    }
    expect(left).to.equal(0);
  });

  it('hears no keys once it is gone', async () => {
    const exit = await opened();
    let left = 0;
    exit.addEventListener('peer-exit', () => (left += 1));
    exit.remove();
    for (let press = 0; press < 3; press += 1) await sendKeys({ press: 'Shift' });
    expect(left).to.equal(0);
  });

  it('does not cover what has the focus', async () => {
    const box = await fixture(
      html`<div>
        <div id="above"></div>
        <button id="low">Low on the page</button>
        <div id="below"></div>
        <peer-quick-exit></peer-quick-exit>
      </div>`,
    );
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'html { scroll-behavior: smooth } #above, #below { block-size: 150vh } #low { inline-size: 100% }',
    );
    document.adoptedStyleSheets.push(sheet);
    const low = box.querySelector<HTMLElement>('#low')!;
    const exit = box.querySelector('peer-quick-exit')!;
    await complete(exit);
    const cover = button(exit).getBoundingClientRect();
    /** Scrolls the focused button to a place in the window; gives how far above the exit it ends up. */
    const focusAt = (bottom: number): number => {
      low.blur();
      const top = low.getBoundingClientRect().bottom + window.scrollY - bottom;
      window.scrollTo({ top, behavior: 'instant' });
      low.focus({ preventScroll: true });
      return cover.top - low.getBoundingClientRect().bottom;
    };
    await nextFrame();
    try {
      // With room between the two, even where the page scrolls slowly.
      expect(focusAt(cover.bottom)).to.be.within(7, 9);
      expect(focusAt(cover.top + 3)).to.be.within(7, 9);
      // What is not covered stays where it is.
      expect(focusAt(cover.top - 1)).to.be.within(0, 2);
      expect(focusAt(cover.top - 200)).to.be.within(199, 201);
    } finally {
      document.adoptedStyleSheets.pop();
      window.scrollTo(0, 0);
    }
  });

  describe('over a page that is full to the bottom', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      #above { block-size: 150vh }
      #bar { position: sticky; inset-block-end: 0; text-align: end }
      #fixed { position: fixed; inset: auto 0 30px; block-size: 40px }
      #bar button, #last { inline-size: 100%; block-size: 40px; display: block }
    `);
    before(() => void document.adoptedStyleSheets.push(sheet));
    after(() => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
        (adopted) => adopted !== sheet,
      );
      window.scrollTo(0, 0);
    });

    async function fullPage(withBar: boolean): Promise<{ box: HTMLElement; exit: PeerQuickExit }> {
      const box = await fixture<HTMLElement>(
        html`<div>
          <peer-quick-exit href="/elsewhere" @peer-exit=${stay}></peer-quick-exit>
          <button id="first">First</button>
          <div id="above"></div>
          ${withBar ? html`<div id="bar"><button>In a bar that sticks</button></div>` : html`<button id="fixed">Does not move</button>`}
          <a id="last" href="#last">The last link</a>
        </div>`,
      );
      const exit = box.querySelector('peer-quick-exit')!;
      await complete(exit);
      window.scrollTo(0, 0);
      return { box, exit };
    }

    const apart = (first: Element, second: Element): boolean => {
      const [a, b] = [first.getBoundingClientRect(), second.getBoundingClientRect()];
      return a.bottom <= b.top || a.top >= b.bottom || a.right <= b.left || a.left >= b.right;
    };

    it('stands above a bar that sticks, for thumbs too, and comes back down', async () => {
      const { box, exit } = await fullPage(true);
      const bar = box.querySelector<HTMLElement>('#bar')!;
      await nextFrame();
      await nextFrame();
      expect(apart(bar, button(exit))).to.equal(true);
      bar.remove();
      window.dispatchEvent(new Event('scroll'));
      await nextFrame();
      await nextFrame();
      const { bottom } = button(exit).getBoundingClientRect();
      expect(bottom).to.be.greaterThan(window.innerHeight - 40);
    });

    it('steps aside where the page cannot move, and comes back', async () => {
      const { box, exit } = await fullPage(false);
      const fixed = box.querySelector<HTMLElement>('#fixed')!;
      const usual = button(exit).getBoundingClientRect().top;
      expect(apart(fixed, button(exit)), 'it lies under the button').to.equal(false);
      fixed.focus();
      await nextFrame();
      await nextFrame();
      expect(apart(fixed, button(exit))).to.equal(true);
      expect(button(exit).getBoundingClientRect().top).to.be.at.least(0);
      box.querySelector<HTMLElement>('#first')!.focus();
      await nextFrame();
      await nextFrame();
      expect(button(exit).getBoundingClientRect().top).to.equal(usual);
    });

    it('leaves room below the last link, by keyboard and by scrolling, and gives it back', async () => {
      const { box, exit } = await fullPage(true);
      const last = box.querySelector<HTMLElement>('#last')!;
      window.scrollTo(0, document.documentElement.scrollHeight);
      await nextFrame();
      await nextFrame();
      expect(apart(last, button(exit)), 'scrolled').to.equal(true);
      window.scrollTo(0, 0);
      last.focus();
      await nextFrame();
      await nextFrame();
      expect(apart(last, button(exit)), 'focused').to.equal(true);
      const room = (): number =>
        Number.parseFloat(getComputedStyle(document.documentElement).paddingBlockEnd);
      expect(room()).to.be.at.least(56);
      exit.remove();
      expect(room()).to.equal(0);
    });
  });

  it('says what it cannot do', async () => {
    const exit = await opened();
    await complete(exit);
    const about = root(exit).querySelector('details')!.textContent;
    expect(about).to.contain('history').and.contain('watch this device').and.contain('sent');
  });

  it('has no accessibility violation', async () => {
    const exit = await opened();
    await complete(exit);
    root(exit).querySelector('summary')!.click();
    await expect(exit).to.be.accessible();
  });

  it('covers the page in the same moment, tells widgets to forget, and opens the other site', async () => {
    const before = PeerQuickExit.navigate;
    const went: string[] = [];
    let wiped = 0;
    PeerQuickExit.navigate = (href) => void went.push(href);
    document.addEventListener('peer-wipe', () => (wiped += 1), { once: true });
    // The page of these tests must stay.
    let emptied = 0;
    document.body.replaceChildren = () => void (emptied += 1);
    const exit = await fixture<PeerQuickExit>(
      html`<peer-quick-exit href="/elsewhere"></peer-quick-exit>`,
    );
    try {
      // Browsers let a dialog refuse to close only where a person has touched the page.
      await sendKeys({ press: 'a' });
      button(exit).click();
      expect(cover(exit).open).to.equal(true);
      const { width, height } = cover(exit).getBoundingClientRect();
      expect([width, height]).to.deep.equal([window.innerWidth, window.innerHeight]);
      expect(document.elementFromPoint(10, 10)).to.equal(exit);
      expect(wiped).to.equal(1);
      expect(document.title.trim()).to.equal('');
      expect(went).to.deep.equal([new URL('/elsewhere', location.href).href]);
      // It stays covered when a person tries to close it.
      await sendKeys({ press: 'Escape' });
      expect(cover(exit).open).to.equal(true);
      await aTimeout(SOON_MS);
      expect(emptied).to.equal(1);
    } finally {
      PeerQuickExit.navigate = before;
      Reflect.deleteProperty(document.body, 'replaceChildren');
    }
  });
});

describe('leave', () => {
  it('leaves nothing of what was typed, and soon nothing at all', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A page"></iframe>`);
    const page = frame.contentDocument!;
    page.title = 'Help near you';
    page.body.innerHTML = '<form><input></form><p>Private words</p>';
    const input = page.querySelector('input')!;
    input.value = 'typed';
    let asked = 0;
    frame.contentWindow!.onbeforeunload = () => void (asked += 1);
    let went = 0;
    leave(page, () => (went += 1));
    expect([input.value, page.title.trim(), went]).to.deep.equal(['', '', 1]);
    expect(page.querySelector<HTMLMetaElement>('meta[name=referrer]')!.content).to.equal(
      'no-referrer',
    );
    frame.contentWindow!.dispatchEvent(new Event('beforeunload'));
    expect(asked).to.equal(0);
    await aTimeout(SOON_MS + 50);
    expect(page.body.childNodes).to.have.length(0);
  });
});
