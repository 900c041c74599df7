import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import './naloxone-guide.define.ts';
import type { PeerNaloxoneGuide } from './naloxone-guide.ts';
import type { SessionStore } from './session-store.ts';
import { MemoryStore, MINUTE, NOW } from './testing/fixtures.ts';

class Device {
  now = NOW;
  memory = new MemoryStore();
  /** What the guide is given; the memory unless a test has something worse. */
  store: SessionStore = this.memory;

  async guide(attributes: { region?: string; kits?: string; start?: string } = {}) {
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
  [...root(guide).querySelectorAll<HTMLElement>('.ways [data-way]')].map(
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
      const guide = await device.guide();
      expect(heading(guide)).to.equal('Not responding? Call 911 now.');
      expect(textOf(guide, 'ol')).to.equal('Give naloxone.Breathe for them.');
      expect(wayNames(guide)).to.deep.equal(['done', 'no-phone', 'responds']);
    });

    it('phones by a plain link, first in the page', async () => {
      const guide = await device.guide();
      const first = root(guide).querySelector('a, button')!;
      expect(first.getAttribute('href')).to.equal('tel:911');
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
      await press(guide, 'done');
      expect(guide.style.minBlockSize).to.equal('');
    });

    it('adds a picture that is never needed: hidden from screen readers, its place kept free', async () => {
      const guide = await device.guide();
      const place = root(guide).querySelector('.art')!;
      expect(place.getBoundingClientRect().height).to.equal(76);
      for (let tries = 0; tries < 50 && !place.firstElementChild; tries += 1) {
        await new Promise((done) => setTimeout(done, 20));
      }
      expect(place.firstElementChild!.getAttribute('aria-hidden')).to.equal('true');
      expect(place.getBoundingClientRect().height).to.equal(76);
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
      root(guide).querySelector('a')!.focus();
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await guide.updateComplete;
      expect(heading(guide)).to.equal('Give naloxone.');
      expect(focused(guide)).to.equal('H2');
    });

    it('gives the two answers to a question the same weight', async () => {
      device.store = MemoryStore.holding({ step: 'reassess' });
      const guide = await device.guide();
      const [yes, no] = ['breathing', 'not-breathing'].map((way) => {
        const button = root(guide).querySelector(`[data-way="${way}"]`)!;
        const { backgroundColor, fontSize } = getComputedStyle(button);
        const { width, height } = button.getBoundingClientRect();
        return [backgroundColor, fontSize, Math.round(width), Math.round(height)];
      });
      expect(yes).to.deep.equal(no);
    });

    it('keeps the phone link and large, enabled buttons at every step', async () => {
      const guide = await device.guide();
      for (const way of ['done', 'dose-given', 'done', 'not-breathing', 'breaths-now', 'done']) {
        expect(root(guide).querySelector('a[href="tel:911"]')).to.not.equal(null);
        for (const button of root(guide).querySelectorAll<HTMLButtonElement>('.ways button')) {
          expect(button.disabled).to.equal(false);
          expect(button.getBoundingClientRect().height).to.be.at.least(64);
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

    it('goes back, and keeps a dose that was logged', async () => {
      const guide = await device.guide();
      await press(guide, 'done', 'dose-given', 'back');
      expect(heading(guide)).to.equal('Give naloxone.');
      expect(textOf(guide, '.dose strong')).to.contain('Dose 1.');
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
      const guide = await device.guide({ kits: 'im-ampoule-0.4mg nasal-4mg' });
      await press(guide, 'done');
      expect(textOf(guide, 'ol')).to.contain('0.4 mg');
      expect(root(guide).querySelectorAll('input')).to.have.length(3);
      await choose(guide, 0);
      expect(textOf(guide, 'ol')).to.contain('4 mg in 0.1 mL');
    });

    it('leads on without a kit', async () => {
      const guide = await device.guide();
      await press(guide, 'done');
      await choose(guide, 2);
      expect(wayNames(guide)).to.deep.equal(['no-kit', 'back']);
      await press(guide, 'no-kit');
      expect(heading(guide)).to.equal('Breathe for them.');
    });

    it('offers a further dose also when the kit should be empty', async () => {
      const guide = await device.guide();
      await press(guide, 'done', 'dose-given', 'done', 'not-breathing', 'dose-given');
      await press(guide, 'done', 'not-breathing');
      expect(wayNames(guide)).to.deep.equal(['dose-given', 'no-doses-left', 'back']);
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
      expect(textOf(guide, '.dose strong')).to.equal('Last dose 0:00 ago. Dose 1.');
    });

    it('runs by the wall clock while the phone was locked', async () => {
      const guide = await device.guide();
      await press(guide, 'done', 'dose-given');
      await device.pass(guide, 130_000);
      expect(textOf(guide, '.dose strong')).to.equal('Last dose 2:10 ago. Dose 1.');
      expect(textOf(guide, '.dose')).to.contain('Look again now');
    });

    it('moves by itself while it is looked at', async () => {
      const guide = await device.guide();
      await press(guide, 'done', 'dose-given');
      device.now += 3_000;
      await new Promise((done) => setTimeout(done, 1_200));
      await guide.updateComplete;
      expect(textOf(guide, '.dose strong')).to.contain('0:03');
    });

    it('survives a reload: the same step, the same time', async () => {
      const before = await device.guide();
      await press(before, 'done', 'dose-given');
      before.remove();
      device.now += 4 * MINUTE;
      const after = await device.guide();
      expect(heading(after)).to.equal('Breathe for them.');
      expect(textOf(after, '.dose strong')).to.equal('Last dose 4:00 ago. Dose 1.');
      expect(textOf(after, '.dose')).to.contain('Give the next dose');
    });

    it('says once, politely, that the next dose is due, and locks nothing before', async () => {
      const guide = await device.guide();
      await press(guide, 'done', 'dose-given', 'done', 'not-breathing');
      expect(wayNames(guide)[0]).to.equal('dose-given');
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

    it('leads at once to a dose when breathing stops again', async () => {
      const guide = await device.guide();
      await press(guide, 'done', 'dose-given');
      await device.pass(guide, 10_000);
      await press(guide, 'done', 'breathing', 'relapse');
      expect(heading(guide)).to.equal('Give naloxone.');
      expect(textOf(guide, '.dose')).to.contain('Give a dose now.');
      expect(wayNames(guide)[0]).to.equal('dose-given');
    });

    it('does not lie when the clock of the phone moves back', async () => {
      const guide = await device.guide();
      await press(guide, 'done', 'dose-given');
      await device.pass(guide, -30 * MINUTE);
      expect(textOf(guide, '.dose')).to.contain('clock on this phone changed');
    });

    it('takes a dose off after a mis-tap', async () => {
      const guide = await device.guide();
      await press(guide, 'done', 'dose-given');
      root(guide).querySelector<HTMLElement>('.dose button')!.click();
      await guide.updateComplete;
      expect(root(guide).querySelector('.dose')).to.equal(null);
      expect(textOf(guide, '[role=status]')).to.equal('Last dose taken off.');
    });

    it('lists the times for the crew', async () => {
      const doses = [10, 5].map((ago) => ({ at: NOW - ago * MINUTE, kit: 'nasal-4mg' as const }));
      device.store = MemoryStore.holding({ step: 'stay', doses });
      const guide = await device.guide();
      expect(root(guide).querySelectorAll('.times li')).to.have.length(2);
    });

    it('is erased for good when asked', async () => {
      const guide = await device.guide();
      await press(guide, 'done', 'dose-given', 'erase');
      expect(device.memory.text).to.equal(null);
      expect(heading(guide)).to.equal('Not responding? Call 911 now.');
      expect(root(guide).querySelector('.dose')).to.equal(null);
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
      expect(localStorage.length).to.equal(0);
      await press(guide, 'done', 'dose-given');
      expect(Object.keys(localStorage)).to.deep.equal(['peerkit-guide-ca-on']);
      expect(localStorage.getItem('peerkit-guide-ca-on')).to.match(/^[\d,[\]]+$/);
      await press(guide, 'erase');
      expect(localStorage.length).to.equal(0);
    });
  });

  describe('the breath pacer', () => {
    it('asks for a breath every five seconds, and is silent', async () => {
      const guide = await device.guide();
      await press(guide, 'done', 'breaths-now');
      expect(textOf(guide, '.pacer')).to.equal('Give a breath now');
      await device.pass(guide, 2_000);
      expect(textOf(guide, '.pacer')).to.equal('Next breath in 3');
      await device.pass(guide, 3_000);
      expect(textOf(guide, '.pacer')).to.equal('Give a breath now');
      expect(root(guide).querySelector('.pacer')!.getAttribute('aria-hidden')).to.equal('true');
    });
  });

  describe('an overview', () => {
    it('shows all steps, then begins with the check', async () => {
      const guide = await device.guide({ start: 'overview' });
      expect(root(guide).querySelectorAll('ol li')).to.have.length(7);
      expect(root(guide).querySelector('a[href="tel:911"]')).to.not.equal(null);
      root(guide).querySelector<HTMLElement>('.ways button')!.click();
      await guide.updateComplete;
      expect(heading(guide)).to.equal('Shout their name. Shake their shoulders.');
      expect(focused(guide)).to.equal('H2');
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
      expect(root(guide).querySelector('a')).to.equal(null);
      expect(plainIsSeen(guide)).to.equal(true);
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
    expect(root(guide).querySelector('a')!.getAttribute('href')).to.equal('tel:911');
  });

  it('shows where its numbers come from when asked', async () => {
    const guide = await device.guide();
    const details = root(guide).querySelector<HTMLDetailsElement>('.small details:last-of-type')!;
    details.querySelector('summary')!.click();
    await waitUntil(() => details.querySelector('dl'), 'the sources', { timeout: 10_000 });
    expect(details.querySelector('dl')!.textContent).to.contain('5 seconds');
    expect(details.querySelectorAll('a').length).to.be.greaterThan(10);
    await expect(guide).to.be.accessible();
  });
});
