import { headingLanguage } from './known-headings.ts';
import type { Profile } from './profile.ts';

export type DateOrder = 'day-month' | 'month-day';

/** How many of the dates with two numbers in front can only be read in one order. */
export interface DateCounts {
  readonly dayFirst: number;
  readonly monthFirst: number;
  /** They can be read in both. */
  readonly open: number;
}

const NUMBERS = /^(\d{1,2})([/-])(\d{1,2})\2\d{2,4}(?!\d)/;

export function countDates(texts: readonly string[]): DateCounts {
  const counts = { dayFirst: 0, monthFirst: 0, open: 0 };
  for (const text of texts) {
    const [, first = '', , second = ''] = NUMBERS.exec(text) ?? [];
    if (first === '') continue;
    const [a, b] = [Number(first), Number(second)];
    if (a > 12 && b <= 12) counts.dayFirst += 1;
    else if (b > 12 && a <= 12) counts.monthFirst += 1;
    else if (a !== b && a <= 12) counts.open += 1;
  }
  return counts;
}

/** The order that a column proves; a few dates that fit only the other one are mistakes. */
export function provenOrder({ dayFirst, monthFirst }: DateCounts): DateOrder | undefined {
  if (dayFirst > monthFirst * 2) return 'day-month';
  return monthFirst > dayFirst * 2 ? 'month-day' : undefined;
}

/**
 * The order of the dates of a column: what it proves itself, else what the other dates of the table prove,
 * else what everybody does who writes in that language. Spanish is written in the United States as well.
 */
export function dateOrderOf(
  column: Profile,
  all: readonly Profile[],
  headings: readonly string[],
): DateOrder | undefined {
  const { dates } = column;
  const own = provenOrder(dates);
  if (own !== undefined || dates.open === 0) return own;
  // It contradicts itself, so others say nothing of it.
  if (dates.dayFirst + dates.monthFirst > 0) return undefined;
  const others = new Set(all.map((other) => provenOrder(other.dates)).filter(Boolean));
  if (others.size > 0) return others.size === 1 ? [...others][0] : undefined;
  const isBritish = all.some(({ shares, filled }) => filled > 1 && shares.british > 0.6);
  const language = headingLanguage(headings);
  return isBritish || (language !== undefined && language !== 'es') ? 'day-month' : undefined;
}
