import type { KitId, Protocol } from './protocol.ts';

/**
 * One run through a protocol: step ids and wall-clock times (milliseconds since 1970), nothing about
 * anybody. It can be written down at any moment, as numbers alone, and taken up again after a reload, a
 * locked phone or a killed tab.
 */
export interface Session {
  readonly kit: KitId;
  readonly startedAt: number;
  /** Id of the step shown. */
  readonly step: string;
  /** Doses logged, in the order they were logged. */
  readonly doses: readonly DoseLogged[];
  /** What was said about breathing, in order. */
  readonly checks: readonly BreathingCheck[];
  /** Steps behind, oldest first, for going back. */
  readonly trail: readonly StepBehind[];
}

/** A step that was left. */
export interface StepBehind {
  readonly step: string;
  /** Whether leaving that step said something about breathing; going back takes it off again. */
  readonly checked: boolean;
}

/** One dose that somebody said they gave; `at` in milliseconds since 1970. */
export interface DoseLogged {
  readonly at: number;
  readonly kit: KitId;
}

/** What somebody said about breathing; `at` in milliseconds since 1970. */
export interface BreathingCheck {
  readonly at: number;
  readonly ok: boolean;
}

/** How long a session is taken up again after its last entry, in milliseconds: 12 hours. */
export const SESSION_MAX_AGE_MS = 12 * 60 * 60 * 1000;

/** Longest lists a session keeps; older entries go first. */
export const SESSION_MAX_ENTRIES = 100;

/** Numbers and lists, nothing else: what is longer or has another sign in it was not written here. */
const WRITTEN = /^[\d,[\]]{9,20000}$/;

/**
 * A session as text, for a store on the same device: times, and places in the protocol's own lists. Who
 * finds it on a shared phone reads numbers, no word of what was done.
 */
export function serializeSession(protocol: Protocol, session: Session): string {
  const { kits, steps } = protocol;
  return JSON.stringify([
    markOf(protocol),
    session.startedAt,
    placeIn(kits, session.kit),
    placeIn(steps, session.step),
    session.doses.map(({ at, kit }) => [at, placeIn(kits, kit)]),
    session.checks.map(({ at, ok }) => [at, Number(ok)]),
    session.trail.map(({ step, checked }) => [placeIn(steps, step), Number(checked)]),
  ]);
}

/**
 * Reads a session back; undefined when the text is damaged, was written for another protocol or another
 * version of this one, or its last entry is more than {@link SESSION_MAX_AGE_MS} before `now`.
 *
 * @param now Milliseconds since 1970. A clock that moved back never makes a session expire.
 */
export function restoreSession(protocol: Protocol, text: string, now: number): Session | undefined {
  const { kits, steps } = protocol;
  if (!WRITTEN.test(text)) return undefined;
  try {
    const [mark, startedAt, kit, step, doses, checks, trail] = JSON.parse(text) as Written;
    const times = [startedAt, ...[...doses, ...checks].map(([at]) => at)];
    const session: Session = {
      kit: idAt(kits, kit),
      startedAt,
      step: idAt(steps, step),
      doses: doses.map(([at, used]) => ({ at, kit: idAt(kits, used) })),
      checks: checks.map(([at, ok]) => ({ at, ok: ok === 1 })),
      trail: trail.map(([behind, checked]) => ({
        step: idAt(steps, behind),
        checked: checked === 1,
      })),
    };
    const holds = mark === markOf(protocol) && times.every(Number.isSafeInteger);
    if (holds && now - Math.max(...times) <= SESSION_MAX_AGE_MS) return session;
  } catch {
    // Damaged text is an answer here, not a failure.
  }
  return undefined;
}

/** What {@link serializeSession} writes; kits, steps, yes and no are numbers. */
type Written = readonly [
  mark: number,
  startedAt: number,
  kit: number,
  step: number,
  doses: readonly Pair[],
  checks: readonly Pair[],
  trail: readonly Pair[],
];
type Pair = readonly [number, number];

/** Tells protocols and their versions apart: a place in one's lists means something else in another's. */
function markOf({ id, version }: Protocol): number {
  return Number.parseInt((id + version).replace(/\W/g, '').slice(-13), 36);
}

type Ids<Id> = readonly { readonly id: Id }[];

function placeIn<Id>(list: Ids<Id>, id: Id): number {
  return list.findIndex((one) => one.id === id);
}

/** @throws TypeError when the list has no such place. */
function idAt<Id>(list: Ids<Id>, place: number): Id {
  return (list[place] as { readonly id: Id }).id;
}
