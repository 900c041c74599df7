import type { Weekday } from '@peerkit/model';
import { readHoursText } from './read.ts';
import { WEEK } from './tokens.ts';

/** A heading of more characters is a sentence. */
const LONGEST = 30;
const known = new Map<string, readonly Weekday[] | undefined>();

/** The days of a heading such as `Mon-Fri`, `Weekends` or `Lun.–Ven.`; undefined for one day, or anything else. */
export function daysOfHeading(heading: string): readonly Weekday[] | undefined {
  const text = heading.trim();
  // Below `Weekday` stands one of them.
  if (text.length > LONGEST || text.length < 3 || /\d|^week ?day$/i.test(text)) return undefined;
  if (!known.has(text)) {
    if (known.size > 1000) known.clear();
    known.set(text, readDays(text));
  }
  return known.get(text);
}

function readDays(text: string): readonly Weekday[] | undefined {
  const [schedule, ...others] = readHoursText(`${text} 09:00-10:00`)?.schedules ?? [];
  if (schedule?.freq !== 'WEEKLY' || others.length > 0) return undefined;
  const days = WEEK.filter((day) => schedule.byDay?.includes(day));
  return days.length > 1 && days.length < WEEK.length ? days : undefined;
}
