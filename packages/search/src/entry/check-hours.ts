import type {
  Alert,
  Frequency,
  Holiday,
  Hours,
  HoursException,
  Schedule,
  Weekday,
} from '@peerkit/model';
import * as is from './shape.ts';

const FREQUENCIES: readonly Frequency[] = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const WEEKDAYS: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Reads hours, alerts and holidays of an index file. Whether a rule makes sense is for the rules of hours to say. */
export function hoursOf(value: unknown): Hours {
  const from = is.fields(value);
  return {
    schedules: is.list(from, 'schedules', scheduleOf),
    exceptions: is.list(from, 'exceptions', exceptionOf),
    ...is.texts(from, 'prose', 'timeZone'),
    ...(from['notOnHolidays'] === true && { notOnHolidays: true }),
  };
}

export function alertOf(value: unknown): Alert {
  const from = is.fields(value);
  return { text: is.text(from, 'text'), ...is.texts(from, 'from', 'until') };
}

export function holidayOf(value: unknown): Holiday {
  const from = is.fields(value);
  return { date: is.text(from, 'date'), ...is.texts(from, 'name') };
}

function scheduleOf(value: unknown): Schedule {
  const from = is.fields(value);
  return {
    ...is.texts(from, 'validFrom', 'validTo', 'dtstart', 'until', 'opensAt', 'closesAt'),
    ...is.texts(from, 'description', 'notes', 'group', 'attendingType', 'link'),
    ...is.numbers(from, 'count', 'interval'),
    ...is.optional(from, 'freq', () => is.oneOf(from, 'freq', FREQUENCIES)),
    ...is.optional(from, 'wkst', () => is.oneOf(from, 'wkst', WEEKDAYS)),
    ...is.optional(from, 'byDay', () => is.textList(from, 'byDay')),
    ...numberLists(from, 'byMonthDay', 'byMonth', 'byWeekNo', 'byYearDay'),
  };
}

function exceptionOf(value: unknown): HoursException {
  const from = is.fields(value);
  return {
    from: is.text(from, 'from'),
    ...is.texts(from, 'to', 'note'),
    spans: is.list(from, 'spans', (item) => {
      const span = is.fields(item);
      return { opensAt: is.text(span, 'opensAt'), closesAt: is.text(span, 'closesAt') };
    }),
  };
}

function numberLists<K extends string>(
  from: is.Fields,
  ...keys: K[]
): Partial<Record<K, readonly number[]>> {
  const found: Partial<Record<K, readonly number[]>> = {};
  for (const key of keys) {
    const numbers = is.optionalList(from, key, (item) => {
      if (typeof item !== 'number')
        throw new is.ShapeError(`"${key}" holds something that is not a number`);
      return item;
    });
    Object.assign(found, numbers);
  }
  return found;
}
