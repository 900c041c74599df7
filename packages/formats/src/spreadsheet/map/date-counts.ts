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
