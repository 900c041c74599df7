import { headingLanguage } from '../../tables/columns/known-headings.ts';
import type { DateCounts } from './date-counts.ts';
import type { Profile } from './profile.ts';

export type DateOrder = 'day-month' | 'month-day';

/** The order that a column proves; a few dates that fit only the other one are mistakes. */
function provenOrder({ dayFirst, monthFirst }: DateCounts): DateOrder | undefined {
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
