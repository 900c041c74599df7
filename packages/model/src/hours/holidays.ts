import { civil, firstDayOf, weekdayOf, type Civil } from './calendar.ts';

/**
 * Days that are a public holiday somewhere in the countries that our languages are spoken in, as `month * 100 + day`.
 * A list rarely says which country's holidays it means, so more days are asked about than any one country has.
 */
const FIXED = new Set([
  101, 102, 106, 216, 311, 315, 317, 325, 425, 427, 501, 503, 505, 508, 610, 619, 624, 701, 704,
  706, 714, 721, 815, 820, 930, 1003, 1005, 1012, 1023, 1028, 1031, 1101, 1102, 1111, 1201, 1206,
  1208, 1224, 1225, 1226, 1231,
]);
/** Of these, a weekday beside the weekend is the day off when they fall on a Saturday or a Sunday. */
const MOVED = new Set([101, 317, 619, 624, 701, 704, 930, 1111, 1225, 1226]);
/** Days from Easter: Carnival, Clean Monday, Good Friday, Easter, Ascension, Pentecost, Corpus Christi. */
const FROM_EASTER = new Set([-48, -47, -3, -2, 0, 1, 39, 49, 50, 60]);
/** Mondays, by month: which of the month, and `-1` for the last. */
const MONDAYS: Readonly<Record<number, readonly number[]>> = {
  1: [3],
  2: [1, 3],
  5: [1, 3, -1],
  6: [1],
  8: [1, -1],
  9: [1],
  10: [2, -1],
};
const MONDAY = 0;
const TUESDAY = 1;
const THURSDAY = 3;
const FRIDAY = 4;

/** Whether a day may be a public holiday where nobody says which days are. Said of too many rather than too few. */
export function mayBeHoliday(day: Civil): boolean {
  if (FIXED.has(codeOf(day)) || isMoved(day.day)) return true;
  const easters = [westernEaster(day.year), easternEaster(day.year)];
  if (easters.some((easter) => FROM_EASTER.has(day.yearDay - easter))) return true;
  const place = Math.ceil(day.date / 7);
  if (day.weekday === MONDAY) {
    const places = MONDAYS[day.month] ?? [];
    // The Monday before 25 May is the third or the fourth.
    const isBefore25 = day.month === 5 && day.date >= 18 && day.date <= 24;
    const isLast = day.date + 7 > day.monthLength;
    return isBefore25 || places.includes(place) || (isLast && places.includes(-1));
  }
  // Thanksgiving, and the day after.
  const { weekday, month, date } = day;
  const isThanksgiving = weekday === THURSDAY && place === 4;
  return month === 11 && (isThanksgiving || (weekday === FRIDAY && date >= 23 && date <= 29));
}

function isMoved(day: number): boolean {
  const weekday = weekdayOf(day);
  const near =
    weekday === MONDAY
      ? [day - 1, day - 2]
      : weekday === TUESDAY
        ? [day - 2, day - 3]
        : weekday === FRIDAY
          ? [day + 1]
          : [];
  return near.some((other) => MOVED.has(codeOf(civil(other))));
}

function codeOf({ month, date }: Civil): number {
  return month * 100 + date;
}

/** Easter Sunday of the western churches, as a day of the year. */
function westernEaster(year: number): number {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const skipped = century - Math.floor(century / 4) - Math.floor((century * 8 + 13) / 25);
  const moon = (skipped + 19 * golden + 15) % 30;
  const isLate = moon === 29 || (moon === 28 && golden > 10);
  const full = moon - (isLate ? 1 : 0);
  const first = marchFirst(year);
  const fullDay = first + 20 + full;
  // The Sunday after the full moon.
  return fullDay + 7 - ((weekdayOfYearDay(year, fullDay) + 1) % 7);
}

/** Easter Sunday of the orthodox churches, as a day of the year; right from 1900 to 2099. */
function easternEaster(year: number): number {
  const moon = ((year % 19) * 19 + 15) % 30;
  const fullDay = marchFirst(year) + 20 + moon + 13;
  return fullDay + 7 - ((weekdayOfYearDay(year, fullDay) + 1) % 7);
}

function marchFirst(year: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return isLeap ? 61 : 60;
}

/** 0 is Monday. */
function weekdayOfYearDay(year: number, yearDay: number): number {
  return weekdayOf(firstDayOf(year) + yearDay - 1);
}
