import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { until } from '../shared/testing/until.ts';
import type { PeerNaloxoneGuide } from './naloxone-guide.ts';
import { doseBefore, Phone } from './testing/phone.ts';
import { MINUTE, NOW } from './testing/fixtures.ts';

const SECOND = 1000;

describe('peer-naloxone-guide, when the clock runs out under a thumb', () => {
  let phone: Phone;
  afterEach(() => phone.frame.remove());

  /** A guide so long after the first dose, and what lets its clock go on. */
  const start = async (step: string, ago: number) => {
    const [guide, whole] = await phone.start({ step, doses: [doseBefore(ago)] });
    await whole();
    const pass = async (ms: number) => {
      guide.clock = () => NOW + ms;
      guide.ownerDocument.dispatchEvent(new Event('visibilitychange'));
      await guide.updateComplete;
    };
    return [guide, pass] as const;
  };
  const waysOf = (guide: PeerNaloxoneGuide) =>
    [...guide.shadowRoot!.querySelectorAll<HTMLElement>('.foot [data-way]')].map((button) => ({
      way: button.dataset['way'],
      box: button.getBoundingClientRect(),
    }));
  /** So far inside a button a thumb comes down. */
  const INSIDE = 8;
  /** Ways that have come to lie where another was. */
  const stray = (before: ReturnType<typeof waysOf>, after: ReturnType<typeof waysOf>) =>
    before.flatMap(({ way, box }) =>
      after
        .filter(
          (other) =>
            other.way !== way &&
            other.box.left < box.right - INSIDE &&
            other.box.right > box.left + INSIDE &&
            other.box.top < box.bottom - INSIDE &&
            other.box.bottom > box.top + INSIDE,
        )
        .map((other) => `${String(other.way)} where ${String(way)} was`),
    );

  for (const [width, height, lang] of [
    [320, 568, 'en'],
    [288, 568, 'fr'],
    [360, 640, 'lt'],
  ] as const) {
    it(`has the same buttons in the same places below, on ${String(width)} px in ${lang}`, async () => {
      phone = await Phone.of(width, height, lang);
      for (const [step, minutes] of [
        ['breaths', 3],
        ['compressions', 3],
        ['naloxone', 2],
        ['naloxone', 3],
        ['reassess', 3],
      ] as const) {
        const [guide, pass] = await start(step, minutes * MINUTE - SECOND);
        const before = waysOf(guide);
        const told = guide.shadowRoot!.querySelector('.clock, .alarm')?.className;
        await pass(2 * SECOND);
        if (step !== 'naloxone') {
          expect(guide.shadowRoot!.querySelector('.clock, .alarm')?.className).not.to.equal(told);
        }
        const after = waysOf(guide);
        expect(after.map(({ way }) => way)).to.deep.equal(before.map(({ way }) => way));
        expect(stray(before, after), `${step}, ${String(minutes)}`).to.deep.equal([]);
      }
    });
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
  });

  it('does not take a tap on an answer for the one that has moved there', async () => {
    phone = await Phone.of(320, 568, 'en');
    const [guide, pass] = await start('reassess', 3 * MINUTE - SECOND);
    const page = phone.frame.contentWindow as Window & typeof globalThis;
    // A busy machine taps late: here time passes only when the test says so.
    let now = 1_000;
    page.performance.now = () => now;
    const answer = (way: string) => guide.shadowRoot!.querySelector(`.answers [data-way=${way}]`)!;
    const end = answer('breathing').getBoundingClientRect().bottom;
    await pass(2 * SECOND);
    const start2 = answer('responds').getBoundingClientRect();
    // The alarm is higher than the clock: what was the second answer is the first now.
    expect(answer('breathing').getBoundingClientRect().bottom).to.be.above(end + 4);
    let taps = 0;
    page.addEventListener('click', () => (taps += 1), true);
    const heading = () => guide.shadowRoot!.querySelector('h2')!.textContent.trim();
    const tap = async (y: number) => {
      await sendMouse({ type: 'click', position: [160, Math.round(y)] });
    };
    await tap(end + 2);
    await until('the tap', () => taps === 1);
    await guide.updateComplete;
    expect(heading()).to.match(/^Are they breathing/);
    now += 700;
    await tap(start2.top - 2);
    await until('the next tap', () => taps === 2);
    await until('the side', () => !heading().startsWith('Are they breathing'));
  });
});
