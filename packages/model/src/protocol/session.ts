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
  const kit = kitOf(protocol, raw['kit']);
  const step = stepOf(protocol, raw['step']);
  const startedAt = raw['startedAt'];
  const doses = listOf(raw['doses'], (entry) => readDose(protocol, entry));
  const checks = listOf(raw['checks'], readCheck);
  const trail = listOf(raw['trail'], (entry) => readBehind(protocol, entry));
  if (!kit || !step || !isTime(startedAt) || !doses || !checks || !trail) return fail('unreadable');
  const session: Session = {
    v: 1,
    protocol: protocol.id,
    kit,
    startedAt,
    step,
    doses,
    checks,
    trail,
  };
  return now - lastEntry(session) > SESSION_MAX_AGE_MS
    ? fail('expired')
    : { ok: true, value: session };
}

function lastEntry({ startedAt, doses, checks }: Session): number {
  return Math.max(startedAt, ...doses.map(({ at }) => at), ...checks.map(({ at }) => at));
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

function listOf<T>(value: unknown, read: (entry: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(value) || value.length > SESSION_MAX_ENTRIES) return undefined;
  const entries = value.map(read);
  const good = entries.filter((entry) => entry !== undefined);
  return good.length === entries.length ? good : undefined;
}

function readDose(protocol: Protocol, entry: unknown): DoseLogged | undefined {
  const raw = asRecord(entry);
  const kit = kitOf(protocol, raw?.['kit']);
  const at = raw?.['at'];
  return kit && isTime(at) ? { at, kit } : undefined;
}

function readCheck(entry: unknown): BreathingCheck | undefined {
  const raw = asRecord(entry);
  const at = raw?.['at'];
  const ok = raw?.['ok'];
  return isTime(at) && typeof ok === 'boolean' ? { at, ok } : undefined;
}

function readBehind(protocol: Protocol, entry: unknown): StepBehind | undefined {
  const raw = asRecord(entry);
  const step = stepOf(protocol, raw?.['step']);
  const checked = raw?.['checked'];
  return step && typeof checked === 'boolean' ? { step, checked } : undefined;
}

function kitOf(protocol: Protocol, id: unknown): KitId | undefined {
  return protocol.kits.find((kit) => kit.id === id)?.id;
}

function stepOf(protocol: Protocol, id: unknown): string | undefined {
  return protocol.steps.find((step) => step.id === id)?.id;
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function fail(code: string): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues: [{ path: [], code }] };
}
