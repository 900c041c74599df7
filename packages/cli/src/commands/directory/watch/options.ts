import { Failure } from '../../../failure.ts';

const UNITS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Timers count to about 24 days. */
const LONGEST_MS = 20 * 86_400_000;

/** `30m`, `2h` or `1d` in milliseconds. */
export function readSpan(text: string): number {
  const [, count, unit] = /^(\d{1,5})([mhd])$/.exec(text) ?? [];
  const span = Number(count) * (UNITS[unit ?? ''] ?? NaN);
  if (!(span >= 60_000 && span <= LONGEST_MS)) throw new Failure('watchEvery', { value: text });
  return span;
}

/** A whole number of at least 1. */
export function readCount(text: string, most: number): number {
  const count = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (count < 1 || count > most) throw new Failure('watchNumber', { value: text, most });
  return count;
}
