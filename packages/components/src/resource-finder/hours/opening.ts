import {
  isTimeZone,
  phoneHref,
  statusAt,
  type HoursReason,
  type Instant,
  type OpeningState,
  type Phone,
  type ReportedFact,
} from '@peerkit/model';
import type { DirectoryEntry, DirectoryIndex } from '@peerkit/search';

const DAY_MS = 86_400_000;

/** Whether an entry can be used at a moment, as far as its directory tells. Never a guess. */
export interface Opening {
  readonly state: OpeningState;
  readonly reason: HoursReason | 'temporarily-closed' | 'reported';
  /** The next change of state, as listed. */
  readonly next?: { readonly state: OpeningState; readonly at: Instant };
  /** Name of a holiday, or why the hours differ, in the agency's words. */
  readonly note?: string;
}

/** The zone that the hours of an entry are in; undefined when none is named that the platform knows. */
export function zoneOf(
  { hours }: DirectoryEntry,
  { timeZone }: { readonly timeZone?: string | undefined },
): string | undefined {
  const zone = hours?.timeZone ?? timeZone;
  return zone !== undefined && isTimeZone(zone) ? zone : undefined;
}

/** An answer, and how long it holds. */
interface Known {
  readonly opening: Opening;
  readonly index: DirectoryIndex;
  readonly from: Instant;
  /** First instant at which it may be another. */
  readonly until: Instant;
}

const known = new WeakMap<DirectoryEntry, Known>();

/** The opening of an entry at a moment. Kept until it changes, since typing renders a list many times. */
export function openingOf(entry: DirectoryEntry, index: DirectoryIndex, now: Instant): Opening {
  const last = known.get(entry);
  if (last?.index === index && last.from <= now && now < last.until) return last.opening;
  const opening = openingAt(entry, index, now);
  // Hours grow stale at the end of a day.
  const until = Math.min(opening.next?.at ?? Infinity, (Math.floor(now / DAY_MS) + 1) * DAY_MS);
  known.set(entry, { opening, index, from: now, until });
  return opening;
}

function openingAt(entry: DirectoryEntry, index: DirectoryIndex, now: Instant): Opening {
  if (entry.temporarilyClosed) return { state: 'closed', reason: 'temporarily-closed' };
  // Hours that somebody found to be wrong say nothing for certain.
  if (doubtOf(entry) !== undefined) return { state: 'check-first', reason: 'reported' };
  if (entry.hours === undefined) return { state: 'unknown', reason: 'no-hours' };
  const { timeZone, holidays } = index;
  const { state, reason, next, note } = statusAt(entry.hours, now, {
    ...(timeZone !== undefined && { timeZone }),
    ...(holidays !== undefined && { holidays }),
    ...(entry.assured !== undefined && { assured: entry.assured }),
  });
  return {
    // The hours are there to be read; only whether they hold now is not known.
    state: reason === 'no-time-zone' ? 'check-first' : state,
    reason,
    ...(next && { next }),
    ...(note !== undefined && { note }),
  };
}

/** What people reported that leaves in doubt whether an entry is open, or where; the weightiest of several. */
export function doubtOf({ reported }: DirectoryEntry): ReportedFact | undefined {
  return reported?.find(({ kind }) => kind !== 'phone');
}

/** What a card offers to do. Its verb never promises more than is known. */
export interface EntryAction {
  readonly verb: 'call' | 'call-first' | 'call-ask' | 'text' | 'hours' | 'details';
  /** Whom to call or text. */
  readonly phone?: Phone;
}

/** The one action of a card. */
export function actionOf(entry: DirectoryEntry, { state, reason }: Opening): EntryAction {
  // Closed by its hours, not for good: they say when it opens.
  if (state === 'closed' && (reason === 'scheduled' || reason === 'exception')) {
    return { verb: 'hours' };
  }
  const voice = reachable(entry, 'voice');
  if (voice !== undefined) return { verb: callVerb(entry, state), phone: voice };
  const text = reachable(entry, 'text');
  if (text !== undefined) return { verb: 'text', phone: text };
  return { verb: entry.hours === undefined ? 'details' : 'hours' };
}

function callVerb({ privatePlace }: DirectoryEntry, state: OpeningState): EntryAction['verb'] {
  if (state === 'check-first' || (state === 'open' && privatePlace)) return 'call-first';
  return state === 'open' ? 'call' : 'call-ask';
}

function reachable({ phones }: DirectoryEntry, kind: Phone['kind']): Phone | undefined {
  return phones.find((phone) => phone.kind === kind && phoneHref(phone) !== undefined);
}
