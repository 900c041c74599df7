import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { Session } from '@peerkit/model';
import './naloxone-guide.define.ts';
import type { PeerNaloxoneGuide } from './naloxone-guide.ts';
import { MemoryStore, MINUTE, NOW } from './testing/fixtures.ts';

const dose = (ago: number) => ({ at: NOW - ago, kit: 'nasal-4mg' as const });
const trail = [{ step: 'call', checked: false }];

describe('a double tap on the guide', () => {
  const open = async (session?: Partial<Session>): Promise<PeerNaloxoneGuide> => {
    const store = session ? MemoryStore.holding({ trail, ...session }) : new MemoryStore();
    const guide = await fixture<PeerNaloxoneGuide>(
      html`<peer-naloxone-guide
        style="position:fixed;inset:0 auto auto 0;inline-size:360px"
        region="ca-on"
        .store=${store}
        .clock=${() => NOW}
      ></peer-naloxone-guide>`,
    );
    await waitUntil(() => guide.shadowRoot!.querySelector('.small'), 'the screens', {
      timeout: 10_000,
    });
    await guide.updateComplete;
    return guide;
  };
  const button = (guide: PeerNaloxoneGuide, way: string) =>
    guide.shadowRoot!.querySelector<HTMLElement>(`[data-way="${way}"]`)!;
  const spotOf = (part: Element): [number, number] => {
    const { left, top, width, height } = part.getBoundingClientRect();
    return [Math.round(left + width / 2), Math.round(top + height / 2)];
  };
  const tap = (position: [number, number]) => sendMouse({ type: 'click', position });
  /** Taps twice, so far apart as the page itself sees it; gives how far it was. */
  const tapTwice = async (guide: PeerNaloxoneGuide, way: string, pause: number) => {
    const times: number[] = [];
    const note = ({ timeStamp }: Event) => void times.push(timeStamp);
    window.addEventListener('click', note, true);
    const spot = spotOf(button(guide, way));
    const from = performance.now();
    await tap(spot);
    await guide.updateComplete;
    // Each tap takes a while to come from the test's server.
    const travel = times[0]! - from;
    await aTimeout(Math.max(0, times[0]! + pause - travel - performance.now()));
    await tap(spot);
    await guide.updateComplete;
    window.removeEventListener('click', note, true);
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
    string,
    number,
  ])[] = [
    ['Called', undefined, 'done', 'Give naloxone.', 0],
    ['Check', { step: 'breaths', doses: [dose(MINUTE)] }, 'done', 'Are they breathing', 1],
    ['No', { step: 'reassess', doses: [dose(MINUTE)] }, 'not-breathing', 'Give naloxone.', 1],
    ['On their side', { step: 'recovery', doses: [dose(MINUTE)] }, 'done', 'Stay', 1],
    ['Undo', { step: 'breaths', doses: [dose(4 * MINUTE), dose(MINUTE)] }, 'undo', 'Breathe', 1],
  ];
  for (const [name, session, way, after, doses] of CASES) {
    it(`acts once on "${name}", however fast it is`, async () => {
      for (const pause of [80, 200, 350, 600]) {
        let guide = await open(session);
        // A busy machine taps late; then that was no double tap.
        while ((await tapTwice(guide, way, pause)) > 690) {
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
