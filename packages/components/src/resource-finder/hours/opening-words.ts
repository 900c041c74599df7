import type { Instant, IsoDate, ReportedFact } from '@peerkit/model';
import { dayInWords, type Clock } from './clock.ts';
import type { PlaceKey } from '../locales/place.en.ts';
import type { Opening } from './opening.ts';

/** What is open without a break for longer than this is open day and night. */
const LONG_MS = 7 * 86_400_000;

/** The state of an entry as a message: its key, and what fills it. */
export interface OpeningWords {
  readonly key: PlaceKey;
  readonly params: Readonly<Record<string, string>>;
}

/** When, and in what words, a state is told. */
export interface Moment {
  readonly now: Instant;
  /** The clock of the place. */
  readonly clock: Clock;
  /** Language of the words. */
  readonly language: string;
  /** Day on which the entry was confirmed. */
  readonly assured?: IsoDate | undefined;
  /** What people reported that leaves the state in doubt. */
  readonly doubt?: ReportedFact | undefined;
}

/** Says what is known, and when that changes. */
export function openingWords(opening: Opening, moment: Moment): OpeningWords {
  const { state, reason, next } = opening;
  if (state === 'unknown') return plain('hours-unknown');
  if (state === 'check-first') return checkWords(opening, moment);
  if (reason === 'temporarily-closed') return plain('closed');
  if (reason === 'ended') return plain('ended');
  const { clock, now } = moment;
  if (state === 'open' && (next?.at ?? Infinity) - now > LONG_MS) return plain('open-always');
  if (next === undefined) return plain('closed-now');
  if (state === 'open') {
    const key = next.state === 'closed' ? 'open-until' : 'open-check';
    return { key, params: { time: inZone(clock.until(next.at, now), clock) } };
  }
  const key = next.state === 'open' ? 'opens' : 'closed-check';
  return { key, params: { time: inZone(clock.when(next.at, now), clock) } };
}

/** What people reported, and when; a day of another year has its year. */
export function reportedWords(
  { kind, date }: ReportedFact,
  { language, clock, now }: Moment,
): OpeningWords {
  const style = clock.dayOf(now).slice(0, 4) === date.slice(0, 4) ? 'day' : 'short';
  return {
    key: `reported-${kind}`,
    params: { date: dayInWords(language, date, style) ?? date },
  };
}

function checkWords({ reason, note }: Opening, moment: Moment): OpeningWords {
  const { language, assured, doubt } = moment;
  if (reason === 'reported' && doubt) return reportedWords(doubt, moment);
  if (reason === 'holiday') {
    return note === undefined ? plain('check-holiday') : { key: 'check-note', params: { note } };
  }
  const date = reason === 'stale' ? dayInWords(language, assured ?? '', 'short') : undefined;
  if (date !== undefined) return { key: 'check-stale', params: { date } };
  return plain(reason === 'unreadable' ? 'check' : 'check-hours');
}

/** A time that the person's own clock does not show is told with its zone, on the same line. */
function inZone(time: string, { zoneName }: Clock): string {
  return zoneName === undefined ? time : `${time}\u00a0${zoneName}`;
}

function plain(key: PlaceKey): OpeningWords {
  return { key, params: {} };
}
