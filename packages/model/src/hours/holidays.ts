import { civil, type Civil } from './calendar.ts';
import { orthodoxEaster, westernEaster } from './easter.ts';

/**
 * Days that are a public holiday somewhere in the countries of `testing/public-holidays.ts`, as `month * 100 + date`.
 * A list rarely says which country's holidays it means, so more days are asked about than any one country has.
 */
const FIXED = new Set([
  101, 102, 106, 216, 311, 315, 317, 325, 401, 425, 427, 501, 503, 505, 508, 509, 522, 527, 610,
  619, 621, 623, 624, 701, 704, 706, 709, 712, 714, 721, 815, 820, 930, 1001, 1005, 1009, 1023,
  1028, 1101, 1102, 1111, 1130, 1201, 1208, 1220, 1224, 1225, 1226, 1231,
]);

const MONDAY = 0;
const TUESDAY = 1;
const FRIDAY = 4;
const SATURDAY = 5;

/** Days off for a holiday that falls on the weekend: on which weekday, how many days after it, and for which. */
const MOVED = [
  { on: FRIDAY, after: -1, days: new Set([101, 619, 704, 1111, 1225]) },
  { on: SATURDAY, after: -1, days: new Set([427]) },
  {
    on: MONDAY,
    after: 1,
    days: new Set([101, 102, 317, 619, 624, 701, 704, 712, 930, 1111, 1130, 1225, 1226]),
  },
  {
    on: MONDAY,
    after: 2,
    days: new Set([101, 102, 317, 701, 712, 930, 1111, 1130, 1225, 1226]),
  },
  // The Monday is a holiday of its own.
  { on: TUESDAY, after: 2, days: new Set([101, 102, 1225, 1226]) },
] as const;

/** Days from Easter: Carnival, Good Friday, Easter and its Monday, Ascension, Pentecost and its Monday, Corpus Christi. */
const FROM_WESTERN = new Set([-47, -2, 0, 1, 39, 49, 50, 60]);
/** Clean Monday, Good Friday, Easter and its Monday, Pentecost and its Monday. */
const FROM_ORTHODOX = new Set([-48, -2, 0, 1, 49, 50]);

/** Which Monday, Thursday or Friday of a month, as `month * 100 + weekday * 10 + place`. */
const BY_WEEKDAY = new Set([
  103, 201, 203, 501, 509, 601, 801, 803, 809, 843, 901, 1002, 1009, 1134,
]);
/** The place of the last of the month, whatever its number is. */
const LAST = 9;

/** Whether a day may be a public holiday where nobody says which days are. Said of too many rather than too few. */
export function mayBeHoliday(day: Civil): boolean {
  return (
    FIXED.has(codeOf(day)) ||
    MOVED.some(
      (move) => move.on === day.weekday && move.days.has(codeOf(civil(day.day - move.after))),
    ) ||
    FROM_WESTERN.has(day.day - westernEaster(day.year)) ||
    FROM_ORTHODOX.has(day.day - orthodoxEaster(day.year)) ||
    isByWeekday(day)
  );
}

function isByWeekday({ month, weekday, date, monthLength }: Civil): boolean {
  const code = month * 100 + weekday * 10;
  const isLast = date + 7 > monthLength;
  if (BY_WEEKDAY.has(code + Math.ceil(date / 7))) return true;
  if (isLast && BY_WEEKDAY.has(code + LAST)) return true;
  // Saint Brigid's, the Monday before 25 May, and the day after Thanksgiving. The Mondays from 25 May are the last ones,
  // and 30 November is among the fixed days.
  if (month === 2) return date === 1 && weekday === FRIDAY;
  if (month === 5) return date >= 18 && weekday === MONDAY;
  return month === 11 && date >= 23 && weekday === FRIDAY;
}

function codeOf({ month, date }: Civil): number {
  return month * 100 + date;
}
