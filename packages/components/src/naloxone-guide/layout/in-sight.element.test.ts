import { expect } from '@open-wc/testing';
import type { PeerNaloxoneGuide } from '../naloxone-guide.ts';
import { until } from '../../shared/testing/until.ts';
import { hiddenParts, Phone, SCREENS, screensIn } from '../testing/phone.ts';

const EXIT = 48;

describe('peer-naloxone-guide, below a heading of the page and above its bar', () => {
  let phone: Phone;
  let guide: PeerNaloxoneGuide;

  const press = async (way: string) => {
    guide.shadowRoot!.querySelector<HTMLElement>(`[data-way="${way}"]`)!.click();
    await guide.updateComplete;
  };
  const top = () => Math.round(guide.getBoundingClientRect().top);

  beforeEach(async () => {
    phone = await Phone.of(320, 568, 'en');
    const page = phone.frame.contentDocument!;
    page.documentElement.style.cssText = `--peer-exit-size: ${String(EXIT)}px; scroll-behavior: smooth`;
    const [shown, whole] = await phone.start({ step: 'call', trail: [] });
    guide = shown;
    guide.insertAdjacentHTML('beforebegin', '<h1 style="margin:0;block-size:150px">Help</h1>');
    guide.insertAdjacentHTML('afterend', '<p style="block-size:900px">More</p>');
    await whole();
  });
  afterEach(() => phone.frame.remove());

  it('brings each step to the top of the window at once, with nothing under its foot', async () => {
    expect(top()).to.equal(150);
    const seen = { width: 320, height: 568 - EXIT };
    for (const way of [
      'done',
      'dose-given',
      'done',
      'not-breathing',
      'back',
      'breathing',
      'done',
    ]) {
      await press(way);
      expect(top(), way).to.equal(0);
      expect(hiddenParts(guide.shadowRoot!, seen), way).to.deep.equal([]);
    }
  });

  it('stays where it is when the keyboard comes to what sticks below the step', async () => {
    await press('done');
    const page = phone.frame.contentWindow!;
    // As the bar sets it.
    page.document.documentElement.style.cssText += `;scroll-behavior: auto; scroll-padding-block-end: ${String(EXIT)}px`;
    const before = page.scrollY;
    for (const button of guide.shadowRoot!.querySelectorAll<HTMLElement>('.foot button')) {
      button.focus({ focusVisible: true });
      expect(button.matches(':focus-visible')).to.equal(true);
      expect(page.scrollY, button.dataset['way']).to.equal(before);
    }
  });

  it('tries no sizes again for a screen that was shown before, unless it looks different now', async () => {
    const drawn = guide.shadowRoot!.querySelector<HTMLElement>('.guide')!;
    const triesAt = async (way: string): Promise<number> => {
      const set = drawn.style.setProperty.bind(drawn.style);
      let tries = 0;
      drawn.style.setProperty = (name, ...rest) => {
        if (name === '--_fit') tries += 1;
        set(name, ...rest);
      };
      await press(way);
      drawn.style.setProperty = set;
      return tries;
    };
    expect(await triesAt('done')).to.be.above(2);
    await press('back');
    expect(await triesAt('done')).to.equal(1);
    await press('back');
    const wide = document.createElement('style');
    wide.textContent = '.root * { letter-spacing: 0.1em !important; }';
    guide.shadowRoot!.append(wide);
    expect(await triesAt('done')).to.be.above(2);
    const seen = { width: 320, height: 568 - EXIT };
    expect(hiddenParts(guide.shadowRoot!, seen)).to.deep.equal([]);
  });

  it('comes back to the top when somebody had read on below', async () => {
    await press('done');
    phone.frame.contentWindow!.scrollTo({ top: 600, behavior: 'instant' });
    await press('dose-given');
    expect(top()).to.equal(0);
  });

  it('shows the clock and the way back at the moment of the dose', async () => {
    await press('done');
    const { contentWindow: page } = phone.frame;
    const before = page!.scrollY;
    await press('dose-given');
    expect(page!.scrollY).to.equal(before);
    const rail = guide.shadowRoot!.querySelector('.rail')!.getBoundingClientRect();
    const time = guide.shadowRoot!.querySelector('.time')!.getBoundingClientRect();
    expect(time.top).to.be.at.least(rail.bottom - 1);
    // When to look again, and when the next dose may come.
    const moments = [...guide.shadowRoot!.querySelectorAll<HTMLElement>('.track span')];
    expect(moments.map(({ innerText }) => innerText.trim())).to.deep.equal(['2:00', '3:00']);
    for (const moment of moments) {
      const { height, bottom } = moment.getBoundingClientRect();
      expect(height).to.be.above(16);
      expect(bottom).to.be.at.most(guide.shadowRoot!.querySelector('h2')!.offsetTop);
    }
  });

  it('moves nothing when a dose is taken off, and keeps focus', async () => {
    await press('done');
    await press('dose-given');
    const { contentWindow: page } = phone.frame;
    guide.shadowRoot!.querySelector<HTMLElement>('[data-way=undo]')!.focus({ preventScroll: true });
    await press('undo');
    expect(guide.shadowRoot!.activeElement?.localName).to.equal('h2');
    expect(page!.scrollY).to.equal(150);
  });
});

describe('peer-naloxone-guide, opened again in the middle of it', () => {
  /** The step of a session that is found on a page that was scrolled, or whose visitor is elsewhere. */
  const found = async (elsewhere?: (page: Document) => void) => {
    const phone = await Phone.of(320, 568, 'en');
    const page = phone.frame.contentDocument!;
    const [guide, whole] = await phone.start(SCREENS['breaths after a dose']!);
    await whole();
    const { store } = guide;
    const again = page.createElement('peer-naloxone-guide');
    Object.assign(again, { region: 'ca-on', store, clock: guide.clock });
    again.innerHTML = '<p style="block-size: 2000px">The plain steps</p>';
    page.body.innerHTML = '<input>';
    page.body.append(again);
    if (elsewhere) elsewhere(page);
    else phone.frame.contentWindow!.scrollTo(0, 9999);
    await until('the screens', () => again.shadowRoot?.querySelector('.small'));
    return { phone, again };
  };

  it('has its command in sight, with focus, wherever the page had been scrolled to', async () => {
    const { phone, again } = await found();
    await until('focus', () => again.shadowRoot?.activeElement?.localName === 'h2');
    expect(hiddenParts(again.shadowRoot!, phone)).to.deep.equal([]);
    phone.frame.remove();
  });

  it('takes nobody away from what they read or write above it', async () => {
    const { phone, again } = await found((page) => page.querySelector('input')!.focus());
    await until('the guide was drawn', () => again.shadowRoot?.querySelector('.pictogram'));
    expect(phone.frame.contentDocument!.activeElement!.localName).to.equal('input');
    expect(phone.frame.contentWindow!.scrollY).to.equal(0);
    phone.frame.remove();
  });
});

describe('peer-naloxone-guide, in a column with the margin of a page', () => {
  for (const [shift, { width, height, margin }] of [
    { width: 320, height: 568, margin: 8 },
    { width: 320, height: 568, margin: 16 },
    { width: 360, height: 640, margin: 16 },
  ].entries()) {
    it(`has nothing under its foot before anybody scrolls: ${[width, height, margin].join()}`, async () => {
      const phone = await Phone.of(width, height, 'en');
      phone.frame.contentDocument!.body.style.margin = `${String(margin)}px`;
      const faults: string[] = [];
      for (const [name, session] of screensIn('en', { times: 4, shift })) {
        const hidden = hiddenParts(await phone.show(session), { width, height });
        expect(phone.frame.contentWindow!.scrollY, name).to.equal(0);
        expect(hidden.filter((fault) => / is over | overlap/.test(fault))).to.deep.equal([]);
        if (hidden.length > 0) faults.push(name);
      }
      expect(faults).to.deep.equal([]);
      phone.frame.remove();
    });
  }
});

describe('peer-naloxone-guide, asked whose the times are', () => {
  for (const [width, height] of [
    [320, 568],
    [568, 320],
    [800, 600],
  ] as const) {
    it(`has nothing over either answer on ${String(width)} × ${String(height)}`, async () => {
      const phone = await Phone.of(width, height, 'en');
      const root = await phone.show(SCREENS['resume']!);
      expect(root.querySelectorAll('.log li')).to.have.length(4);
      for (const name of ['Same person', 'New person']) {
        const buttons = [...root.querySelectorAll('button')];
        const button = buttons.find(({ textContent }) => textContent.trim().startsWith(name))!;
        const box = button.getBoundingClientRect();
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        expect(y, `${name}, in the window`).to.be.within(0, height);
        const hit = root.elementFromPoint(x, y)?.closest('button, .side');
        expect(hit?.textContent.trim().startsWith(name), name).to.equal(true);
      }
      phone.frame.remove();
    });
  }
});
