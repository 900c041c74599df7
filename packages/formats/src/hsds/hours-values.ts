import { readDate, readWeekday } from '../core/times.ts';

/** Readers for the values of an RFC 5545 rule as HSDS writes them; undefined: it is none. */

/** A day, `2026-12-28`, `20261228T000000Z`; not one whose month was guessed. */
export function dateOf(text: string): string | undefined {
  const read = readDate(text.replace(/^(\d{4})(\d{2})(\d{2})(?:T.*)?$/, '$1-$2-$3'));
  return read === undefined || read.guessed ? undefined : read.date;
}

export function datesOf(text: string): string[] | undefined {
  return whole(text, dateOf);
}

export function positive(text: string): number | undefined {
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
}

export function frequency(text: string): string | undefined {
  const upper = text.toUpperCase();
  return ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(upper) ? upper : undefined;
}

/** `MO, TU` or `2SA,-1FR`; names of days written in full are also accepted. */
export function weekdays(text: string): string[] | undefined {
  return whole(text, (part) => {
    const [, ordinal = '', name = ''] = /^([+-]?[1-5]?\d?)([a-z.]+)$/i.exec(part) ?? [];
    const weekday = /^[a-z]/i.test(name) ? readWeekday(name) : undefined;
    return weekday === undefined ? undefined : `${ordinal.replace('+', '')}${weekday}`;
  });
}

export function numbers(text: string): number[] | undefined {
  return whole(text, (part) => (/^-?\d{1,3}$/.test(part) ? Number(part) : undefined));
}

/** A list of which each part can be read, and that is not empty. */
function whole<T>(text: string, read: (part: string) => T | undefined): T[] | undefined {
  const parts = text.split(/[,;\s]+/).filter((part) => part !== '');
  const values = parts.map(read).filter((value) => value !== undefined);
  return values.length > 0 && values.length === parts.length ? values : undefined;
}
