import {
  phoneHref,
  statusAt,
  type HoursReason,
  type Instant,
  type OpeningState,
  type Phone,
} from '@peerkit/model';
import type { DirectoryEntry, DirectoryIndex } from '@peerkit/search';

/** Whether an entry can be used at a moment, as far as its directory tells. Never a guess. */
export interface Opening {
  readonly state: OpeningState;
  readonly reason: HoursReason | 'temporarily-closed';
  /** The next change of state, as listed. */
  readonly next?: { readonly state: OpeningState; readonly at: Instant };
  /** Name of a holiday, or why the hours differ, in the agency's words. */
  readonly note?: string;
}

/** What the time of an entry is told by: its own zone, else that of the directory. */
export function zoneOf({ hours }: DirectoryEntry, { timeZone }: DirectoryIndex): string | undefined {
  return hours?.timeZone ?? timeZone;
}

/** @param horizonDays How far ahead to look for the next change; 0 does not look, for filters over long lists. */
export function openingOf(
  entry: DirectoryEntry,
  index: DirectoryIndex,
  now: Instant,
  horizonDays?: number,
): Opening {
  if (entry.temporarilyClosed) return { state: 'closed', reason: 'temporarily-closed' };
  if (entry.hours === undefined) return { state: 'unknown', reason: 'no-hours' };
  const { timeZone, holidays } = index;
  const { state, reason, next, note } = statusAt(entry.hours, now, {
    ...(timeZone !== undefined && { timeZone }),
    ...(holidays !== undefined && { holidays }),
    ...(entry.assured !== undefined && { assured: entry.assured }),
    ...(horizonDays !== undefined && { horizonDays }),
  });
  return {
    // The hours are there to be read; only whether they hold now is not known.
    state: reason === 'no-time-zone' ? 'check-first' : state,
    reason,
    ...(next && { next }),
    ...(note !== undefined && { note }),
  };
}

/** What a card offers to do. Its verb never promises more than is known. */
export interface EntryAction {
  readonly verb: 'call' | 'call-first' | 'call-ask' | 'text' | 'hours' | 'details';
  /** Whom to call or text. */
  readonly phone?: Phone;
}

/** The one action of a card. */
export function actionOf(entry: DirectoryEntry, { state, reason }: Opening): EntryAction {
  const isWithinHours = state === 'closed' && (reason === 'scheduled' || reason === 'exception');
  if (isWithinHours) return { verb: 'hours' };
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
