/** What a tally may be. */
export interface TallyRange {
  readonly min: number;
  readonly max: number;
}

/** The count one step further, within its range. */
export function stepTally(count: number, by: number, { min, max }: TallyRange): number {
  return Math.min(max, Math.max(min, count + by));
}

/** The count that somebody wrote; the one before when it is no whole number. */
export function readTally(written: string, before: number, range: TallyRange): number {
  const text = written.trim();
  return /^\d{1,9}$/.test(text) ? stepTally(Number(text), 0, range) : before;
}
