import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { until } from '../../shared/testing/until.ts';
import type { PeerNaloxoneGuide } from '../naloxone-guide.ts';
import { doseBefore, Phone } from '../testing/phone.ts';
import { MINUTE, NOW } from '../testing/fixtures.ts';
import { isChromium } from '../testing/sizes.ts';

const SECOND = 1000;

/** Steps with a clock that becomes an alarm, and how many doses the kit holds. */
const STEPS: readonly (readonly [step: string, holds: number])[] = [
  ['reassess', 2],
  ['reassess', 1],
  ['breaths', 2],
  ['compressions', 2],
  ['call', 2],
  ['naloxone', 2],
];

describe('peer-naloxone-guide, when the clock runs out under a thumb', () => {
  let phone: Phone;
  afterEach(() => {
    // The clock of the page, where a test has set its own.
    Reflect.deleteProperty(phone.frame.contentWindow!.performance, 'now');
    phone.close();
  });

  /** A guide so long after the first dose, and what lets its clock go on. */
  const start = async (step: string, ago: number, holds = 2) => {
    const [guide, whole] = await phone.start({ step, holds, doses: [doseBefore(ago)] });
    await whole();
    const pass = async (ms: number) => {
      guide.clock = () => NOW + ms;
      guide.ownerDocument.dispatchEvent(new Event('visibilitychange'));
      await guide.updateComplete;
    };
    return [guide, pass] as const;
  };
  /** Everything above or in the bar at the bottom that somebody may press, and where it is. */
  const PRESSED = ['.rail', '.clock', '.alarm', '.main', '.foot']
    .map((area) => `${area} :is(a, button, label)`)
    .join();
  const placesOf = (guide: PeerNaloxoneGuide) =>
    [...guide.shadowRoot!.querySelectorAll<HTMLElement>(PRESSED)].map((part) => {
      const { left, top, width, height } = part.getBoundingClientRect();
      const box = [left, top, width, height].map((side) => side.toFixed(1)).join(' ');
      return `${part.dataset['way'] ?? part.textContent.trim()}: ${box}`;
    });

  const phones = [
    [288, 568, 'fr'],
    [320, 568, 'el'],
    [360, 640, 'lt'],
    [320, 568, 'en'],
    [320, 568, 'fr'],
    [360, 640, 'en'],
    [360, 640, 'fr'],
    [360, 640, 'el'],
  ] as const;
  for (const [width, height, lang] of isChromium ? phones : phones.slice(0, 3)) {
    it(`keeps all that is pressed in its place, on ${String(width)} px in ${lang}`, async () => {
      phone = await Phone.of(width, height, lang);
      // The dose with its pictures does not fit on the smallest at once.
      for (const [step, holds] of width < 300 ? STEPS.slice(0, -1) : STEPS) {
        for (const minutes of [2, 3]) {
          const [guide, pass] = await start(step, minutes * MINUTE - SECOND, holds);
          const told = () => guide.shadowRoot!.querySelector('.clock, .alarm')!.textContent;
          const isLoose = () => guide.shadowRoot!.querySelector('[data-loose]') !== null;
          const [before, words, wasLoose] = [placesOf(guide), told(), isLoose()];
          await pass(2 * SECOND);
          expect(told()).not.to.equal(words);
          expect(before).to.have.length.above(3);
          // Narrower than phones are, some fonts leave room for a clock in one state, and none in the other.
          if (width < 300 && isLoose() !== wasLoose) continue;
          expect(placesOf(guide), `${step}, ${String(minutes)}`).to.deep.equal(before);
        }
      }
    }).timeout(90_000);
  }

  it('fills the button of the dose, and leaves the other an outline', async () => {
    phone = await Phone.of(320, 568, 'en');
    const [guide, pass] = await start('breaths', 3 * MINUTE - SECOND);
    const filled = () =>
      [...guide.shadowRoot!.querySelectorAll<HTMLElement>('.action')].map(
        ({ dataset }) => dataset['way'],
      );
    expect(filled()).to.deep.equal(['done']);
    await pass(2 * SECOND);
    expect(filled()).to.deep.equal(['give-dose']);
    const root = guide.shadowRoot!;
    const [dose, other] = ['give-dose', 'done'].map(
      (way) => root.querySelector(`.foot [data-way=${way}]`)!.getBoundingClientRect().width,
    );
    expect(dose, 'neither is the larger').to.be.closeTo(other!, 1);
    // What is in the hand is drawn on it, and the pictures of a breath stay in sight.
    expect(root.querySelector<HTMLElement>('[data-way=give-dose] .sign')!.offsetWidth).to.be.above(
      16,
    );
    const foot = root.querySelector('.foot')!.getBoundingClientRect();
    const cues = [...root.querySelectorAll('.main .cues .pic')].map((part) =>
      part.getBoundingClientRect(),
    );
    expect(cues).to.have.length(3);
    for (const { width, bottom } of cues) {
      expect(width).to.be.at.least(24);
      expect(bottom).to.be.at.most(foot.top + 0.5);
    }
  });

  it('does not take a tap on an answer for one that has moved there all the same', async () => {
    phone = await Phone.of(320, 568, 'en');
    const [guide, pass] = await start('reassess', 3 * MINUTE - SECOND);
    // Room that is not reckoned with.
    const style = guide.ownerDocument.createElement('style');
    style.textContent = '.alarm { margin-block-end: 12px }';
    guide.shadowRoot!.append(style);
    const page = phone.frame.contentWindow as Window & typeof globalThis;
    // A busy machine taps late: here time passes only when the test says so.
    let now = 1_000;
    page.performance.now = () => now;
    const answer = (way: string) => guide.shadowRoot!.querySelector(`.answers [data-way=${way}]`)!;
    const end = answer('breathing').getBoundingClientRect().bottom;
    await pass(2 * SECOND);
    const start2 = answer('responds').getBoundingClientRect();
    // What was the second answer is the first now.
    expect(answer('breathing').getBoundingClientRect().bottom).to.be.above(end + 4);
    let taps = 0;
    page.addEventListener('click', () => (taps += 1), true);
    const heading = () => guide.shadowRoot!.querySelector('h2')!.textContent.trim();
    const tap = async (y: number, x = 160) => {
      await sendMouse({ type: 'click', position: [x, Math.round(y)] });
    };
    // Each of an impatient burst, beside the one before, so that none counts as its second half.
    for (const [index, x] of [160, 60, 160].entries()) {
      await tap(end + 2, x);
      await until('the tap', () => taps === index + 1);
      await guide.updateComplete;
      expect(heading()).to.match(/^Are they breathing/);
      now += 500;
    }
    // A second tap is told by the time when its screen was drawn.
    await new Promise((drawn) =>
      page.requestAnimationFrame(() => page.requestAnimationFrame(drawn)),
    );
    now += 700;
    await tap(start2.top - 2);
    await until('the next tap', () => taps === 4);
    await until('the side', () => !heading().startsWith('Are they breathing'));
  });
});
