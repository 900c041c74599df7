import type { Weekday } from '@peerkit/model';
import { endOfOpening } from './headings.ts';
import { readHoursText } from './read.ts';
import { WEEK } from './tokens.ts';

/** A heading of more characters is a sentence. */
const LONGEST = 30;
const known = new Map<string, readonly Weekday[] | undefined>();

/** The days of a heading such as `Mon-Fri`, `Weekends` or `Lun.–Ven.`; undefined for one day, or anything else. */
export function daysOfHeading(heading: string): readonly Weekday[] | undefined {
  const text = written(heading);
  // Below `Weekday` stands one of them.
  if (text.length > LONGEST || text.length < 3 || /\d|^week ?day$/i.test(text)) return undefined;
  if (!known.has(text)) {
    if (known.size > 1000) known.clear();
    known.set(text, readDays(text));
  }
  return known.get(text);
}

/** `HRS_MON_FR`: where nothing but letters may be in a name, Monday to Friday is written so. */
function written(heading: string): string {
  const text = heading
    .trim()
    .replaceAll('_', ' ')
    .replace(/^(?:hrs|hours|hours? of operation|open) /i, '');
  return text.replace(
    /^(mo|mon|monday|m|lun|lunes|lundi)[ -](f|fr|fri|friday|ven|vendredi|vie|viernes)$/i,
    '$1-$2',
  );
}

/** What a column such as `Mon-Fri: Open` holds: when it opens, or closes, on each of several days. */
export function openingOfDays(
  heading: string,
): { readonly days: readonly Weekday[]; readonly end: 'opens' | 'closes' } | undefined {
  const [, of = '', last = ''] = /^(.{3,30}?):?[ _]+([^ _:]+)$/.exec(heading.trim()) ?? [];
  const end = last === '' ? undefined : endOfOpening(last);
  const days = end === undefined ? undefined : daysOfHeading(of);
  return days === undefined || end === undefined ? undefined : { days, end };
}

function readDays(text: string): readonly Weekday[] | undefined {
  const [schedule, ...others] = readHoursText(`${text} 09:00-10:00`)?.schedules ?? [];
  if (schedule?.freq !== 'WEEKLY' || others.length > 0) return undefined;
  const days = WEEK.filter((day) => schedule.byDay?.includes(day));
  return days.length > 1 && days.length < WEEK.length ? days : undefined;
}
