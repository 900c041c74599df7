/** The longest texts, in characters, for all formats. Longer ones are cut and reported. */
export const LIMITS = {
  id: 200,
  short: 200,
  medium: 1000,
  long: 5000,
  link: 2000,
  number: 60,
  /** Outlines of areas are long, and are kept whole or not at all. */
  extent: 100_000,
} as const;

export const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
