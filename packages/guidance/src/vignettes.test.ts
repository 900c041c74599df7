import {
  currentStep,
  kitFact,
  redoseState,
  reduceSession,
  restoreSession,
  serializeSession,
  startSession,
  waysOn,
  type Session,
  type SessionAction,
} from '@peerkit/model';
import { describe, expect, it } from 'vitest';
import { getProtocol, REGIONS, type GuideProtocol } from './index.ts';
import { VIGNETTES, type Move, type Vignette } from './testing/vignettes.ts';
import { otherLine } from './two-helpers/two-helpers.ts';

const T0 = 1_800_000_000_000;
const timeOf = (minute: number) => T0 + minute * 60_000;

function protocolOf(region: string): GuideProtocol {
  const found = getProtocol(region, '000');
  if (!found.ok) throw new Error(region);
  return found.value;
}

/** The kit in the hand: the likeliest that holds doses, or none. */
function kitOf(protocol: GuideProtocol, { kit, needs }: Vignette): GuideProtocol['kits'][number] {
  const isFit = ({ id }: GuideProtocol['kits'][number]) =>
    kit === 'none'
      ? id === 'none'
      : needs !== 'interval' || kitFact(protocol, id, 'redose') !== undefined;
  return protocol.kits.find(isFit) ?? protocol.kits.at(-1)!;
}

function concerns(protocol: GuideProtocol, vignette: Vignette): boolean {
  const kit = kitOf(protocol, vignette);
  switch (vignette.needs) {
    case 'naloxone':
      return protocol.kits.length > 1;
    case 'interval':
      return kitFact(protocol, kit.id, 'redose') !== undefined;
    case 'breaths':
      return protocol.steps.some(({ id }) => id === 'breaths');
    default:
      return true;
  }
}

function actionOf(what: Move[0], at: number): SessionAction {
  switch (what) {
    case 'back':
      return { type: 'back' };
    case 'undo':
      return { type: 'undo-dose' };
    case 'two':
      return { type: 'two', is: true };
    default:
      return { type: 'outcome', when: what, at };
  }
}

/** Acts one after another; between two of them the tab was killed, and what was stored is read again. */
function play(protocol: GuideProtocol, vignette: Vignette): { session: Session; taps: number } {
  const { start, moves } = vignette;
  const { id } = kitOf(protocol, vignette);
  let session = startSession(protocol, { at: T0, kit: id, ...(start && { start }) });
  let taps = 0;
  for (const [what, minute] of moves) {
    const at = timeOf(minute);
    const next = reduceSession(protocol, session, actionOf(what, at));
    if (next !== session) taps += 1;
    session = restoreSession(protocol, serializeSession(protocol, next), at)!;
    expect(session).toEqual(next);
  }
  return { session, taps };
}

describe.each([...REGIONS, 'generic'])('in %s', (region) => {
  const protocol = protocolOf(region);
  const help = protocol.steps.some(({ id }) => id === 'breaths') ? 'breaths' : 'compressions';
  const own = VIGNETTES.filter((vignette) => concerns(protocol, vignette));

  it('more than a handful of vignettes are about it', () => {
    expect(own.length).toBeGreaterThanOrEqual(8);
  });

  it.each(own)('$situation', (vignette) => {
    const { shows, moves, setBack = 0 } = vignette;
    const { session, taps } = play(protocol, vignette);
    const now = Math.max(T0, ...moves.map(([, minute]) => timeOf(minute))) - setBack;
    const step = currentStep(protocol, session);
    const ways = waysOn(protocol, session).map(({ when }) => when);
    if (shows.kind) expect(step.kind).toBe(shows.kind === 'help' ? help : shows.kind);
    expect([step.title, ...step.details]).toEqual(expect.arrayContaining([...(shows.lines ?? [])]));
    expect(ways).toEqual(expect.arrayContaining([...(shows.ways ?? [])]));
    for (const way of shows.notWays ?? []) expect(ways).not.toContain(way);
    if (shows.redose) expect(shows.redose).toContain(redoseState(protocol, session, now));
    if (shows.doses !== undefined) expect(session.doses).toHaveLength(shows.doses);
    const other = otherLine(protocol, session);
    if (shows.other) expect(shows.other).toContain(other);
    else expect(other).toBeUndefined();
    expect(taps).toBeLessThanOrEqual(moves.length);
  });
});

it('has at least twenty vignettes', () => {
  expect(VIGNETTES.length).toBeGreaterThanOrEqual(20);
});
