import { toJson } from '../json.ts';
import type { KitId, Protocol } from './protocol.ts';

/**
 * One run through a protocol: step ids and wall-clock times (milliseconds since 1970), nothing about
 * anybody. It can be stored at any moment, as numbers alone, and resumed after a reload, a locked phone
 * or a killed tab.
 */
export interface Session {
  readonly kit: KitId;
  readonly startedAt: number;
  /**
   * The latest time that this device's clock has shown; it was set back where it shows less. The largest
   * safe integer once it was set back after a dose.
   */
  readonly latest: number;
  /** When somebody said that they called, or 0. */
  readonly called: number;
  /** How many doses the kit in hand holds in all, where somebody said so; 0 as in a full kit. */
  readonly holds: number;
  /** When somebody last said that it is still the same person, or 0. */
  readonly confirmed: number;
  /** The dose that was taken off last, for as long as it can be put back. */
  readonly undone: DoseUndone | undefined;
  /** Id of the step shown. */
  readonly step: string;
  /** Doses logged, in the order they were logged. */
  readonly doses: readonly DoseLogged[];
  /** Answers about breathing, in order. */
  readonly checks: readonly BreathingCheck[];
  /** Steps behind, oldest first, for going back. */
  readonly trail: readonly StepBehind[];
}

/** A step that was left. */
export interface StepBehind {
  readonly step: string;
  /** Whether leaving that step answered how they breathe; going back removes the answer. */
  readonly checked: boolean;
}

/** One dose that somebody logged; `at` in milliseconds since 1970. */
export interface DoseLogged {
  readonly at: number;
  readonly kit: KitId;
}

/** A dose that was taken off. */
export interface DoseUndone extends DoseLogged {
  /** Whether taking it off led back to the step of the dose. */
  readonly wentBack: boolean;
}

/** One answer about breathing; `at` in milliseconds since 1970. */
export interface BreathingCheck {
  readonly at: number;
  readonly ok: boolean;
}

/** How long after its last entry a session can be resumed, in milliseconds: 12 hours. */
export const SESSION_MAX_AGE_MS = 12 * 60 * 60 * 1000;

/** How many entries each list of a session keeps; the oldest go first. */
export const SESSION_MAX_ENTRIES = 100;

/** Numbers and lists, nothing else: longer text, or text with other characters, was not written here. */
const WRITTEN = /^[\d,[\]]{9,20000}$/;

/**
 * A session as text, for a store on the same device: times, and positions in the protocol's lists.
 * Somebody who finds it on a shared phone sees numbers, and no words about what was done.
 */
export function serializeSession(protocol: Protocol, session: Session): string {
  const { kits, steps } = protocol;
  return toJson([
    markOf(protocol),
    session.startedAt,
    placeIn(kits, session.kit),
    placeIn(steps, session.step),
    session.doses.map(({ at, kit }) => [at, placeIn(kits, kit)]),
    session.checks.map(({ at, ok }) => [at, Number(ok)]),
    session.trail.map(({ step, checked }) => [placeIn(steps, step), Number(checked)]),
    session.latest,
    session.called,
    session.holds,
    ...laterParts(protocol, session),
  ]);
}

/** What older sessions do not have, as one list; nothing where there is nothing to say. */
function laterParts({ kits }: Protocol, { confirmed, undone }: Session): readonly number[][] {
  if (!undone) return confirmed > 0 ? [[confirmed]] : [];
  return [[confirmed, undone.at, placeIn(kits, undone.kit), Number(undone.wentBack)]];
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
    const [mark, startedAt, kit, step, doses, checks, trail, latest, called, holds, later] =
      JSON.parse(text) as Written;
    // In its place an older session may have the number of a language.
    const [confirmed = 0, undoneAt, undoneKit = 0, wentBack] =
      typeof later === 'object' ? later : [];
    const times = [startedAt, ...[...doses, ...checks].map(([at]) => at)];
    const session: Session = {
      kit: idAt(kits, kit),
      startedAt,
      latest,
      called,
      holds,
      confirmed,
      undone:
        undoneAt === undefined
          ? undefined
          : { at: undoneAt, kit: idAt(kits, undoneKit), wentBack: wentBack === 1 },
      step: idAt(steps, step),
      doses: doses.map(([at, used]) => ({ at, kit: idAt(kits, used) })),
      checks: checks.map(([at, ok]) => ({ at, ok: ok === 1 })),
      trail: trail.map(([behind, checked]) => ({
        step: idAt(steps, behind),
        checked: checked === 1,
      })),
    };
    const isOurs = toJson(mark) === toJson(markOf(protocol));
    const isWhole =
      isOurs &&
      [...times, latest, called, holds, confirmed, undoneAt ?? 0].every(Number.isSafeInteger);
    if (isWhole && now - Math.max(...times) <= SESSION_MAX_AGE_MS) return session;
  } catch {
    // Damaged text is expected here, not a failure.
  }
  return undefined;
}

/** What {@link serializeSession} writes; kits, steps, yes and no are numbers. */
type Written = readonly [
  mark: unknown,
  startedAt: number,
  kit: number,
  step: number,
  doses: readonly Pair[],
  checks: readonly Pair[],
  trail: readonly Pair[],
  latest: number,
  called: number,
  holds: number,
  later?: number | readonly number[],
];
type Pair = readonly [number, number];

/**
 * Protocol and version, each as the numbers of its characters: exact, since a place in the lists of one
 * version means another step in those of the next.
 */
function markOf({ id, version }: Protocol): readonly (readonly number[])[] {
  return [id, version].map((text) => text.split('').map((unit) => unit.charCodeAt(0)));
}

type Ids<Id> = readonly { readonly id: Id }[];

function placeIn<Id>(list: Ids<Id>, id: Id): number {
  return list.findIndex((item) => item.id === id);
}

/** @throws TypeError when the list has no such place. */
function idAt<Id>(list: Ids<Id>, place: number): Id {
  return (list[place] as { readonly id: Id }).id;
}
