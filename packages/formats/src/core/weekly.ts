import type { Hours, Schedule, Weekday } from '@peerkit/model';

export const WEEKDAYS: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** A schedule that is the same every week, between two days if it names any. */
export interface WeeklyRule {
  readonly days: readonly Weekday[];
  readonly opensAt: string;
  readonly closesAt: string;
  readonly from?: string;
  readonly to?: string;
}

/** Hours sorted into the rules that simple formats have room for, and the others. */
export interface SayableHours {
  readonly weekly: readonly WeeklyRule[];
  readonly others: readonly Schedule[];
}

export function sayableHours({ schedules }: Hours): SayableHours {
  const read = schedules.map((schedule) => ({ schedule, rule: weeklyRule(schedule) }));
  return {
    weekly: read.flatMap(({ rule }) => (rule === undefined ? [] : [rule])),
    others: read
      .filter(({ rule, schedule }) => rule === undefined && !isOnlyWords(schedule))
      .map(({ schedule }) => schedule),
  };
}

/** Rows that are only words promise no hours, so nothing is lost when they are left out. */
function isOnlyWords(schedule: Schedule): boolean {
  return Object.keys(schedule).every((key) => WORDS.has(key));
}

const WORDS: ReadonlySet<string> = new Set<keyof Schedule>([
  'description',
  'notes',
  'group',
  'attendingType',
  'link',
]);

function weeklyRule(schedule: Schedule): WeeklyRule | undefined {
  const { opensAt, closesAt, dtstart, until, validFrom, validTo, freq, interval = 1 } = schedule;
  if (opensAt === undefined || closesAt === undefined || interval !== 1) return undefined;
  if (schedule.count !== undefined || schedule.byMonth !== undefined) return undefined;
  if (schedule.byMonthDay !== undefined || schedule.byWeekNo !== undefined) return undefined;
  if (schedule.byYearDay !== undefined || freq === 'MONTHLY' || freq === 'YEARLY') return undefined;
  const days = daysOf(schedule);
  if (days === undefined) return undefined;
  const from = latest(dtstart, validFrom);
  const single = freq === undefined && schedule.byDay === undefined && dtstart !== undefined;
  const to = single ? dtstart : earliest(until, validTo);
  if (from !== undefined && to !== undefined && to < from) return undefined;
  return {
    days,
    opensAt,
    closesAt,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

function daysOf({
  byDay,
  freq,
  dtstart,
  validFrom,
  validTo,
}: Schedule): readonly Weekday[] | undefined {
  if (byDay !== undefined) {
    const days = WEEKDAYS.filter((day) => byDay.includes(day));
    return days.length === byDay.length ? days : undefined;
  }
  if (freq === 'WEEKLY') {
    return dtstart === undefined ? undefined : [weekdayOf(dtstart)];
  }
  const known = freq === 'DAILY' || dtstart !== undefined;
  return known || validFrom !== undefined || validTo !== undefined ? WEEKDAYS : undefined;
}

function weekdayOf(day: string): Weekday {
  return WEEKDAYS[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7] ?? 'MO';
}

function latest(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}

function earliest(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b < a) ? b : a;
}
