/** The range of a tally. */
export interface TallyRange {
  readonly min: number;
  readonly max: number;
}

/** The count after one step, within its range. */
export function stepTally(count: number, by: number, { min, max }: TallyRange): number {
  return Math.min(max, Math.max(min, count + by));
}

/** The count that somebody typed; the previous one when that is not a whole number. */
export function readTally(written: string, before: number, range: TallyRange): number {
  const text = written.trim();
  return /^\d{1,9}$/.test(text) ? stepTally(Number(text), 0, range) : before;
}
