import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { Session } from '@peerkit/model';
import type { PeerNaloxoneGuide } from './naloxone-guide.ts';
import { MINUTE, NOW } from './testing/fixtures.ts';
import { Phone } from './testing/phone.ts';

const dose = (ago: number) => ({ at: NOW - ago, kit: 'nasal-4mg' as const });

describe('a double tap on the guide', () => {
  let phone: Phone;
  before(async () => (phone = await Phone.of(320, 568, 'en')));
  after(() => phone.frame.remove());

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
  /** Taps twice, so far apart as the page itself sees it; gives how far it was. */
  const tapTwice = async (guide: PeerNaloxoneGuide, way: string, share: number, pause: number) => {
    const { contentWindow: page } = phone.frame;
    if (!page) throw new Error('There is no page on the phone.');
    const times: number[] = [];
    const note = ({ timeStamp }: Event) => void times.push(timeStamp);
    page.addEventListener('click', note, true);
    const spot = spotOf(button(guide, way), share);
    const from = page.performance.now();
    await tap(spot);
    await guide.updateComplete;
    // Each tap takes a while to come from the test's server.
    const travel = times[0]! - from;
    await aTimeout(Math.max(0, times[0]! + pause - travel - page.performance.now()));
    await tap(spot);
    await guide.updateComplete;
    page.removeEventListener('click', note, true);
    return times[1]! - times[0]!;
  };
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
      for (const pause of [80, 200, 350, 600]) {
        let guide = await open(session);
        // A busy machine taps late; then that was no double tap.
        while ((await tapTwice(guide, way, share, pause)) > 690) {
          guide.remove();
          guide = await open(session);
        }
        expect(heading(guide), `${String(pause)} ms`).to.match(new RegExp(`^${after}`));
        expect(dosesOf(guide), `${String(pause)} ms`).to.equal(doses);
        guide.remove();
      }
    });
  }

  it('acts again on the same spot once the screen could be read', async () => {
    const guide = await open();
    const spot = spotOf(button(guide, 'done'));
    await tap(spot);
    await aTimeout(900);
    await tap(spotOf(button(guide, 'dose-given')));
    await guide.updateComplete;
    expect(dosesOf(guide)).to.equal(1);
  });

  it('locks nothing: another spot, the keyboard and a screen reader act at once', async () => {
    const guide = await open();
    await tap(spotOf(button(guide, 'done')));
    await guide.updateComplete;
    await tap(spotOf(button(guide, 'back')));
    await guide.updateComplete;
    expect(heading(guide)).to.match(/^Not responding/);
    button(guide, 'done').click();
    await guide.updateComplete;
    button(guide, 'dose-given').focus();
    await sendKeys({ press: 'Enter' });
    await guide.updateComplete;
    expect(dosesOf(guide)).to.equal(1);
  });
});
