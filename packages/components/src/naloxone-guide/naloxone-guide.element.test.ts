import { expect, fixture, html } from '@open-wc/testing';
import './naloxone-guide.define.ts';
import type { PeerNaloxoneGuide } from './naloxone-guide.ts';
import type { SessionStore } from './session/session-store.ts';
import { MemoryStore, MINUTE, NOW } from './testing/fixtures.ts';
import { until } from '../shared/testing/until.ts';
import { keys } from '../shared/testing/keys.ts';

interface Attributes {
  readonly region?: string;
  readonly kits?: string;
  readonly start?: string;
}

class Device {
  now = NOW;
  memory = new MemoryStore();
  /** What the guide is given; the memory unless a test has something worse. */
  store: SessionStore = this.memory;

  /** The guide with its screens. */
  async guide(attributes: Attributes = {}) {
    const guide = await this.words(attributes);
    const isDrawn = () => !!guide.shadowRoot!.querySelector('.small, [role=alert]');
    await until('the screens', isDrawn);
    await guide.updateComplete;
    return guide;
  }

  /** The guide as it is first shown, before its screens have come. */
  async words(attributes: Attributes = {}) {
    const { region = 'ca-on', kits = '', start = 'emergency' } = attributes;
    return fixture<PeerNaloxoneGuide>(
      html`<peer-naloxone-guide
        region=${region}
        kits=${kits}
        start=${start}
        .store=${this.store}
        .clock=${() => this.now}
        ><a id="plain" href="tel:911">The steps in plain words</a></peer-naloxone-guide
      >`,
    );
  }

  /** Time goes by while nobody looks, as on a locked phone; then the page is seen again. */
  async pass(guide: PeerNaloxoneGuide, ms: number) {
    this.now += ms;
    document.dispatchEvent(new Event('visibilitychange'));
    await guide.updateComplete;
  }
}

const root = (guide: PeerNaloxoneGuide) => guide.shadowRoot!;
const textOf = (guide: PeerNaloxoneGuide, selector: string) =>
  root(guide).querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim();
const heading = (guide: PeerNaloxoneGuide) => textOf(guide, 'h2');
const wayNames = (guide: PeerNaloxoneGuide) =>
  [...root(guide).querySelectorAll<HTMLElement>('.main [data-way], .foot [data-way]')].map(
    ({ dataset }) => dataset['way'],
  );
const press = async (guide: PeerNaloxoneGuide, ...ways: string[]) => {
  for (const way of ways) {
    root(guide).querySelector<HTMLElement>(`[data-way="${way}"]`)!.click();
    await guide.updateComplete;
  }
};
const focused = (guide: PeerNaloxoneGuide) => root(guide).activeElement?.tagName;

describe('peer-naloxone-guide', () => {
  let device: Device;
  beforeEach(() => {
    device = new Device();
  });

  describe('first paint', () => {
    it('says whom to call, what follows and how to go on, with nothing before it', async () => {
      for (const guide of [await device.words(), await device.guide()]) {
        expect(heading(guide)).to.equal('Not responding? Call 911 now.');
        expect(textOf(guide, '.say')).to.contain('Put the phone on speaker.');
        expect(wayNames(guide)).to.deep.equal(['done', 'no-phone', 'responds']);
      }
      const guide = await device.guide();
      expect(textOf(guide, '.log')).to.match(/^Give naloxone\. Breathe for them\. /);
    });

    it('phones by a plain link, first in the page', async () => {
      const early = await device.words();
      const first = root(early).querySelector('a, button')!;
      expect(first.getAttribute('href')).to.equal('tel:911');
      expect(first.getBoundingClientRect().height).to.be.at.least(64);
      const guide = await device.guide();
      await press(guide, 'done');
      const inBar = root(guide).querySelector('.rail a')!;
      expect(inBar.getAttribute('href')).to.equal('tel:911');
      expect(inBar.getBoundingClientRect().height).to.be.at.least(48);
    });

    it('leaves focus where the person has it', async () => {
      const guide = await device.guide();
      expect(focused(guide)).to.equal(undefined);
    });

    it('keeps what stands below in its place, until somebody goes on', async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      place.innerHTML =
        '<peer-naloxone-guide region="ca-on"><div style="block-size:3000px"></div></peer-naloxone-guide>';
      const guide = place.querySelector('peer-naloxone-guide')!;
      guide.store = device.store;
      await guide.updateComplete;
      expect(guide.getBoundingClientRect().bottom).to.be.at.least(innerHeight - 1);
      expect(guide.getBoundingClientRect().height).to.be.below(3000);
      await until('the steps', () => root(guide).querySelector('.small'));
      await press(guide, 'done');
      expect(guide.style.minBlockSize).to.equal('');
    });

    describe('before the steps have come', () => {
      interface Loose {
        steps: undefined;
      }
      /** Steps that never come, or come when a test says so. */
      const late = async (attributes: Attributes = {}) => {
        const guide = await device.guide(attributes);
        const loose = guide as unknown as Loose;
        const steps = loose.steps;
        loose.steps = undefined;
        await guide.updateComplete;
        return { guide, come: () => (loose.steps = steps) };
      };
      const plainIsSeen = (guide: PeerNaloxoneGuide) =>
        guide.querySelector('#plain')!.getBoundingClientRect().height > 0;

      it('is the call the same, word for word and part for part', async () => {
        const { guide, come } = await late();
        const parts = () =>
          ['.rail p', '.main', '.extra', '.foot'].map((part) => textOf(guide, part));
        const nodes = () => [...root(guide).querySelectorAll('h2, .call, .foot button')];
        const [before, nodesBefore] = [parts(), nodes()];
        expect(before[1]).to.contain('Call 911');
        expect(before[3]).to.equal('Called. Next: naloxone No phone They respond');
        come();
        await guide.updateComplete;
        expect(parts()).to.deep.equal(before);
        expect(nodes()).to.deep.equal(nodesBefore);
      });

      it('shows the number and the steps of the page to whoever goes on', async () => {
        const { guide } = await late();
        expect(plainIsSeen(guide)).to.equal(false);
        await press(guide, 'done');
        expect(root(guide).querySelector('.rail a')!.getAttribute('href')).to.equal('tel:911');
        expect(plainIsSeen(guide)).to.equal(true);
      });

      it('says that it could not start where they never come', async () => {
        const { guide } = await late({ start: 'overview' });
        expect(textOf(guide, '[role=alert]')).to.equal(
          'The guide could not start. Read the steps here.',
        );
        expect(root(guide).querySelector('.rail a')!.getAttribute('href')).to.equal('tel:911');
        expect(plainIsSeen(guide)).to.equal(true);
      });

      it('goes the way that somebody chose as soon as they come, and logs the call', async () => {
        const guide = await device.words();
        await press(guide, 'done');
        await until('the step', () => heading(guide) === 'Give naloxone.');
        expect(textOf(guide, '.log')).to.contain('Called 911');
        expect(focused(guide)).to.equal('H2');
      });

      it('never shows the first step to whoever was further', async () => {
        device.store = MemoryStore.holding({ step: 'breaths' });
        const guide = await device.words();
        expect(heading(guide)).to.equal(undefined);
        expect(root(guide).querySelector('.rail a')!.getAttribute('href')).to.equal('tel:911');
        expect(plainIsSeen(guide)).to.equal(true);
      });
    });

    it('has a way out, a real link, unless the page has one or wants none', async () => {
      const guide = await device.guide();
      const leave = () => root(guide).querySelector<HTMLAnchorElement>('.rail .leave');
      expect(leave()!.textContent.trim()).to.equal('Leave');
      expect(leave()!.href).to.match(/^https:/);
      expect(leave()!.getBoundingClientRect().height).to.be.at.least(48);
      guide.exit = 'javascript:alert(1)';
      await guide.updateComplete;
      expect(leave()!.href).to.match(/^https:/);
      const page = document.documentElement;
      page.style.setProperty('--peer-exit-size', '44px');
      document.dispatchEvent(new Event('peer-exit-change'));
      await guide.updateComplete;
      expect(leave()).to.equal(null);
      page.style.removeProperty('--peer-exit-size');
      document.dispatchEvent(new Event('peer-exit-change'));
      await guide.updateComplete;
      expect(leave()).to.not.equal(null);
      guide.exit = 'none';
      await guide.updateComplete;
      expect(leave()).to.equal(null);
    });

    it('says quietly that it is a draft', async () => {
      const guide = await device.guide();
      expect(textOf(guide, '.draft')).to.contain('Draft');
    });

    it('passes axe, at the first and at every other step', async () => {
      for (const step of ['call', 'check', 'naloxone', 'breaths', 'reassess', 'stay', 'awake']) {
        device.store = MemoryStore.holding({ step, doses: [{ at: NOW, kit: 'nasal-4mg' }] });
        await expect(await device.guide()).to.be.accessible();
      }
    });
  });

  describe('going on', () => {
    it('works from the keyboard, and moves focus to the new heading', async () => {
      const guide = await device.guide();
      root(guide).querySelector<HTMLElement>('.call')!.focus();
      await keys('Tab');
      await keys('Enter');
      await guide.updateComplete;
      expect(heading(guide)).to.equal('Give naloxone.');
      expect(focused(guide)).to.equal('H2');
    });

    it('gives the three answers to a question the same weight, and a colour to the one that is urgent', async () => {
      device.store = MemoryStore.holding({ step: 'reassess' });
      const guide = await device.guide();
      const [yes, awake, no] = ['breathing', 'responds', 'not-breathing'].map((way) => {
        const button = root(guide).querySelector(`[data-way="${way}"]`)!;
        const { backgroundColor, fontSize, fontWeight } = getComputedStyle(button);
        const { left, width, height } = button.getBoundingClientRect();
        const picture = button.querySelector('.pictogram')!.getBoundingClientRect().width;
        const size = [left, width, height, picture].map(Math.round);
        return { backgroundColor, size: [fontSize, fontWeight, ...size] };
      });
      expect(yes!.size).to.deep.equal(no!.size);
      expect(awake).to.deep.equal(yes);
      expect(yes!.backgroundColor).to.not.equal(no!.backgroundColor);
      expect(root(guide).querySelector('.action')).to.equal(null);
    });

    it('keeps the phone link and large, enabled buttons at every step', async () => {
      const guide = await device.guide();
      for (const way of [
        ...['done', 'dose-given', 'give-dose', 'breaths-now', 'done', 'not-breathing', 'done'],
      ]) {
        expect(root(guide).querySelector('a[href="tel:911"]')).to.not.equal(null);
        const buttons = root(guide).querySelectorAll<HTMLButtonElement>(
          '.main button, .foot button',
        );
        for (const button of buttons) {
          expect(button.disabled).to.equal(false);
          const least = button.matches('.plain') ? 44 : 64;
          expect(button.getBoundingClientRect().height).to.be.at.least(least);
        }
        await press(guide, way);
      }
    });

    it('tells the page which step is shown, and nothing else', async () => {
      const guide = await device.guide();
      const told: unknown[] = [];
      document.body.addEventListener(
        'peer-guide-step',
        (event) => told.push([event.step, event.kind]),
        { once: true },
      );
      await press(guide, 'done');
      expect(told).to.deep.equal([['naloxone', 'naloxone']]);
    });

    it('offers the call later only when nobody said that they called', async () => {
      const guide = await device.guide();
      await press(guide, 'done', 'dose-given', 'done', 'breathing', 'done');
      expect(wayNames(guide)).to.not.include('not-called');
      guide.remove();
      device.memory.erase();
      const other = await device.guide();
      await press(other, 'no-phone', 'done', 'dose-given', 'done', 'breathing', 'done');
      expect(wayNames(other)).to.include('not-called');
    });

    it('goes back, and keeps a dose that was logged', async () => {
      const guide = await device.guide();
      await press(guide, 'done', 'dose-given', 'back');
      expect(heading(guide)).to.equal('Keep helping.');
      expect(textOf(guide, '.clock')).to.contain('since dose 1');
      await press(guide, 'back');
      expect(wayNames(guide)).to.not.include('back');
    });

    it('fits in 320 pixels', async () => {
      const guide = await device.guide();
      guide.style.width = '320px';
      await press(guide, 'done');
      expect(guide.scrollWidth).to.be.at.most(320);
    });
  });

  describe('kits', () => {
    const choose = async (guide: PeerNaloxoneGuide, index: number) => {
      root(guide).querySelectorAll<HTMLInputElement>('input')[index]!.click();
      await guide.updateComplete;
    };

    it('starts with the first kit of the page, and shows how to use the one chosen', async () => {
      const guide = await device.guide({ kits: 'im-vial-0.4mg nasal-4mg' });
      await press(guide, 'done');
      expect(textOf(guide, '.tiles')).to.contain('0.4 mg');
      expect(root(guide).querySelectorAll('input')).to.have.length(3);
      await choose(guide, 0);
      expect(textOf(guide, '.tiles')).to.contain('4 mg in 0.1 mL');
    });

    it('shows each act of either kit with a number and a picture of its own', async () => {
      const guide = await device.guide();
      await press(guide, 'done');
      for (const [index, words] of [
        [
          0,
          ['Peel the pack.', 'Lay them on their back.', 'Put the tip', 'Press the plunger hard.'],
        ],
        [1, ['Take the cap', 'Pull up all 1 mL.', 'Choose the thigh', 'Push the needle']],
        [2, ['Snap off the top', 'Pull up 1 mL.', 'Choose the thigh', 'Push the needle']],
      ] as const) {
        await choose(guide, index);
        const tiles = [...root(guide).querySelectorAll('.tiles li')];
        expect(tiles.map((tile) => tile.querySelector('b')!.textContent.trim())).to.satisfy(
          (heads: string[]) => heads.every((head, at) => head.startsWith(words[at]!)),
        );
        const drawings = tiles.map((tile) => tile.querySelector('.pictogram')!.innerHTML);
        expect(new Set(drawings).size).to.equal(4);
      }
    });

    it('keeps focus on the kit that was chosen', async () => {
      const guide = await device.guide();
      await press(guide, 'done');
      const last = [...root(guide).querySelectorAll('input')].at(-1)!;
      last.focus();
      last.click();
      await until('the kit', () => heading(guide)?.includes('No kit?') === true);
      expect(root(guide).activeElement?.matches('input:checked')).to.equal(true);
    });

    it('leads on without a kit', async () => {
      const guide = await device.guide();
      await press(guide, 'done');
      await choose(guide, 3);
      expect(heading(guide)).to.equal('No kit? Breathe for them until help comes.');
      expect(wayNames(guide)).to.deep.equal(['no-kit', 'back', 'got-kit']);
      await press(guide, 'no-kit');
      expect(heading(guide)).to.equal('Breathe for them.');
    });

    it('says at the call, without a kit, that the other of two breathes for them', async () => {
      const guide = await device.guide();
      expect(textOf(guide, '.extra')).to.include('One gives naloxone.');
      await press(guide, 'done');
      await choose(guide, 3);
      await press(guide, 'back');
      expect(textOf(guide, '.extra')).to.include('One calls. One breathes for them.');
      expect(textOf(guide, '.extra')).not.to.include('naloxone');
    });

    it('offers a further dose also when the kit should be empty', async () => {
      const guide = await device.guide();
      await press(guide, 'done', 'dose-given', 'give-dose', 'dose-given', 'give-dose');
      expect(wayNames(guide)).to.deep.equal(['dose-given', 'no-doses-left', 'back']);
    });

    it('believes who says that one dose is left, shows it, and lets it be taken back', async () => {
      const guide = await device.guide();
      await press(guide, 'done');
      const ways = ['dose-given', 'back', 'breaths-now'];
      expect(wayNames(guide)).to.deep.equal([...ways, 'one-left']);
      await press(guide, 'one-left');
      expect(wayNames(guide)).to.deep.equal([...ways, 'more-doses']);
      expect(textOf(guide, '.said')).to.equal('One dose left');
      expect(textOf(guide, '[role=status]')).to.equal('One dose left');
      await press(guide, 'more-doses');
      expect(textOf(guide, '.said')).to.equal(undefined);
      await press(guide, 'one-left', 'dose-given', 'give-dose');
      expect(textOf(guide, '.said')).to.equal('One dose left');
    });

    it('believes who says after the first dose that none is left', async () => {
      const guide = await device.guide();
      await press(guide, 'done', 'dose-given', 'give-dose');
      const ways = ['dose-given', 'breaths-now', 'back', 'no-doses-left'];
      expect(wayNames(guide)).to.deep.equal(ways);
      await press(guide, 'no-doses-left');
      await device.pass(guide, 4 * MINUTE);
      expect(textOf(guide, '.alarm')).to.equal(undefined);
      expect(textOf(guide, '.hint')).to.match(/^No dose left\./);
    });

    it('has the alarm at the call too, with the dose beside that somebody called', async () => {
      const guide = await device.guide();
      await press(guide, 'done', 'dose-given', 'back', 'back');
      expect(heading(guide)).to.match(/Call 911 now/);
      await device.pass(guide, 3 * MINUTE);
      expect(textOf(guide, '.alarm .hint')).to.equal('Not breathing well? Give the next dose.');
      expect(wayNames(guide).slice(0, 2)).to.deep.equal(['done', 'give-dose']);
      await press(guide, 'give-dose');
      expect(heading(guide)).to.equal('Give naloxone.');
    });

    it('orders no dose that somebody said they do not have, and takes one that comes', async () => {
      const guide = await device.guide();
      await press(guide, 'done', 'one-left', 'dose-given');
      await device.pass(guide, 4 * MINUTE);
      expect(textOf(guide, '.alarm')).to.equal(undefined);
      expect(heading(guide)).to.equal('Breathe for them.');
      expect(textOf(guide, '.hint')).to.equal(
        'No dose left. Keep helping until help comes. Ask people near you for a kit.',
      );
      expect(textOf(guide, '.guide')).to.not.match(/Give (the next dose|dose)/);
      expect(textOf(guide, '.log')).to.not.contain('Dose 2');
      await press(guide, 'done', 'not-breathing');
      expect(heading(guide)).to.equal('Breathe for them.');
      expect(textOf(guide, '.quiet [data-way=give-dose]')).to.equal('I have another dose');
      await press(guide, 'give-dose');
      expect(heading(guide)).to.equal('Give naloxone.');
      await press(guide, 'dose-given');
      expect(textOf(guide, '.clock')).to.contain('since dose 2');
    });

    it('takes another dose from the card for the crew, where the step says that none is left', async () => {
      const guide = await device.guide();
      await press(guide, 'done', 'one-left', 'dose-given', 'back');
      await device.pass(guide, 4 * MINUTE);
      expect(heading(guide)).to.equal('No dose left.');
      await press(guide, 'crew');
      const button = root(guide).querySelector('.foot [data-way=give-dose]')!;
      expect(button.textContent.trim()).to.equal('I have another dose');
      await press(guide, 'give-dose');
      expect(heading(guide)).to.equal('Give naloxone.');
      expect(textOf(guide, '.guide')).to.not.contain('No dose left');
      expect(wayNames(guide)[0]).to.equal('dose-given');
    });
  });

  describe('the dose clock', () => {
    it('logs a dose with its time, tells the page and says so', async () => {
      const guide = await device.guide();
      const told: unknown[] = [];
      guide.addEventListener('peer-dose-logged', ({ count, at }) => told.push([count, at]));
      await press(guide, 'done', 'dose-given');
      expect(told).to.deep.equal([[1, NOW]]);
      expect(textOf(guide, '[role=status]')).to.equal('Dose 1 saved.');
      expect(textOf(guide, '.clock')).to.match(/^0:00 since dose 1 Undo dose/);
    });

    it('says so on one screen only', async () => {
      const guide = await device.guide();
      const status = () => textOf(guide, '[role=status]');
      await press(guide, 'done', 'dose-given');
      root(guide).querySelector<HTMLElement>('[data-way=crew]')!.click();
      await guide.updateComplete;
      expect(status()).to.equal('');
      const other = await device.guide();
      await press(other, 'undo', 'back');
      expect(textOf(other, '[role=status]')).to.equal('');
    });

    it('runs by the wall clock while the phone was locked', async () => {
      const guide = await device.guide();
      await press(guide, 'done', 'dose-given');
      await device.pass(guide, 130_000);
      expect(textOf(guide, '.time')).to.equal('2:10');
      expect(textOf(guide, '.clock')).to.contain('Look again now');
    });

    it('moves by itself while it is looked at', async () => {
      const guide = await device.guide();
      await press(guide, 'done', 'dose-given');
      device.now += 3_000;
      await until('a tick', () => textOf(guide, '.time') === '0:03');
    });

    it('survives a reload: the same step, the same time', async () => {
      const before = await device.guide();
      await press(before, 'done', 'dose-given');
      before.remove();
      device.now += 4 * MINUTE;
      const after = await device.guide();
      expect(heading(after)).to.equal('Breathe for them.');
      expect(textOf(after, '.time')).to.equal('4:00');
      expect(textOf(after, '.alarm')).to.contain('Give the next dose');
    });

    it('says once, politely, that the next dose is due, and locks nothing before', async () => {
      const guide = await device.guide();
      await press(guide, 'done', 'dose-given', 'done', 'not-breathing');
      expect(heading(guide)).to.equal('Breathe for them.');
      expect(wayNames(guide)).to.include('give-dose');
      expect(root(guide).querySelectorAll('[role=status], [aria-live]')).to.have.length(1);
      await device.pass(guide, 3 * MINUTE);
      const status = root(guide).querySelector('[role=status]')!;
      expect(status.textContent).to.equal('Not breathing well? Give the next dose.');
      let changes = 0;
      const watcher = new MutationObserver((records) => (changes += records.length));
      watcher.observe(status, { characterData: true, childList: true, subtree: true });
      await device.pass(guide, 1_000);
      await device.pass(guide, 1_000);
      watcher.disconnect();
      expect(changes).to.equal(0);
    });

    it('says again each minute how long the next dose is due', async () => {
      const guide = await device.guide();
      await press(guide, 'done', 'dose-given');
      const status = () => textOf(guide, '[role=status]');
      await device.pass(guide, 3 * MINUTE);
      expect(status()).to.equal('Not breathing well? Give the next dose.');
      await device.pass(guide, 59_000);
      expect(status()).to.equal('Not breathing well? Give the next dose.');
      await device.pass(guide, 1_000);
      expect(status()).to.equal('4:00 since dose 1. Not breathing well? Give the next dose.');
      await device.pass(guide, MINUTE);
      expect(status()).to.equal('5:00 since dose 1. Not breathing well? Give the next dose.');
      await press(guide, 'done', 'breathing');
      await device.pass(guide, MINUTE);
      expect(status()).to.not.contain('6:00');
    });

    it('leads at once to a dose when breathing stops again', async () => {
      const guide = await device.guide();
      await press(guide, 'done', 'dose-given');
      await device.pass(guide, 10_000);
      await press(guide, 'done', 'breathing', 'relapse');
      expect(heading(guide)).to.equal('Give naloxone.');
      expect(textOf(guide, '.alarm')).to.contain('Give a dose now.');
      expect(wayNames(guide)[0]).to.equal('dose-given');
    });

    it('does not lie when the clock of the phone moves back', async () => {
      const guide = await device.guide();
      await press(guide, 'done', 'dose-given');
      await device.pass(guide, -30 * MINUTE);
      expect(textOf(guide, '.alarm')).to.contain('clock on this phone changed');
      expect(textOf(guide, '.time')).to.equal('–:––');
    });

    it('does not lie when the clock moves back by less than the time since the dose', async () => {
      const guide = await device.guide();
      await press(guide, 'done', 'dose-given');
      await device.pass(guide, 5 * MINUTE);
      await device.pass(guide, -4 * MINUTE);
      expect(textOf(guide, '.alarm')).to.contain('clock on this phone changed');
    });

    it('never says to give a dose and to wait at once', async () => {
      const guide = await device.guide();
      await press(guide, 'done', 'dose-given');
      await device.pass(guide, 20_000);
      await press(guide, 'done', 'not-breathing');
      expect(heading(guide)).to.equal('Breathe for them.');
      await press(guide, 'give-dose');
      expect(heading(guide)).to.equal('Keep helping.');
      expect(textOf(guide, '.sub')).to.equal('Look again at 2 minutes.');
      const filled = () =>
        [...root(guide).querySelectorAll<HTMLElement>('.action')].map(
          ({ dataset }) => dataset['way'],
        );
      expect(filled()).to.deep.equal(['breaths-now']);
      await device.pass(guide, 2 * MINUTE);
      expect(heading(guide)).to.equal('Not breathing well? Give the next dose.');
      await device.pass(guide, MINUTE);
      expect(heading(guide)).to.equal('Give naloxone.');
      expect(filled()).to.deep.equal(['dose-given']);
    });

    it('is a dose away by one tap on every screen, once one was given', async () => {
      for (const step of ['call', 'check', 'breaths', 'compressions', 'reassess', 'recovery']) {
        const doses = [{ at: NOW, kit: 'nasal-4mg' as const }];
        device.store = MemoryStore.holding({ step, doses });
        const guide = await device.guide();
        const ways = ['give-dose', 'relapse', 'done'].filter((way) =>
          wayNames(guide).includes(way),
        );
        await press(guide, ways[0]!);
        expect(root(guide).querySelector('[data-way=dose-given]'), step).to.not.equal(null);
      }
    });

    it('takes a dose off after a mis-tap', async () => {
      const guide = await device.guide();
      await press(guide, 'done', 'dose-given');
      await press(guide, 'undo');
      expect(root(guide).querySelector('.time')).to.equal(null);
      expect(textOf(guide, '[role=status]')).to.equal('Last dose taken off.');
      // The way to log it is the first one again, and filled.
      const way = root(guide).querySelector('[data-way=dose-given]')!;
      expect(wayNames(guide)[0]).to.equal('dose-given');
      expect(way.classList.contains('action')).to.equal(true);
    });

    it('keeps focus in the guide when the button that took the dose off goes with it', async () => {
      const guide = await device.guide();
      await press(guide, 'done', 'dose-given');
      root(guide).querySelector<HTMLElement>('[data-way=undo]')!.focus();
      await keys('Enter');
      await guide.updateComplete;
      expect(focused(guide)).to.equal('H2');
    });

    it('names the running time, and says nothing of it by itself', async () => {
      const guide = await device.guide();
      await press(guide, 'done', 'dose-given');
      const time = root(guide).querySelector('.time')!;
      expect(time.getAttribute('role')).to.equal('timer');
      const name = root(guide).getElementById(time.getAttribute('aria-labelledby')!)!;
      expect(name.textContent.trim()).to.equal('since dose 1');
    });

    it('takes a dose off beside its time where the clock is small', async () => {
      device.store = MemoryStore.holding({
        step: 'reassess',
        doses: [{ at: NOW, kit: 'nasal-4mg' }],
      });
      const guide = await device.guide();
      expect(root(guide).querySelectorAll('[data-way=undo]')).to.have.length(1);
      await press(guide, 'undo');
      expect(root(guide).querySelector('.time')).to.equal(null);
    });

    it('puts a dose that was taken off back with its own time, and tells the page nothing', async () => {
      const guide = await device.guide();
      await press(guide, 'done', 'dose-given');
      const told: unknown[] = [];
      guide.addEventListener('peer-dose-logged', ({ count }) => told.push(count));
      await device.pass(guide, 2 * MINUTE);
      await press(guide, 'undo');
      expect(textOf(guide, '.clock')).to.contain('Last dose taken off.');
      await device.pass(guide, 10_000);
      expect(textOf(guide, '[data-way=redo]')).to.equal('Put dose 1 back (2:10 ago)');
      await press(guide, 'redo');
      expect(heading(guide)).to.equal('Breathe for them.');
      expect(textOf(guide, '.time')).to.equal('2:10');
      expect(told).to.deep.equal([]);
      expect(textOf(guide, '[data-way=undo]')).to.equal('Undo dose');
    });

    it('says that the second dose was taken off, beside the time since the first', async () => {
      const guide = await device.guide();
      await press(guide, 'done', 'dose-given', 'give-dose', 'dose-given');
      expect(textOf(guide, '.clock')).to.contain('since dose 2');
      await press(guide, 'undo');
      expect(textOf(guide, '.clock')).to.match(
        /since dose 1 Last dose taken off. Put dose 2 back \(0:00 ago\)/,
      );
    });

    it('is the largest of all words on the screen', async () => {
      for (const step of ['breaths', 'reassess', 'recovery', 'stay']) {
        device.store = MemoryStore.holding({ step, doses: [{ at: NOW, kit: 'nasal-4mg' }] });
        const guide = await device.guide();
        const sizeOf = (part: Element) => Number.parseFloat(getComputedStyle(part).fontSize);
        const sizes = [...root(guide).querySelectorAll('.guide *:not(.time)')].map(sizeOf);
        const clock = sizeOf(root(guide).querySelector('.time')!);
        expect(Math.max(...sizes), step).to.be.below(clock);
      }
    });

    it('turns into an alarm when the next dose is due, with the dose one tap away', async () => {
      for (const step of ['breaths', 'compressions']) {
        device.store = MemoryStore.holding({
          step,
          doses: [{ at: NOW - 4 * MINUTE, kit: 'nasal-4mg' }],
          trail: [{ step: 'call', checked: false }],
        });
        const guide = await device.guide();
        const told: unknown[] = [];
        guide.addEventListener('peer-dose-logged', ({ count }) => told.push(count));
        expect(textOf(guide, '.alarm')).to.contain('Give the next dose.');
        const button = root(guide).querySelector<HTMLElement>('.foot .action')!;
        expect(button.textContent.replace(/\s+/g, ' ').trim()).to.equal('Give dose 2');
        expect(root(guide).querySelectorAll('[data-way=give-dose]')).to.have.length(1);
        expect(button.getBoundingClientRect().height).to.be.at.least(64);
        expect(root(guide).querySelectorAll('.action').length, 'filled buttons').to.equal(1);
        button.click();
        await guide.updateComplete;
        expect(heading(guide)).to.equal('Give naloxone.');
        expect(told).to.deep.equal([]);
        await press(guide, 'dose-given');
        expect(told).to.deep.equal([2]);
        expect(heading(guide)).to.equal('Breathe for them.');
        expect(textOf(guide, '.clock')).to.contain('0:00 since dose 2');
        expect(textOf(guide, '.log'), 'what nobody said').to.not.contain('Not breathing well');
      }
    });

    it('is no alarm for somebody who breathes', async () => {
      for (const step of ['recovery', 'stay', 'awake']) {
        device.store = MemoryStore.holding({
          step,
          doses: [{ at: NOW - 9 * MINUTE, kit: 'nasal-4mg' }],
          checks: [{ at: NOW - MINUTE, ok: true }],
        });
        const guide = await device.guide();
        expect(root(guide).querySelector('.alarm'), step).to.equal(null);
        expect(textOf(guide, '.clock'), step).to.match(/9:00 since dose 1 ?Nose spray, \d+:\d\d/);
        expect(textOf(guide, '.clock'), step).to.not.match(/[Gg]ive|Keep/);
        expect(textOf(guide, '[role=status]'), step).to.equal('');
      }
    });

    it('lists the times for the crew', async () => {
      const doses = [10, 5].map((ago) => ({ at: NOW - ago * MINUTE, kit: 'nasal-4mg' as const }));
      device.store = MemoryStore.holding({ step: 'stay', doses });
      const guide = await device.guide();
      const [first, second] = root(guide).querySelectorAll('.log .done');
      expect(first!.textContent.replace(/\s+/g, ' ')).to.match(/:20.* Dose 1Nose spray/);
      expect(second!.textContent.replace(/\s+/g, ' ')).to.match(/:25.* Dose 2Nose spray/);
    });

    it('lists the call too', async () => {
      const guide = await device.guide();
      await press(guide, 'done', 'dose-given');
      expect(textOf(guide, '.log')).to.match(/:30 ?[AP]M Called 911 .*Dose 1/);
    });

    it('becomes a card for the crew: the sum, then each time, large', async () => {
      const doses = [
        { at: NOW - 10 * MINUTE, kit: 'nasal-4mg' as const },
        { at: NOW - 5 * MINUTE, kit: 'im-ampoule-0.4mg' as const },
      ];
      const checks = [{ at: NOW - 2 * MINUTE, ok: true }];
      const trail = [{ step: 'reassess', checked: true }];
      const called = NOW - 12 * MINUTE;
      device.store = MemoryStore.holding({ step: 'stay', doses, checks, called, trail });
      const guide = await device.guide();
      await press(guide, 'crew');
      expect(heading(guide)).to.equal('For the crew');
      expect(focused(guide)).to.equal('H2');
      expect(textOf(guide, '.total')).to.equal('2 doses');
      const rows = [...root(guide).querySelectorAll('.card div')].map((row) =>
        row.textContent.replace(/\s+/g, ' ').trim(),
      );
      expect(rows).to.have.length(4);
      for (const [index, row] of [
        /^Called 911 \d+:18/,
        /^Dose 1Nose spray, 4 mg \d+:20/,
        /^Dose 2Ampoule, 0\.4 mg \d+:25/,
        /^Breathing, and awake \d+:28/,
      ].entries()) {
        expect(rows[index]).to.match(row);
      }
      const sizeOf = (part: string) =>
        Number.parseFloat(getComputedStyle(root(guide).querySelector(part)!).fontSize);
      expect(sizeOf('.total')).to.be.at.least(40);
      expect(sizeOf('.card dd')).to.be.at.least(19);
      expect(root(guide).querySelector('.rail a')!.getAttribute('href')).to.equal('tel:911');
      await expect(guide).to.be.accessible();
      const { clipboard } = navigator;
      const copied: string[] = [];
      clipboard.writeText = (text) => Promise.resolve(void copied.push(text));
      await press(guide, 'copy');
      await until('it is said', () => textOf(guide, '.copy [role=status]') !== '');
      clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
      expect(textOf(guide, '.copy [role=status]')).to.equal('Copied');
      expect(copied[0]?.replaceAll(/\d+:(\d\d)\W?[AP]M/g, ':$1').split('\n')).to.deep.equal([
        'January 15, 2027',
        '2 doses',
        'Called 911: :18',
        'Dose 1, Nose spray, 4\u00a0mg: :20',
        'Dose 2, Ampoule, 0.4\u00a0mg: :25',
        'Breathing, and awake: :28',
      ]);
      await press(guide, 'copy');
      await until('it failed', () => textOf(guide, '.copy [role=status]') !== 'Copied');
      expect(textOf(guide, '.copy [role=status]')).to.equal('Could not copy.');
      delete (clipboard as Partial<Clipboard>).writeText;
      await press(guide, 'back');
      // Their answer is not lost: the step says and shows that they are awake.
      expect(heading(guide)).to.equal('They are awake. Stay with them.');
      const first = root(guide).querySelector<HTMLElement>('.foot .action')!;
      expect([first.dataset['way'], first.textContent.trim()]).to.deep.equal([
        'crew',
        'Help is here',
      ]);
    });

    it('keeps a dose that is due on top of the card', async () => {
      const guide = await device.guide();
      await press(guide, 'done', 'dose-given', 'crew');
      expect(root(guide).querySelector('.clock, .alarm')).to.equal(null);
      await device.pass(guide, 3 * MINUTE);
      expect(textOf(guide, '.alarm')).to.contain('Give the next dose.');
      await press(guide, 'give-dose');
      expect(heading(guide)).to.equal('Give naloxone.');
    });

    it('keeps the dose one tap from the card at each step, due or not, with no kit in hand too', async () => {
      const calm = ['recovery', 'stay', 'awake'];
      const helping = ['naloxone', 'breaths', 'compressions', 'reassess', 'call', 'alone'];
      for (const step of [...helping, ...calm]) {
        for (const [minutes, kit] of [
          [1, 'none'],
          [4, 'nasal-4mg'],
        ] as const) {
          const doses = [{ at: NOW - minutes * MINUTE, kit: 'nasal-4mg' as const }];
          device.store = MemoryStore.holding({ step, doses, kit });
          const guide = await device.guide();
          await press(guide, 'crew');
          const buttons = [...root(guide).querySelectorAll('[data-way=give-dose]')];
          const isDue = minutes === 4 && helping.includes(step);
          expect(textOf(guide, '.alarm') !== undefined, step).to.equal(isDue);
          expect(
            buttons.map((button) => button.closest('.alarm, .foot')?.className),
            `${step}, ${String(minutes)}`,
          ).to.deep.equal(['foot']);
          expect(buttons[0]!.textContent.replace(/\s+/g, ' ').trim()).to.equal('Give dose 2');
          await press(guide, 'give-dose');
          expect(root(guide).querySelector('.kits') === null, step).to.equal(false);
          guide.remove();
        }
      }
    });

    it('leads from the alarm to the dose with no kit in hand: another may have come', async () => {
      const doses = [{ at: NOW - 4 * MINUTE, kit: 'nasal-4mg' as const }];
      device.store = MemoryStore.holding({ step: 'breaths', doses, kit: 'none' });
      const guide = await device.guide();
      await press(guide, 'give-dose');
      expect(root(guide).querySelector('.kits') === null).to.equal(false);
    });

    it('is erased for good when asked', async () => {
      const guide = await device.guide();
      await press(guide, 'done', 'dose-given', 'erase');
      expect(device.memory.text, 'after one press').to.not.equal(null);
      expect(textOf(guide, '[data-way=erase]')).to.equal('Erase now. This cannot be undone.');
      await press(guide, 'erase');
      expect(device.memory.text).to.equal(null);
      expect(heading(guide)).to.equal('Not responding? Call 911 now.');
      expect(root(guide).querySelector('.clock')).to.equal(null);
    });

    it('says so when the phone cannot keep it', async () => {
      device.memory.refuses = true;
      const guide = await device.guide();
      await press(guide, 'done');
      expect(textOf(guide, '.small')).to.contain('cannot keep the times');
    });

    it('is kept in localStorage when the page gives no store, as numbers', async () => {
      localStorage.clear();
      const guide = await fixture<PeerNaloxoneGuide>(
        html`<peer-naloxone-guide region="ca-on"></peer-naloxone-guide>`,
      );
      await until('the screens', () => root(guide).querySelector('.small'));
      expect(localStorage.length).to.equal(0);
      await press(guide, 'done', 'dose-given');
      expect(Object.keys(localStorage)).to.deep.equal(['peerkit-guide-ca-on']);
      expect(localStorage.getItem('peerkit-guide-ca-on')).to.match(/^[\d,[\]]+$/);
      await press(guide, 'erase', 'erase');
      expect(localStorage.length).to.equal(0);
    });
  });

  describe('times from earlier', () => {
    const found = async (minutes: number, session = {}) => {
      device.memory = MemoryStore.holding({
        step: 'breaths',
        doses: [{ at: NOW - minutes * MINUTE, kit: 'nasal-4mg' }],
        startedAt: NOW - (minutes + 2) * MINUTE,
        trail: [{ step: 'call', checked: false }],
        ...session,
      });
      device.store = device.memory;
      return device.guide();
    };

    it('go on without a question within half an hour', async () => {
      const guide = await found(29);
      expect(heading(guide)).to.equal('Breathe for them.');
    });

    it('ask whose they are after that; the call stays, and the clock runs', async () => {
      const guide = await found(31);
      expect(heading(guide)).to.equal('Is this the same person?');
      expect(textOf(guide, '.clock')).to.match(/^31:00 since dose 1 ?Nose spray/);
      expect(root(guide).querySelector('.alarm, .action')).to.equal(null);
      // The dose is one tap from the question, too, and whoever does not know is not left to guess.
      expect(wayNames(guide)).to.deep.equal(['same.yes', 'same.no', 'same.unsure', 'give-dose']);
      expect(textOf(guide, '.sub')).to.match(/ Dose 1, .+:59.*\.$/);
      expect(root(guide).querySelector('.rail a')!.getAttribute('href')).to.equal('tel:911');
      expect(textOf(guide, '[role=status]')).to.equal('');
      await device.pass(guide, 5_000);
      expect(textOf(guide, '.time')).to.equal('31:05');
      await expect(guide).to.be.accessible();
    });

    it('go on with the same person in one tap', async () => {
      const guide = await found(31);
      await press(guide, 'same.yes');
      expect(heading(guide)).to.equal('Breathe for them.');
      expect(focused(guide)).to.equal('H2');
      expect(textOf(guide, '.alarm')).to.contain('31:00 since dose 1');
    });

    it('are forgotten with a new person, in one tap', async () => {
      const guide = await found(31);
      await press(guide, 'same.no');
      expect(device.memory.text).to.equal(null);
      expect(heading(guide)).to.equal('Not responding? Call 911 now.');
      expect(root(guide).querySelector('.clock')).to.equal(null);
    });

    it('ask also where no dose was given', async () => {
      const called = NOW - 32 * MINUTE;
      const guide = await found(31, { doses: [], step: 'naloxone', called });
      expect(heading(guide)).to.equal('Is this the same person?');
      expect(root(guide).querySelector('.clock')).to.equal(null);
      // The only time that there is to judge by.
      expect(textOf(guide, '.sub')).to.match(/Called 911, .+:58.*\.$/);
      expect(wayNames(guide)).to.deep.equal(['same.yes', 'same.no', 'same.unsure']);
    });

    it('lead whoever is not sure to the first step, and stay to be read', async () => {
      const guide = await found(31);
      await press(guide, 'same.unsure');
      expect(heading(guide)).to.equal('Not responding? Call 911 now.');
      expect(root(guide).querySelector('.clock, .alarm')).to.equal(null);
      await press(guide, 'done');
      // No dose of that person counts for this one.
      expect(wayNames(guide)).to.include('dose-given');
      expect(textOf(guide, '[data-way=dose-given]')).to.equal('Dose 1 given');
      expect(textOf(guide, '.earlier')).to.contain('Dose 1');
      expect(textOf(guide, '[role=status]')).to.equal('');
    });

    it('give the next dose to the same person in one tap', async () => {
      const guide = await found(31);
      await press(guide, 'give-dose');
      expect(heading(guide)).to.equal('Give naloxone.');
      expect(textOf(guide, '.time')).to.equal('31:00');
    });
  });

  describe('a page that stood open', () => {
    it('asks whose the times are when it is seen again, and not while somebody acts', async () => {
      const guide = await device.guide();
      await press(guide, 'done', 'dose-given');
      await device.pass(guide, 29 * MINUTE);
      expect(heading(guide)).to.equal('Breathe for them.');
      await press(guide, 'done', 'back');
      await device.pass(guide, 29 * MINUTE);
      expect(heading(guide)).to.equal('Breathe for them.');
      await device.pass(guide, 2 * MINUTE);
      expect(heading(guide)).to.equal('Is this the same person?');
      expect(focused(guide)).to.equal('H2');
      await press(guide, 'same.yes');
      expect(heading(guide)).to.equal('Breathe for them.');
    });

    it('asks whose the times are where it stayed in sight, untouched, with the clock beside the question', async () => {
      const guide = await device.guide();
      await press(guide, 'done', 'dose-given');
      device.now += 29 * MINUTE;
      guide.dispatchEvent(new PointerEvent('pointerdown'));
      device.now += 29 * MINUTE;
      await until('the clock went on', () => textOf(guide, '.time') === '58:00');
      expect(heading(guide)).to.equal('Breathe for them.');
      device.now += 2 * MINUTE;
      await until('it asks', () => heading(guide) === 'Is this the same person?');
      expect(textOf(guide, '.time')).to.equal('1:00:00');
      expect(wayNames(guide)).to.include('give-dose');
    });

    it('asks from the card for the crew too, and when it comes from the cache', async () => {
      const guide = await device.guide();
      await press(guide, 'done', 'dose-given', 'done', 'breathing', 'done', 'crew');
      device.now += 40 * MINUTE;
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await guide.updateComplete;
      expect(heading(guide)).to.equal('Is this the same person?');
      await press(guide, 'same.no');
      expect(device.memory.text).to.equal(null);
    });
  });

  describe('the breath pacer', () => {
    it('asks for a breath every five seconds, and is silent', async () => {
      const guide = await device.guide();
      await press(guide, 'done', 'breaths-now');
      const pacer = () => textOf(guide, '.pacer')!;
      const isNow = () => root(guide).querySelector('.pacer')!.classList.contains('now');
      expect(pacer()).to.equal('Give a breath now');
      expect(isNow()).to.equal(true);
      await device.pass(guide, 2_000);
      expect(pacer()).to.equal('3 Next breath from you in 3');
      expect(isNow()).to.equal(false);
      await device.pass(guide, 3_000);
      expect(pacer()).to.equal('Give a breath now');
      expect(root(guide).querySelector('.pacer')!.getAttribute('aria-hidden')).to.equal('true');
    });
  });

  it('fills the ring by a fifth each second, up to the breath', async () => {
    const guide = await device.guide();
    await press(guide, 'done', 'breaths-now');
    const missing = () =>
      Number(root(guide).querySelector('.run')!.getAttribute('stroke-dashoffset'));
    const seen = [missing()];
    for (let second = 1; second <= 5; second += 1) {
      await device.pass(guide, 1_000);
      seen.push(missing());
    }
    expect(seen).to.deep.equal([80, 60, 40, 20, 0, 80]);
  });

  describe('an overview', () => {
    it('shows all steps, then begins with the check', async () => {
      const guide = await device.guide({ start: 'overview' });
      expect(root(guide).querySelectorAll('.plan li')).to.have.length(7);
      expect(root(guide).querySelector('a[href="tel:911"]')).to.not.equal(null);
      root(guide).querySelector<HTMLElement>('.foot button')!.click();
      await guide.updateComplete;
      expect(heading(guide)).to.equal('Shout their name. Shake their shoulders.');
      expect(focused(guide)).to.equal('H2');
    });
  });

  describe('in another region', () => {
    it('shows its steps, number and kits once they have loaded, and the plain steps before', async () => {
      const early = await device.words({ region: 'uk' });
      expect(early.querySelector('#plain')!.getBoundingClientRect().height).to.be.greaterThan(0);
      expect(root(early).querySelector('[role=alert]')).to.equal(null);
      const guide = await device.guide({ region: 'uk' });
      expect(heading(guide)).to.equal('Not responding? Call 999 now.');
      await press(guide, 'done');
      expect(textOf(guide, '.kits')).to.equal('What do you have? Nose spray, Nyxoid No kit');
      expect(textOf(guide, '.tiles')).to.contain('1.8 mg in 0.1 mL');
      await press(guide, 'dose-given');
      expect(heading(guide)).to.equal('Push hard and fast on the chest.');
      expect(textOf(guide, '.extra')).to.contain('30 pushes, then 2 breaths.');
    });

    it('says the words of that region in the language of the page', async () => {
      const place = await fixture<HTMLElement>(
        html`<div lang="pl">
          <peer-naloxone-guide region="pl" .store=${device.store}></peer-naloxone-guide>
        </div>`,
      );
      const guide = place.querySelector('peer-naloxone-guide')!;
      await until('the screens', () => root(guide).querySelector('.small'));
      await press(guide, 'done');
      await until('the words of the region', () =>
        heading(guide)?.startsWith('Nie ma zestawu? Uciskaj'),
      );
    });

    it('without steps has no figure but the number that the page gives', async () => {
      const guide = await fixture<PeerNaloxoneGuide>(
        html`<peer-naloxone-guide
          region="atlantis"
          number="000"
          .store=${device.store}
        ></peer-naloxone-guide>`,
      );
      await until('the screens', () => root(guide).querySelector('.small'));
      expect(root(guide).querySelector('.call')!.getAttribute('href')).to.equal('tel:000');
      await press(guide, 'done', 'no-kit');
      expect(heading(guide)).to.equal('Breathe for them.');
      expect(textOf(guide, '.main')).to.not.match(/\d/);
      expect(textOf(guide, '.extra')).to.not.match(/\d/);
    });
  });

  describe('when there are no steps to show', () => {
    const plainIsSeen = (guide: PeerNaloxoneGuide) =>
      guide.querySelector('#plain')!.getBoundingClientRect().height > 0;

    it('guesses no number for a region it does not know, and shows the plain steps', async () => {
      const guide = await device.guide({ region: 'atlantis' });
      expect(textOf(guide, '[role=alert]')).to.equal(
        'Call your local emergency number. We have no steps for this place yet.',
      );
      expect(root(guide).querySelector('a[href^="tel:"]')).to.equal(null);
      expect(plainIsSeen(guide)).to.equal(true);
      // There is a way out here too.
      const [name, leave] = ['.rail p', '.rail .leave'].map((part) =>
        root(guide).querySelector(part)!.getBoundingClientRect(),
      );
      expect(leave!.height).to.be.at.least(48);
      expect(leave!.left).to.be.above(name!.left);
    });

    /** What the developer is told while something happens. */
    const reportsOf = async (act: () => Promise<unknown>): Promise<unknown[][]> => {
      const { error } = console;
      const reports: unknown[][] = [];
      console.error = (...parts: unknown[]) => void reports.push(parts);
      try {
        await act();
      } finally {
        console.error = error;
      }
      return reports;
    };

    it('keeps the number and the plain steps when a step cannot be drawn, and reports why', async () => {
      const guide = await device.guide();
      const reports = await reportsOf(async () => {
        guide.clock = () => Number.NaN;
        await press(guide, 'done');
      });
      expect(root(guide).querySelector('a')!.getAttribute('href')).to.equal('tel:911');
      expect(textOf(guide, '[role=alert]')).to.equal(
        'The guide could not start. Read the steps here.',
      );
      expect(plainIsSeen(guide)).to.equal(true);
      expect(reports).to.have.length(1);
      expect(reports[0]![0]).to.equal('[peerkit] <peer-naloxone-guide>');
      expect(reports[0]![1]).to.be.instanceOf(RangeError);
    });

    it('keeps the number and the plain steps when the guide itself fails', async () => {
      device.store = {
        load: () => {
          throw new Error('broken');
        },
        save: () => false,
        erase: () => undefined,
      };
      const reports = await reportsOf(() => device.guide());
      const guide = document.querySelector('peer-naloxone-guide')!;
      expect(root(guide).querySelector('a')!.getAttribute('href')).to.equal('tel:911');
      expect(textOf(guide, '[role=alert]')).to.equal(
        'The guide could not start. Read the steps here.',
      );
      expect(plainIsSeen(guide)).to.equal(true);
      expect(reports).to.have.length(1);
    });

    it('hides the plain steps while the guide runs', async () => {
      const guide = await device.guide();
      expect(plainIsSeen(guide)).to.equal(false);
    });

    it('shows the steps as soon as the region is one it knows', async () => {
      const guide = await device.guide({ region: 'atlantis' });
      guide.region = 'ca-on';
      await guide.updateComplete;
      expect(heading(guide)).to.equal('Not responding? Call 911 now.');
    });
  });

  it('takes the region from its own attribute, never from the language of the page', async () => {
    const wrapper = await fixture<HTMLElement>(
      html`<div lang="pt"><peer-naloxone-guide region="ca-on"></peer-naloxone-guide></div>`,
    );
    const guide = wrapper.querySelector('peer-naloxone-guide')!;
    expect(root(guide).querySelector('.call')!.getAttribute('href')).to.equal('tel:911');
  });

  it('shows where its numbers come from when asked', async () => {
    const guide = await device.guide();
    const details = root(guide).querySelector<HTMLDetailsElement>('.small details:last-of-type')!;
    details.querySelector('summary')!.click();
    await until('the sources', () => details.querySelector('dl'));
    expect(details.querySelector('dl')!.textContent).to.contain('5 seconds');
    expect(details.querySelectorAll('a').length).to.be.greaterThan(10);
    await expect(guide).to.be.accessible();
  });
});
