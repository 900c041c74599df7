import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { asIf } from '../shared/blocks/testing/targets.ts';
import { leave, SOON_MS } from '../shared/exit/leave.ts';
import './quick-exit.define.ts';
import { PeerQuickExit } from './quick-exit.ts';
import { until } from '../shared/testing/until.ts';
import { keys } from '../shared/testing/keys.ts';

const ELSEWHERE = 'https://elsewhere.example/';
const root = (exit: PeerQuickExit): ShadowRoot => exit.shadowRoot!;
const button = (exit: PeerQuickExit): HTMLElement => root(exit).querySelector('.leave')!;
const cover = (exit: PeerQuickExit): HTMLDialogElement => root(exit).querySelector('.cover')!;
const stay = (event: Event): void => event.preventDefault();

/** Until what comes after the button is there, with its styles. */
async function complete(exit: PeerQuickExit): Promise<void> {
  await until('what comes after the button', () => root(exit).querySelector('[role=status]'));
  await exit.updateComplete;
}

async function opened(label = ''): Promise<PeerQuickExit> {
  return fixture<PeerQuickExit>(
    html`<peer-quick-exit href=${ELSEWHERE} label=${label} @peer-exit=${stay}></peer-quick-exit>`,
  );
}

describe('<peer-quick-exit>', () => {
  it('is a link of at least 44 pixels that leads away even without us', async () => {
    const exit = await opened();
    const { height, right, bottom } = button(exit).getBoundingClientRect();
    expect(height).to.be.at.least(44);
    expect(right).to.be.at.most(document.documentElement.clientWidth);
    expect(bottom).to.be.at.most(window.innerHeight);
    expect(button(exit).getAttribute('href')).to.equal(ELSEWHERE);
    expect(button(exit).textContent.trim()).to.equal('Leave this page');
  });

  it('has all of its sheet in sight on a phone of 360 by 640', async () => {
    const exit = await opened();
    await complete(exit);
    root(exit).querySelector<HTMLElement>('.how')!.click();
    const sheet = await until('the sheet', () => root(exit).querySelector<HTMLElement>('.sheet'));
    sheet.style.inlineSize = '360px';
    // Below it the way out stays in reach.
    if (matchMedia('(max-height: 700px)').matches)
      expect(sheet.scrollHeight).to.be.at.most(640 - 44);
    root(exit).querySelector<HTMLElement>('.close')!.click();
  });

  it('has the heading of its sheet in two lines at most, below its edge, on a phone of 320', async () => {
    const exit = await opened();
    await complete(exit);
    root(exit).querySelector<HTMLElement>('.how')!.click();
    const sheet = await until('the sheet', () => root(exit).querySelector<HTMLElement>('.sheet'));
    sheet.style.inlineSize = '320px';
    if (matchMedia('(max-height: 700px)').matches) {
      const title = root(exit).querySelector('.head h2')!;
      // One line; two where an engine's letters are wider.
      const most = parseFloat(getComputedStyle(title).fontSize) * 2.5;
      expect(title.getBoundingClientRect().height).to.be.below(most);
      const gap = title.getBoundingClientRect().top - sheet.getBoundingClientRect().top;
      expect(gap).to.be.above(8);
      // What helps is in sight, however long the lists are.
      sheet.style.maxBlockSize = `${String(568 - 44)}px`;
      const safer = root(exit).querySelector('.safer')!.getBoundingClientRect();
      expect(safer.bottom).to.be.at.most(sheet.getBoundingClientRect().bottom + 1);
    }
    root(exit).querySelector<HTMLElement>('.close')!.click();
  });

  it('is not on paper', async () => {
    const exit = await opened();
    await complete(exit);
    expect(button(exit).checkVisibility()).to.equal(true);
    asIf(root(exit), 'print');
    expect(button(exit).checkVisibility()).to.equal(false);
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

  for (const href of ['www.wikipedia.org', 'undefined', '/', location.href]) {
    it(`never stays on this site: ${href === location.href ? 'its address' : href}`, async () => {
      const exit = await opened();
      exit.href = href;
      await exit.updateComplete;
      expect(button(exit).getAttribute('href')).to.equal('https://www.wikipedia.org/');
    });
  }

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
      await until('a word of it', () => status().includes('2 more times'));
    } finally {
      exit.remove();
    }
  });

  it('leaves at the third press of Shift, tells how many are left, and never at Escape', async () => {
    const exit = await opened();
    await complete(exit);
    let left = 0;
    exit.addEventListener('peer-exit', () => (left += 1));
    for (let press = 0; press < 4; press += 1) await keys('Escape');
    expect(left).to.equal(0);
    await keys('Shift');
    await exit.updateComplete;
    expect(root(exit).querySelector('[role=status]')!.textContent).to.contain('2 more times');
    expect(root(exit).querySelectorAll('.dots .on')).to.have.length(1);
    await keys('Shift');
    expect(left).to.equal(0);
    await keys('Shift');
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
    for (let press = 0; press < 3; press += 1) await keys('Shift');
    expect(left).to.equal(0);
  });

  it('says what it can and cannot do, with the way out in reach, and gives the focus back', async () => {
    const exit = await opened();
    await complete(exit);
    const ask = root(exit).querySelector<HTMLElement>('.how')!;
    expect(ask.getAttribute('aria-label')).to.equal('What this button can do');
    ask.focus();
    ask.click();
    await until('the sheet', () => root(exit).querySelector('.scrim[open]'));
    const scrim = root(exit).querySelector<HTMLDialogElement>('.scrim')!;
    await until('the focus on the heading', () => root(exit).activeElement?.localName === 'h2');
    expect(scrim.textContent)
      .to.contain('history')
      .and.contain('watch this device')
      .and.contain('sent');
    expect(scrim.textContent).not.to.contain('dose');
    const last = scrim.querySelector('.leave')!.getBoundingClientRect();
    expect(last.bottom).to.be.within(window.innerHeight - 1, window.innerHeight);
    await expect(exit).to.be.accessible();
    await keys('Escape');
    await until('no sheet', () => !root(exit).querySelector('.scrim'));
    expect(root(exit).activeElement).to.equal(ask);
  });

  it('says that dose times stay, where a guide has stored some', async () => {
    localStorage.setItem('peerkit-guide-ca-on', '[1]');
    try {
      const exit = await opened();
      await complete(exit);
      root(exit).querySelector<HTMLElement>('.how')!.click();
      await until('the sheet', () => root(exit).querySelector('.scrim[open]'));
      const cannot = root(exit).querySelector('.can.no')!;
      expect(cannot.textContent).to.contain('Erase dose times. They stay on this phone.');
    } finally {
      localStorage.removeItem('peerkit-guide-ca-on');
    }
  });

  for (const placement of ['bar', 'inline']) {
    it(`keeps room for the button that tells more, before that is there: ${placement}`, async () => {
      const exit = new PeerQuickExit();
      exit.placement = placement;
      document.body.append(exit);
      const sides = (): readonly number[] => {
        const { left, right } = button(exit).getBoundingClientRect();
        const { width } = root(exit).querySelector('.exit')!.getBoundingClientRect();
        return [left, right, width];
      };
      try {
        await exit.updateComplete;
        expect(root(exit).querySelector('.how') === null, 'the rest came first').to.equal(true);
        const before = sides();
        await complete(exit);
        expect(root(exit).querySelector('.how')!.getBoundingClientRect().width).to.equal(52);
        expect(sides()).to.deep.equal(before);
      } finally {
        exit.remove();
      }
    });
  }

  it('closes the sheet by its cross and by the button that opened it', async () => {
    const exit = await opened();
    await complete(exit);
    for (const closer of ['.close', '.scrim .how']) {
      root(exit).querySelector<HTMLElement>('.how')!.click();
      await until('the sheet', () => root(exit).querySelector('.scrim[open]'));
      root(exit).querySelector<HTMLElement>(closer)!.click();
      await until(`no sheet after ${closer}`, () => !root(exit).querySelector('.scrim'));
    }
  });

  it('has no accessibility violation', async () => {
    const exit = await opened();
    await complete(exit);
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
      html`<peer-quick-exit href=${ELSEWHERE}></peer-quick-exit>`,
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
      expect(went).to.deep.equal([ELSEWHERE]);
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
    const view = frame.contentWindow!;
    let went = 0;
    leave(
      view,
      () => (went += 1),
      () => undefined,
    );
    expect([input.value, page.title.trim(), went]).to.deep.equal(['', '', 1]);
    expect(page.querySelector<HTMLMetaElement>('meta[name=referrer]')!.content).to.equal(
      'no-referrer',
    );
    await aTimeout(SOON_MS + 50);
    expect(page.body.childNodes).to.have.length(0);
  });
});
