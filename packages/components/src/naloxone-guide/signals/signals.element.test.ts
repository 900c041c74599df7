import { expect, fixture, html } from '@open-wc/testing';
import '../naloxone-guide.define.ts';
import type { PeerNaloxoneGuide } from '../naloxone-guide.ts';
import { MemoryStore, MINUTE, NOW } from '../testing/fixtures.ts';
import { until } from '../../shared/testing/until.ts';

describe('what a phone does besides showing it', () => {
  const { AudioContext } = window;
  let buzzes: number[][];
  let tones: number[];
  let now: number;

  /** Plays nothing, and notes how high each tone is. */
  class Sound {
    currentTime = 0;
    destination = {};
    resume = () => Promise.resolve();
    close = () => Promise.resolve();
    createGain = () => ({
      gain: { setValueAtTime: () => undefined, linearRampToValueAtTime: () => undefined },
      connect: (to: unknown) => to,
    });
    createOscillator = () => {
      const frequency = { value: 0 };
      return {
        frequency,
        connect: (to: unknown) => to,
        start: () => void tones.push(frequency.value),
        stop: () => undefined,
      };
    };
  }

  const somebodyPressed = (hasBeenActive: boolean) =>
    Object.defineProperty(navigator, 'userActivation', {
      value: { hasBeenActive },
      configurable: true,
    });

  beforeEach(() => {
    [buzzes, tones, now] = [[], [], NOW];
    const vibrate = (pattern: number[]) => buzzes.push(pattern) > 0;
    Object.assign(navigator, { vibrate });
    somebodyPressed(true);
    Object.assign(window, { AudioContext: Sound });
  });
  afterEach(() => {
    for (const name of ['vibrate', 'userActivation']) Reflect.deleteProperty(navigator, name);
    Object.assign(window, { AudioContext });
  });

  const root = (guide: PeerNaloxoneGuide) => guide.shadowRoot!;
  const button = (guide: PeerNaloxoneGuide, way: string) =>
    root(guide).querySelector<HTMLElement>(`[data-way=${way}]`)!;
  const open = async (step = 'breaths', ago = 0) => {
    const store = MemoryStore.holding({
      step,
      doses: ago > 0 ? [{ at: NOW - ago, kit: 'nasal-4mg' }] : [],
      trail: [{ step: 'call', checked: false }],
    });
    const guide = await fixture<PeerNaloxoneGuide>(
      html`<peer-naloxone-guide
        region="ca-on"
        .store=${store}
        .clock=${() => now}
      ></peer-naloxone-guide>`,
    );
    await until('the switches', () => root(guide).querySelector('.senses'));
    return guide;
  };
  const pass = async (guide: PeerNaloxoneGuide, ms: number) => {
    now += ms;
    document.dispatchEvent(new Event('visibilitychange'));
    await guide.updateComplete;
  };
  const press = async (guide: PeerNaloxoneGuide, way: string) => {
    button(guide, way).click();
    await guide.updateComplete;
  };

  it('does not try to buzz before anybody has pressed something on the page', async () => {
    somebodyPressed(false);
    const guide = await open();
    await pass(guide, 5000);
    expect(buzzes).to.deep.equal([]);
    somebodyPressed(true);
    await pass(guide, 5000);
    expect(buzzes).to.have.length(1);
  });

  it('buzzes once for each breath, by the interval of the region', async () => {
    const guide = await open();
    for (let second = 1; second <= 15; second += 1) await pass(guide, 1_000);
    // At 0, 5, 10 and 15 seconds.
    expect(buzzes).to.deep.equal([[120], [120], [120], [120]]);
    expect(tones).to.deep.equal([]);
  });

  it('is silent until somebody wants sound, and each is enough alone', async () => {
    const guide = await open();
    expect(button(guide, 'sound').getAttribute('aria-pressed')).to.equal('false');
    expect(button(guide, 'buzz').getAttribute('aria-pressed')).to.equal('true');
    await press(guide, 'sound');
    expect(button(guide, 'sound').getAttribute('aria-pressed')).to.equal('true');
    expect(tones, 'what it sounds like').to.deep.equal([330]);
    await press(guide, 'buzz');
    expect(buzzes, 'stops at once').to.deep.equal([[0]]);
    for (let second = 1; second <= 5; second += 1) await pass(guide, 1_000);
    expect(tones).to.deep.equal([330, 330, 330]);
    expect(buzzes).to.deep.equal([[0]]);
    await press(guide, 'sound');
    await pass(guide, 5_000);
    expect(tones).to.deep.equal([330, 330, 330]);
  });

  it('buzzes and sounds when a dose is due, and again each minute', async () => {
    const guide = await open('compressions', 2 * MINUTE + 50_000);
    await press(guide, 'sound');
    [buzzes, tones] = [[], []];
    await pass(guide, 10_000);
    expect(buzzes).to.deep.equal([[400, 150, 400, 150, 400]]);
    expect(tones).to.deep.equal([660, 880, 660, 880]);
    await pass(guide, 30_000);
    expect(buzzes).to.have.length(1);
    await pass(guide, 30_000);
    expect(buzzes).to.have.length(2);
  });

  it('leaves somebody who breathes in peace', async () => {
    const guide = await open('recovery', 2 * MINUTE + 50_000);
    buzzes = [];
    await pass(guide, 30_000);
    expect(buzzes).to.deep.equal([]);
  });

  it('has switches as large as buttons, also by keyboard', async () => {
    const guide = await open();
    for (const way of ['sound', 'buzz']) {
      expect(button(guide, way).getBoundingClientRect().height).to.be.at.least(44);
      expect(button(guide, way).localName).to.equal('button');
    }
    await expect(guide).to.be.accessible();
  });

  describe('a voice', () => {
    let said: string[];
    let cancelled: number;
    let voices: { lang: string; localService: boolean }[];

    class Utterance {
      voice: unknown;
      lang = '';
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    const { SpeechSynthesisUtterance: Own } = window;
    const before = Object.getOwnPropertyDescriptor(window, 'speechSynthesis');

    beforeEach(() => {
      [said, cancelled] = [[], 0];
      voices = [{ lang: 'en_CA', localService: true }];
      const value = Object.assign(new EventTarget(), {
        getVoices: () => voices,
        speak: ({ text, lang }: Utterance) => said.push(`${lang}: ${text}`),
        cancel: () => (cancelled += 1),
      });
      Object.defineProperty(window, 'speechSynthesis', { value, configurable: true });
      Object.assign(window, { SpeechSynthesisUtterance: Utterance });
    });
    afterEach(() => {
      if (before) Object.defineProperty(window, 'speechSynthesis', before);
      else Reflect.deleteProperty(window, 'speechSynthesis');
      Object.assign(window, { SpeechSynthesisUtterance: Own });
    });

    it('reads the step and what is told, once each, and only when it is wanted', async () => {
      const guide = await open('compressions', 2 * MINUTE + 50_000);
      await until('the voice', () => button(guide, 'voice'));
      expect(said).to.deep.equal([]);
      await press(guide, 'voice');
      const heading = root(guide).querySelector('.step h2')!.textContent.trim();
      expect(said).to.have.length(1);
      expect(said[0])
        .to.match(/^en_CA: /)
        .and.contain(heading);
      await pass(guide, 1_000);
      expect(said, 'not again each second').to.have.length(1);
      await pass(guide, 10_000);
      expect(said, 'the dose is due').to.have.length(2);
      expect(said[1]).not.to.contain(heading);
      await press(guide, 'voice');
      expect(cancelled, 'silent at once').to.be.greaterThan(1);
      await pass(guide, MINUTE);
      expect(said).to.have.length(2);
    });

    it('is silent once somebody leaves, or the guide is gone', async () => {
      const guide = await open();
      await until('the voice', () => button(guide, 'voice'));
      await press(guide, 'voice');
      document.dispatchEvent(new Event('peer-wipe'));
      await guide.updateComplete;
      expect(button(guide, 'voice').getAttribute('aria-pressed')).to.equal('false');
      await press(guide, 'voice');
      const times = cancelled;
      guide.remove();
      expect(cancelled).to.equal(times + 1);
    });

    it('is not offered where the words would go to a company, or are of another language', async () => {
      voices = [
        { lang: 'en-CA', localService: false },
        { lang: 'fr-CA', localService: true },
      ];
      const guide = await open();
      expect(button(guide, 'voice')).to.equal(null);
      voices = [...voices, { lang: 'en-GB', localService: true }];
      window.speechSynthesis.dispatchEvent(new Event('voiceschanged'));
      await until('the voice', () => button(guide, 'voice'));
    });
  });

  describe('the screen', () => {
    const { wakeLock } = navigator;
    let asked: string[];
    let released: boolean;
    beforeEach(() => {
      [asked, released] = [[], false];
      const request = (kind: string) => {
        asked.push(kind);
        released = false;
        return Promise.resolve({
          get released() {
            return released;
          },
          release: () => {
            released = true;
            return Promise.resolve();
          },
        });
      };
      Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true });
    });
    afterEach(() => {
      Object.defineProperty(navigator, 'wakeLock', { value: wakeLock, configurable: true });
    });

    it('stays on while somebody is helped, and is asked for again when it is seen again', async () => {
      const guide = await open();
      await pass(guide, 1_000);
      await pass(guide, 1_000);
      expect(asked).to.deep.equal(['screen']);
      // As a browser does to a hidden page.
      released = true;
      await pass(guide, 1_000);
      expect(asked).to.deep.equal(['screen', 'screen']);
      guide.remove();
      expect(released).to.equal(true);
    });

    it('may go off before anything has begun', async () => {
      const guide = await fixture<PeerNaloxoneGuide>(
        html`<peer-naloxone-guide
          region="ca-on"
          .store=${new MemoryStore()}
        ></peer-naloxone-guide>`,
      );
      await until('the screens', () => root(guide).querySelector('.small'));
      expect(asked).to.deep.equal([]);
    });
  });
});
