/**
 * Opening hours, in the words of RFC 5545 and HSDS. A directory's hours are claims: everything here is
 * written so that a claim we cannot read, or that is too old, never becomes a promise.
 */

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

/** A time on the wall clock of the place, `HH:MM`, from `00:00` to `24:00`. */
export type WallTime = string;

/** Milliseconds since 1970-01-01T00:00Z, from the year 100 to the year 9000. */
export type Instant = number;

/** A day of the week, as RFC 5545 writes it. */
export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';

/** How often a rule recurs, as RFC 5545 writes it. */
export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

/**
 * One row of hours: a rule for days, and the times on those days. Rows of one day add up (see
 * {@link Hours} for the exception to that). Several spans a day are several rows.
 *
 * Without `freq`: an ordinal (`2SA`) or `byMonthDay` means `MONTHLY`, plain weekdays mean `WEEKLY`,
 * `dtstart` alone means that one day, `validFrom` and `validTo` alone mean every day between.
 */
export interface Schedule {
  /** First and last day on which this row is known to hold. After `validTo` hours are unknown, not closed. */
  readonly validFrom?: IsoDate;
  readonly validTo?: IsoDate;
  /** First day of the series; `interval` over 1 and `count` are counted from it. */
  readonly dtstart?: IsoDate;
  /** Last day of the series, included. After it the series has ended: closed. */
  readonly until?: IsoDate;
  /** How many days the series has, from `dtstart` on. */
  readonly count?: number;
  readonly freq?: Frequency;
  /** Every how many days, weeks, months or years; 1 when absent. */
  readonly interval?: number;
  /** `MO`, or with an ordinal within the month (the year for `YEARLY` without `byMonth`): `2SA`, `-1FR`. */
  readonly byDay?: readonly string[];
  /** Days of the month, 1 to 31, or from its end: -1 is the last. With `byDay`, both must hold. */
  readonly byMonthDay?: readonly number[];
  /** Months, 1 to 12. */
  readonly byMonth?: readonly number[];
  /** ISO weeks, 1 to 53; `YEARLY` only. */
  readonly byWeekNo?: readonly number[];
  /** Days of the year, 1 to 366, or from its end. */
  readonly byYearDay?: readonly number[];
  /** First day of the week, for `interval` and `byWeekNo`; `MO` when absent. */
  readonly wkst?: Weekday;
  /**
   * When it opens and closes. Closing at or before opening means the next day, so equal times are
   * 24 hours. `23:59` as a closing time is read as midnight.
   */
  readonly opensAt?: WallTime;
  readonly closesAt?: WallTime;
  /** In the agency's words; shown unchanged, never interpreted. */
  readonly description?: string;
  readonly notes?: string;
  /** Rows with the same group belong together: none of them overrides another. */
  readonly group?: string;
  /** How to attend and where to book, according to the source. */
  readonly attendingType?: string;
  readonly link?: string;
}

/** Times on one day; read as {@link Schedule.opensAt} and {@link Schedule.closesAt} are. */
export interface OpenTimes {
  readonly opensAt: WallTime;
  readonly closesAt: WallTime;
}

/** Days with hours other than the usual ones. Replaces every schedule on those days. */
export interface HoursException {
  readonly from: IsoDate;
  /** Last day, included; `from` when absent. */
  readonly to?: IsoDate;
  /** None: closed. */
  readonly spans: readonly OpenTimes[];
  /** Why, in the agency's words. */
  readonly note?: string;
}

/**
 * When a place or service is open.
 *
 * **Which row counts on a day.** An exception replaces all schedules; of several, the one over fewest
 * days. Else, of the rows that have times on that day, one valid for less than 300 days (`validFrom`
 * to `validTo`, or a single `dtstart`) overrides one valid for longer, and the shortest overrides the
 * others. Rows valid equally long, or in one `group`, add up. Everything belongs to the day on which
 * it opens: closing a Sunday leaves Saturday night as it is.
 *
 * **What is not known.** A day on which no row is valid is unknown, around the clock. So is a day that
 * only a row past its `validTo` has, unless that row was a season or a later one took its place.
 *
 * **When clocks change** the clock on the wall counts: 9:00 is 9:00. A time that the clock skips is
 * the moment of the skip; of a time that comes twice, the first.
 */
export interface Hours {
  readonly schedules: readonly Schedule[];
  readonly exceptions: readonly HoursException[];
  /** Hours in the agency's words. Shown beside what is computed, never interpreted. */
  readonly prose?: string;
  /**
   * The words say that these hours do not hold on public holidays. Where the directory lists none, every day that
   * may be one is `check-first`.
   */
  readonly notOnHolidays?: true;
  /** IANA zone of all times here; when absent, that of the location or directory. */
  readonly timeZone?: string;
}

/** A public holiday of a region. On one that the hours do not list, they may differ. */
export interface Holiday {
  readonly date: IsoDate;
  readonly name?: string;
}

/** `check-first`: something is listed, but do not go there without asking. */
export type OpeningState = 'open' | 'closed' | 'unknown' | 'check-first';

/**
 * Why a state is what it is.
 * Open or closed: `scheduled`, `exception`; closed: `ended` (every series is over).
 * Check first: `prose` (words only), `stale` (nobody confirmed it lately), `holiday` (not listed, or a day that may be one),
 * `unreadable` (an exception we cannot read).
 * Unknown: `no-hours`, `no-time-zone`, `expired` and `not-yet-valid` (outside the validity),
 * `no-start` (interval or count without `dtstart`), `no-days`, `no-times`, `unreadable`.
 */
export type HoursReason =
  | 'scheduled'
  | 'exception'
  | 'ended'
  | 'prose'
  | 'stale'
  | 'holiday'
  | 'no-hours'
  | 'no-time-zone'
  | 'expired'
  | 'not-yet-valid'
  | ScheduleProblem;

/** Why a schedule cannot be relied on. */
export type ScheduleProblem = 'no-start' | 'no-days' | 'no-times' | 'unreadable';

/** What the hours do not contain themselves. */
export interface HoursContext {
  /** IANA zone when the hours name none: the location's, else the directory's. */
  readonly timeZone?: string;
  readonly holidays?: readonly Holiday[];
  /** Day on which somebody last confirmed the hours. Absent: never called stale. */
  readonly assured?: IsoDate;
  /** Days after `assured` from which hours are stale; 365 when absent. */
  readonly staleAfterDays?: number;
  /** How many days ahead to look for the next change, at most 400 (default); 0 does not look. */
  readonly horizonDays?: number;
}

/** Whether it is open at a moment, and how that is known. */
export interface HoursStatus {
  readonly state: OpeningState;
  readonly reason: HoursReason;
  /** What the listed hours say, when the state is `check-first` in spite of them. */
  readonly planned?: 'open' | 'closed';
  /** The next change of state; of what the hours list, when they are stale. Absent: none in sight. */
  readonly next?: { readonly state: OpeningState; readonly at: Instant };
  /** Name of the holiday, or the exception's note. */
  readonly note?: string;
}

/** A stretch of time that is not plainly closed. */
export interface HoursSpan {
  readonly start: Instant;
  /** First instant after it. */
  readonly end: Instant;
  readonly state: Exclude<OpeningState, 'closed'>;
  readonly reason: HoursReason;
  readonly note?: string;
}
