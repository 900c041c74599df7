import type { IsoDate } from '../hours/hours.ts';

/** What people say is wrong with an entry: it closed, it moved, its phone or its hours are wrong. */
export const REPORT_KINDS = ['closed', 'moved', 'phone', 'hours'] as const;
/** One of {@link REPORT_KINDS}. */
export type ReportKind = (typeof REPORT_KINDS)[number];

/** How many people said on one day that something is wrong: never who, and never in what words. */
export interface DirectoryReport {
  /** Id of a service at a place, of a service, of a place or of an organization. */
  readonly id: string;
  readonly kind: ReportKind;
  readonly date: IsoDate;
  readonly count: number;
}

/** Something reported of an entry that nobody has confirmed since. */
export interface ReportedFact {
  readonly kind: ReportKind;
  /** The last day on which it was reported. */
  readonly date: IsoDate;
}

/** A day on which so much was reported that somebody may be playing with the form. */
export interface CrowdedDay {
  readonly date: IsoDate;
  /** How many different places were reported. */
  readonly places: number;
}

/** Reports, and those that were set aside. */
export interface SortedReports {
  readonly reports: readonly DirectoryReport[];
  readonly aside: readonly CrowdedDay[];
}

/** A small list: more than this many places a day are too many. */
const FEWEST = 3;
/** A list of any length. */
const MOST = 50;
/** Of a list in between: one in so many places. */
const SHARE = 20;

/**
 * Sets aside the reports of each day on which too many places were reported: one person who reports a whole
 * list as closed must not close it. Three places are always few enough, more than 50 are always too many,
 * and in between one in twenty.
 *
 * @param entries How many results the list holds.
 * @param trusted Days that a person looked at.
 */
export function sortReports(
  reports: readonly DirectoryReport[],
  entries: number,
  trusted: readonly IsoDate[] = [],
): SortedReports {
  const days = new Map<IsoDate, Set<string>>();
  for (const { id, date } of reports) {
    const places = days.get(date);
    if (places === undefined) days.set(date, new Set([id]));
    else places.add(id);
  }
  const limit = Math.min(MOST, Math.max(FEWEST, Math.ceil(entries / SHARE)));
  const aside = [...days]
    .filter(([date, places]) => places.size > limit && !trusted.includes(date))
    .map(([date, places]) => ({ date, places: places.size }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const crowded = new Set(aside.map(({ date }) => date));
  return { reports: reports.filter(({ date }) => !crowded.has(date)), aside };
}

/**
 * What was reported of one entry: each kind once, with its last day. What was reported up to the day on which
 * somebody confirmed the entry is settled.
 */
export function factsOf(
  reports: readonly DirectoryReport[],
  confirmed: IsoDate | undefined,
): readonly ReportedFact[] {
  return REPORT_KINDS.flatMap((kind): readonly ReportedFact[] => {
    const date = reports
      .filter((report) => report.kind === kind && report.count > 0)
      .map((report) => report.date)
      .sort()
      .at(-1);
    const isSettled = date === undefined || date <= (confirmed?.slice(0, 10) ?? '');
    return isSettled ? [] : [{ kind, date }];
  });
}
