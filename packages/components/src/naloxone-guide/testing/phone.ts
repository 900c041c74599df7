import type { Session } from '@peerkit/model';
import type { PeerNaloxoneGuide } from '../naloxone-guide.ts';
import { MemoryStore, MINUTE, NOW } from './fixtures.ts';
import { cutWords, nameOf } from './cut-words.ts';
import { leavePage, phonePage } from './phone-page.ts';
import { isAsked, type Share } from './sizes.ts';
import { until } from '../../shared/testing/until.ts';

type DoseKitId = 'nasal-4mg' | 'im-vial-0.4mg' | 'im-ampoule-0.4mg';

export const HOUR = 60 * MINUTE;

/** A dose given so many milliseconds before {@link NOW}. */
export const doseBefore = (ms: number, kit: DoseKitId = 'nasal-4mg') => ({ at: NOW - ms, kit });

const dose = (minutes: number, kit?: DoseKitId) => doseBefore(minutes * MINUTE, kit);
const again = dose(3.1);
const breathes = [{ at: NOW - MINUTE, ok: true }];

/** Every step that somebody can reach, with each kit and with the clock in each of its states. */
export const SCREENS: Readonly<Record<string, Partial<Session>>> = {
  check: { step: 'check', trail: [] },
  call: { step: 'call', trail: [] },
  'call, asked to later': { step: 'call', doses: [dose(1)] },
  'call, a dose is due': { step: 'call', doses: [again] },
  spray: { step: 'naloxone' },
  vial: { step: 'naloxone', kit: 'im-vial-0.4mg' },
  ampoule: { step: 'naloxone', kit: 'im-ampoule-0.4mg' },
  alone: { step: 'alone' },
  'spray, too early': { step: 'naloxone', doses: [dose(1)] },
  'spray, look again': { step: 'naloxone', doses: [dose(2.3)] },
  'no kit': { step: 'naloxone', kit: 'none' },
  'spray, the next is due': { step: 'naloxone', doses: [again] },
  'ampoule, the next is due': {
    step: 'naloxone',
    kit: 'im-ampoule-0.4mg',
    doses: [dose(3.1, 'im-ampoule-0.4mg')],
  },
  'spray, breathing stopped again': {
    step: 'naloxone',
    doses: [dose(30)],
    checks: [
      { at: NOW - 25 * MINUTE, ok: true },
      { at: NOW - 0.1 * MINUTE, ok: false },
    ],
  },
  'spray, one left': { step: 'naloxone', holds: 1 },
  'spray, none left': { step: 'naloxone', doses: [dose(9), again] },
  'spray, said to be empty': { step: 'naloxone', holds: 1, doses: [again] },
  breaths: { step: 'breaths' },
  'breaths after a dose': { step: 'breaths', doses: [dose(1)] },
  'breaths, look again': { step: 'breaths', doses: [dose(2.3)] },
  'breaths, a dose is due': { step: 'breaths', doses: [again] },
  'breaths, said to have no dose left': { step: 'breaths', holds: 1, doses: [again] },
  'breaths, a clock that moved back': { step: 'breaths', doses: [dose(-20)] },
  compressions: { step: 'compressions', doses: [dose(1)] },
  'compressions, a dose is due': { step: 'compressions', doses: [again] },
  reassess: { step: 'reassess', doses: [dose(2.1)] },
  'reassess, a dose is due': { step: 'reassess', doses: [again] },
  recovery: { step: 'recovery', doses: [dose(8), dose(5)], checks: breathes },
  // They said that they are awake: it has one button more than after the side.
  stay: {
    step: 'stay',
    trail: [
      { step: 'call', checked: false },
      { step: 'reassess', checked: true },
    ],
    doses: [dose(12), dose(9)],
    checks: breathes,
  },
  awake: { step: 'awake', doses: [dose(9)] },
  // Whose the times are is asked after so long, with all of them below.
  resume: {
    step: 'breaths',
    startedAt: NOW - 45 * MINUTE,
    called: NOW - 44 * MINUTE,
    doses: [dose(43), dose(40)],
    checks: [{ at: NOW - 41 * MINUTE, ok: false }],
  },
};

/** Letters a fifth wider, as in another font of the page. */
const WIDE = '.root * { letter-spacing: 0.1em !important; }';

function rootOf({ shadowRoot }: PeerNaloxoneGuide): ShadowRoot {
  if (!shadowRoot) throw new Error('The guide has drawn nothing.');
  return shadowRoot;
}

/** A phone of its own, since the size of this window is not ours to set in every engine. */
export class Phone {
  private constructor(
    readonly frame: HTMLIFrameElement,
    readonly width: number,
    readonly height: number,
  ) {}

  static async of(width: number, height: number, lang: string): Promise<Phone> {
    const frame = await phonePage(lang);
    Object.assign(frame, { width, height });
    return new Phone(frame, width, height);
  }

  /** Leaves its page to the next phone, without what a test has put or set there. */
  close(): void {
    leavePage(this.frame);
  }

  /** A guide on this phone, and what waits until it is whole: pictures, and words in its language. */
  async start(session: Partial<Session>): Promise<[PeerNaloxoneGuide, () => Promise<void>]> {
    const page = this.frame.contentDocument;
    if (!page) throw new Error('There is no page on the phone.');
    const guide = page.createElement('peer-naloxone-guide');
    guide.region = 'ca-on';
    guide.store = MemoryStore.holding({ trail: [{ step: 'call', checked: false }], ...session });
    guide.clock = () => NOW;
    guide.languages = 'en fr';
    page.body.replaceChildren(guide);
    await guide.updateComplete;
    const root = rootOf(guide);
    // Words that have not come yet are marked as English.
    const isWhole = () => root.querySelector('.small') && !root.querySelector('h2 [lang]');
    const whole = async () => {
      await until('pictures and words', isWhole);
      await guide.updateComplete;
    };
    return [guide, whole];
  }

  async show(session: Partial<Session>): Promise<ShadowRoot> {
    const [guide, whole] = await this.start(session);
    await whole();
    return rootOf(guide);
  }

  /** The same screen in a font of the page whose letters are a fifth wider. */
  widen(root: ShadowRoot): void {
    const style = root.ownerDocument.createElement('style');
    style.textContent = WIDE;
    root.append(style);
    // The guide measures again, as it does twice a second.
    root.ownerDocument.dispatchEvent(new Event('visibilitychange'));
  }
}

const MUST = 'h2, .call, .pic, .pacer, .big, .answers button, .kits label, .time, .track span';

/** Letters reach out of a line that is set close, by so much. */
const INSET = 5;

/** Where an element is: a command by its lines, as they run on below a picture. */
function boxesOf(part: Element): readonly DOMRect[] {
  if (part.localName !== 'h2') return [part.getBoundingClientRect()];
  const words = part.ownerDocument.createRange();
  words.selectNodeContents(part);
  const line = Number.parseFloat(getComputedStyle(part).lineHeight);
  return [...words.getClientRects()].map(({ x, y, width, height }) => {
    // Letters may reach out of a line that is set close.
    const out = Math.max(0, height - line) / 2;
    return new DOMRect(x, y + out, width, height - out * 2);
  });
}

/** Everything that is not seen whole, one line each. */
export function hiddenParts(
  root: ShadowRoot,
  { width, height }: Pick<Phone, 'width' | 'height'>,
): string[] {
  const faults: string[] = [];
  const parts = [...root.querySelectorAll('.rail, .clock, .alarm, .main, .foot')]
    .flatMap((area) => [...area.querySelectorAll(MUST)])
    .concat([...root.querySelectorAll('.foot button')])
    // On a phone on its side, and in a column narrower than phones, there is no room for them.
    .filter((part) => !part.closest('.track, .due .main .cues, .coming') || part.checkVisibility());
  const boxes = [...new Set(parts)].flatMap((part) => boxesOf(part).map((box) => ({ part, box })));
  for (const { part, box } of boxes) {
    const { left, top, right, bottom } = box;
    if (left < -0.5 || top < -0.5 || right > width + 0.5 || bottom > height + 0.5) {
      faults.push(`${nameOf(part)} ends at ${right.toFixed(0)}, ${bottom.toFixed(0)}`);
      continue;
    }
    for (const [x, y] of [
      [(left + right) / 2, (top + bottom) / 2],
      [left + INSET, top + INSET],
      [right - INSET, top + INSET],
      [left + INSET, bottom - INSET],
      [right - INSET, bottom - INSET],
    ] as const) {
      const hit = root.elementFromPoint(x, y);
      if (!hit || part.contains(hit) || hit.contains(part)) continue;
      faults.push(`${nameOf(hit)} is over ${nameOf(part)}`);
    }
    for (const other of boxes) {
      if (other.part === part || part.contains(other.part) || other.part.contains(part)) continue;
      const apart =
        other.box.left >= right - 1 ||
        other.box.right <= left + 1 ||
        other.box.top >= bottom - 1 ||
        other.box.bottom <= top + 1;
      if (!apart) faults.push(`${nameOf(part)} and ${nameOf(other.part)} overlap`);
    }
  }
  return [...faults, ...cutWords(root, width)];
}

/** The screens to look at in a language: each of them at a size in `times` of the eight, in Chromium in all. */
export function screensIn(
  lang: string,
  share: Omit<Share, 'at'>,
): readonly [string, Partial<Session>][] {
  return Object.entries(SCREENS).filter((_, at) => isAsked(lang, { ...share, at }));
}

/** What is hidden on a phone of that size, by screen; empty when each screen is in sight at once. */
export async function hiddenByScreen(
  width: number,
  height: number,
  lang: string,
  share: Omit<Share, 'at'>,
): Promise<Record<string, string[]>> {
  const phone = await Phone.of(width, height, lang);
  const faults: Record<string, string[]> = {};
  for (const [name, session] of screensIn(lang, share)) {
    const root = await phone.show(session);
    const usual = hiddenParts(root, phone);
    if (usual.length > 0) faults[name] = usual;
    phone.widen(root);
    const wide = hiddenParts(root, phone);
    if (wide.length > 0) faults[`${name}, wide font`] = wide;
  }
  phone.close();
  return faults;
}
