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
  const raw = parse(text);
  if (raw?.['v'] !== 1) return fail('unreadable');
  if (raw['protocol'] !== protocol.id) return fail('other-protocol');
  const { kits, steps } = protocol;
  const doses = listOf(raw['doses'], ({ at, kit }) =>
    isTime(at) && isOneOf(kits, kit) ? { at, kit } : undefined,
  );
  const checks = listOf(raw['checks'], ({ at, ok }) =>
    isTime(at) && typeof ok === 'boolean' ? { at, ok } : undefined,
  );
  const trail = listOf(raw['trail'], ({ step, checked }) =>
    isOneOf(steps, step) && typeof checked === 'boolean' ? { step, checked } : undefined,
  );
  const { kit, step, startedAt } = raw;
  if (!isOneOf(kits, kit) || !isOneOf(steps, step) || !isTime(startedAt)) return fail('unreadable');
  if (!doses || !checks || !trail) return fail('unreadable');
  const last = Math.max(startedAt, ...[...doses, ...checks].map(({ at }) => at));
  if (now - last > SESSION_MAX_AGE_MS) return fail('expired');
  return {
    ok: true,
    value: { v: 1, protocol: protocol.id, kit, startedAt, step, doses, checks, trail },
  };
}

type Raw = Readonly<Record<string, unknown>>;

function parse(text: string): Raw | undefined {
  if (text.length > MAX_TEXT) return undefined;
  try {
    return asRecord(JSON.parse(text));
  } catch {
    // Damaged text is an answer here, not a failure: the caller is told `unreadable`.
    return undefined;
  }
}

function asRecord(value: unknown): Raw | undefined {
  return typeof value === 'object' && value !== null ? (value as Raw) : undefined;
}

function listOf<T>(value: unknown, read: (entry: Raw) => T | undefined): T[] | undefined {
  if (!Array.isArray(value) || value.length > SESSION_MAX_ENTRIES) return undefined;
  const good = value.map((entry) => read(asRecord(entry) ?? {})).filter((one) => one !== undefined);
  return good.length === value.length ? good : undefined;
}

function isOneOf<Id extends string>(known: readonly { readonly id: Id }[], id: unknown): id is Id {
  return known.some((one) => one.id === id);
}

function isTime(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function fail(code: string): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues: [{ path: [], code }] };
}
