import { firstDayOf, weekdayOf } from './calendar.ts';

/** Easter Sunday of the western churches, as a day number. */
export function westernEaster(year: number): number {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const skipped = century - Math.floor(century / 4) - Math.floor((century * 8 + 13) / 25);
  const moon = (skipped + 19 * golden + 15) % 30;
  // The calendar of moons has no full moon on 19 April, and no two of one date within 19 years.
  const isLate = moon === 29 || (moon === 28 && golden > 10);
  return sundayAfter(marchFirst(year) + 20 + moon - (isLate ? 1 : 0));
}

/** Easter Sunday of the orthodox churches, which count by the Julian calendar, as a day number. */
export function orthodoxEaster(year: number): number {
  const century = Math.floor(year / 100);
  const behind = century - Math.floor(century / 4) - 2;
  const moon = ((year % 19) * 19 + 15) % 30;
  return sundayAfter(marchFirst(year) + 20 + moon + behind);
}

function marchFirst(year: number): number {
  return firstDayOf(year + 1) - 306;
}

/** The first Sunday later than a day. */
function sundayAfter(day: number): number {
  return day + 7 - ((weekdayOf(day) + 1) % 7);
}
