import type { Issue, Result } from '../result.ts';
import type { KitId, Protocol } from './protocol.ts';

/**
 * One run through a protocol: step ids and wall-clock times (milliseconds since 1970), nothing about
 * anybody. It can be written down at any moment and taken up again after a reload, a locked phone or a
 * killed tab.
 */
export interface Session {
  readonly v: 1;
  readonly protocol: string;
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

export interface StepBehind {
  readonly step: string;
  /** Whether leaving that step said something about breathing; going back takes it off again. */
  readonly checked: boolean;
}

export interface DoseLogged {
  readonly at: number;
  readonly kit: KitId;
}

export interface BreathingCheck {
  readonly at: number;
  readonly ok: boolean;
}

/** How long a session is taken up again after its last entry, in milliseconds: 12 hours. */
export const SESSION_MAX_AGE_MS = 12 * 60 * 60 * 1000;

/** Longest lists a session keeps; older entries go first. */
export const SESSION_MAX_ENTRIES = 100;

const MAX_TEXT = 20_000;

/** A session as text, for a store on the same device. */
export function serializeSession(session: Session): string {
  return JSON.stringify(session);
}

/**
 * Reads a session back. Only known fields are kept.
 * Codes: `unreadable` (not a session, or damaged), `other-protocol`, `expired` (last entry more than
 * {@link SESSION_MAX_AGE_MS} before `now`).
 *
 * @param now Milliseconds since 1970. A clock that moved back never makes a session expire.
 */
export function restoreSession(protocol: Protocol, text: string, now: number): Result<Session> {
  const { id } = protocol;
  const [isKit, isStep] = [oneOf(protocol.kits), oneOf(protocol.steps)];
  try {
    // What is cut off is no JSON any more: too long a text counts as damaged.
    const raw = JSON.parse(text.slice(0, MAX_TEXT)) as Raw;
    if (raw.v !== 1) return fail('unreadable');
    if (raw.protocol !== id) return fail('other-protocol');
    const session: Session = {
      v: 1,
      protocol: id,
      kit: must(isKit, raw.kit),
      startedAt: must(isTime, raw.startedAt),
      step: must(isStep, raw.step),
      doses: must(isList, raw.doses).map(({ at, kit }) => ({
        at: must(isTime, at),
        kit: must(isKit, kit),
      })),
      checks: must(isList, raw.checks).map(({ at, ok }) => ({
        at: must(isTime, at),
        ok: must(isFlag, ok),
      })),
      trail: must(isList, raw.trail).map(({ step, checked }) => ({
        step: must(isStep, step),
        checked: must(isFlag, checked),
      })),
    };
    const times = [...session.doses, ...session.checks].map(({ at }) => at);
    const last = Math.max(session.startedAt, ...times);
    return now - last > SESSION_MAX_AGE_MS ? fail('expired') : { ok: true, value: session };
  } catch {
    // Damaged text is an answer here, not a failure.
    return fail('unreadable');
  }
}

/** Any field of a session, unread. */
type Raw = {
  readonly [Field in keyof (Session & StepBehind & DoseLogged & BreathingCheck)]?: unknown;
};

/** The value, when it is what it should be. @throws TypeError when it is not. */
function must<T>(is: (value: unknown) => value is T, value: unknown): T {
  if (!is(value)) throw new TypeError();
  return value;
}

const isTime = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
const isList = (value: unknown): value is readonly Raw[] =>
  Array.isArray(value) && value.length <= SESSION_MAX_ENTRIES;
const oneOf =
  <Id extends string>(known: readonly { readonly id: Id }[]) =>
  (id: unknown): id is Id =>
    known.some((one) => one.id === id);

function fail(code: string): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues: [{ path: [], code }] };
}
