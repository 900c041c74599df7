import { expect, it } from 'vitest';
import { civil, formatDay, parseDay, type Civil } from './calendar.ts';
import { mayBeHoliday } from './holidays.ts';
import { westernEaster } from './easter.ts';
import { publicHolidays } from './testing/public-holidays.ts';

const FROM = 2024;
const TO = 2036;
const holidays = publicHolidays(FROM, TO);

/** Days off that the oracle does not have, or not as public holidays. */
const REASONS: Readonly<Record<string, (day: Civil, text: string) => boolean>> = {
  'the day after Thanksgiving, off in half of the states of the US': ({ month, date, weekday }) =>
    month === 11 && weekday === 4 && date >= 23 && date <= 29,
  'the Day for Truth and Reconciliation of Canada, by law for those who work for it': (_, text) =>
    text.endsWith('-09-30'),
  'the Monday after a weekend holiday of Canada or Quebec': ({ weekday }, text) =>
    weekday === 0 && /-(06-25|07-0[23]|10-0[12]|11-1[23])$/.test(text),
  'Liberation Day of the Netherlands, which every contract settles for itself': (_, text) =>
    text.endsWith('-05-05'),
  'Carnival Tuesday, which Portugal grants year by year': ({ day, year }) =>
    day - westernEaster(year) === -47,
  "Saint Brigid's, in years when 1 February is a Friday": (_, text) => text.endsWith('-02-04'),
};

it('every public holiday is a day that may be one', () => {
  expect(holidays.size).toBeGreaterThan(900);
  const missed = [...holidays].filter(([day]) => !mayBeHoliday(civil(parseDay(day) ?? NaN)));
  expect(missed).toEqual([]);
});

it('a day that may be a public holiday is one, or there is a reason', () => {
  const unexplained: string[] = [];
  const used = new Set<string>();
  const end = parseDay(`${String(TO)}-12-31`) ?? NaN;
  for (let day = parseDay(`${String(FROM)}-01-01`) ?? NaN; day <= end; day += 1) {
    const text = formatDay(day);
    const at = civil(day);
    if (!mayBeHoliday(at) || holidays.has(text)) continue;
    const reasons = Object.keys(REASONS).filter((reason) => REASONS[reason]?.(at, text));
    for (const reason of reasons) used.add(reason);
    if (reasons.length === 0) unexplained.push(text);
  }
  expect(unexplained).toEqual([]);
  expect([...used].sort()).toEqual(Object.keys(REASONS).sort());
});
