import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { Session } from '@peerkit/model';
import type { PeerNaloxoneGuide } from '../naloxone-guide.ts';
import { MINUTE, NOW } from '../testing/fixtures.ts';
import { Phone } from '../testing/phone.ts';
import { until } from '../../shared/testing/until.ts';

const dose = (ago: number) => ({ at: NOW - ago, kit: 'nasal-4mg' as const });

describe('a double tap on the guide', () => {
  let phone: Phone;
  let now = 1_000;
  before(async () => {
    phone = await Phone.of(320, 568, 'en');
    // A busy machine taps late: here time passes only when a test says so.
    page().performance.now = () => now;
  });
  after(() => phone.frame.remove());

  const page = () => phone.frame.contentWindow as Window & typeof globalThis;
  const open = async (session: Partial<Session> = { step: 'call', trail: [] }) => {
    const [guide, whole] = await phone.start(session);
    await whole();
    return guide;
  };
  const button = (guide: PeerNaloxoneGuide, way: string) =>
    guide.shadowRoot!.querySelector<HTMLElement>(`[data-way="${way}"]`)!;
  /** A spot on a button, so far down. */
  const spotOf = (part: Element, share = 0.5): [number, number] => {
    const { left, top, width, height } = part.getBoundingClientRect();
    return [Math.round(left + width / 2), Math.round(top + height * share)];
  };
  const tap = (position: [number, number]) => sendMouse({ type: 'click', position });
  /** Taps on one spot after another, with so much time before each on the clock of the page. */
  const tapAll = async (
    taps: readonly (readonly [pause: number, at: () => [number, number]])[],
  ) => {
    let clicks = 0;
    const note = (): void => void (clicks += 1);
    page().addEventListener('click', note, true);
    for (const [index, [pause, at]] of taps.entries()) {
      now += pause;
      await tap(at());
      await until('the tap', () => clicks === index + 1);
      // The screen that it leads to is drawn.
      await new Promise((done) => page().requestAnimationFrame(() => setTimeout(done)));
    }
    page().removeEventListener('click', note, true);
  };
  const tapTwice = (first: [number, number], second: () => [number, number], pause: number) =>
    tapAll([
      [0, () => first],
      [pause, second],
    ]);
  const heading = (guide: PeerNaloxoneGuide) =>
    guide.shadowRoot!.querySelector('h2')!.textContent.trim();
  const dosesOf = (guide: PeerNaloxoneGuide) =>
    Number(/\d+(?=\D*$)/.exec(guide.shadowRoot!.querySelector('#since')?.textContent ?? '0')![0]);

  const CASES: readonly (readonly [
    string,
    Partial<Session> | undefined,
    string,
    number,
    string,
    number,
  ])[] = [
    ['Called', undefined, 'done', 0.5, 'Give naloxone.', 0],
    ['Check', { step: 'breaths', doses: [dose(MINUTE)] }, 'done', 0.1, 'Are they breathing', 1],
    ['No', { step: 'reassess', doses: [dose(MINUTE)] }, 'not-breathing', 0.95, 'Breathe for', 1],
    ['On their side', { step: 'recovery', doses: [dose(MINUTE)] }, 'done', 0.5, 'Stay', 1],
    [
      'Undo',
      { step: 'breaths', doses: [dose(4 * MINUTE), dose(MINUTE)] },
      'undo',
      0.5,
      'Breathe',
      1,
    ],
  ];
  for (const [name, session, way, share, after, doses] of CASES) {
    it(`acts once on "${name}", however fast it is`, async () => {
      for (const pause of [80, 200, 350, 600, 690]) {
        const guide = await open(session);
        const spot = spotOf(button(guide, way), share);
        await tapTwice(spot, () => spot, pause);
        await guide.updateComplete;
        expect(heading(guide), `${String(pause)} ms`).to.match(new RegExp(`^${after}`));
        expect(dosesOf(guide), `${String(pause)} ms`).to.equal(doses);
        guide.remove();
      }
    });
  }

  for (const [name, pauses] of [
    ['four impatient taps', [0, 488, 311, 309]],
    ['eight fast ones', [0, 150, 280, 200, 180, 240, 160, 190]],
  ] as const) {
    it(`logs no dose that was not given by ${name}, and one after a moment`, async () => {
      const guide = await open();
      const spot = spotOf(button(guide, 'done'));
      await tapAll(pauses.map((pause) => [pause, () => spot]));
      await guide.updateComplete;
      expect(heading(guide)).to.equal('Give naloxone.');
      expect(dosesOf(guide)).to.equal(0);
      await tapAll([[700, () => spotOf(button(guide, 'dose-given'))]]);
      await guide.updateComplete;
      expect(dosesOf(guide)).to.equal(1);
    });
  }

  it('shows on what the finger is on that a tap was not taken, and on nothing else', async () => {
    const guide = await open();
    const dashed = () =>
      [...guide.shadowRoot!.querySelectorAll<HTMLElement>('[data-way]')]
        .filter((part) => page().getComputedStyle(part).outlineStyle === 'dashed')
        .map(({ dataset }) => dataset['way']);
    const spot = spotOf(button(guide, 'done'));
    await tapAll([[0, () => spot]]);
    expect(dashed()).to.deep.equal([]);
    await tapAll([[300, () => spot]]);
    expect(dashed()).to.deep.equal(['dose-given']);
    await until('the end of the dashes', () => dashed().length === 0);
  });

  it('holds nobody who taps on and on for longer than three seconds', async () => {
    const guide = await open();
    const spot = spotOf(button(guide, 'done'));
    await tapAll([0, 600, 600, 600, 600, 600].map((pause) => [pause, () => spot]));
    await guide.updateComplete;
    expect(heading(guide)).not.to.equal('Give naloxone.');
  });

  it('acts again on the same spot once the screen could be read', async () => {
    const guide = await open();
    const next = () => spotOf(button(guide, 'dose-given'));
    await tapTwice(spotOf(button(guide, 'done')), next, 710);
    await guide.updateComplete;
    expect(dosesOf(guide)).to.equal(1);
  });

  it('goes back at once from just below what was pressed, and not from where that has stood', async () => {
    const guide = await open({ step: 'breaths', doses: [dose(MINUTE)] });
    const shown = heading(guide);
    const done = button(guide, 'done').getBoundingClientRect();
    await tap([Math.round(done.left + 24), Math.round(done.bottom - 4)]);
    await until('the question', () => heading(guide) !== shown);
    const back = button(guide, 'back').getBoundingClientRect();
    const x = Math.round(back.left + 16);
    const y = Math.round(back.top + back.height / 2);
    expect(
      Math.hypot(x - done.left - 24, y - done.bottom + 4),
      'as near as a second tap',
    ).to.be.below(60);
    now += 300;
    await tap([x, y]);
    await until('the breaths', () => heading(guide) === shown);
    // A double tap on it leads back once: the call is before the breaths.
    now += 300;
    await tap([x, y]);
    await new Promise((done) => page().requestAnimationFrame(() => setTimeout(done)));
    expect(heading(guide)).to.equal(shown);
  });

  it('takes every tap at another spot at once, wherever it is', async () => {
    for (const share of [0.05, 0.95]) {
      for (const way of ['responds', 'breathing', 'back']) {
        const guide = await open({ step: 'breaths', doses: [dose(MINUTE)] });
        await tapTwice(spotOf(button(guide, 'done'), share), () => spotOf(button(guide, way)), 0);
        await until(way, () => !heading(guide).startsWith('Are they'));
        guide.remove();
      }
    }
  });

  it('locks nothing: another spot, the keyboard and a screen reader act at once', async () => {
    const guide = await open();
    await tapTwice(spotOf(button(guide, 'done')), () => spotOf(button(guide, 'back')), 0);
    await guide.updateComplete;
    expect(heading(guide)).to.match(/^Not responding/);
    button(guide, 'done').click();
    await guide.updateComplete;
    button(guide, 'dose-given').focus();
    await sendKeys({ press: 'Enter' });
    await until('the dose', () => dosesOf(guide) === 1);
  });
});
