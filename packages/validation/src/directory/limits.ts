/** Longest texts taken, in characters; longer ones are cut and reported. */
export const LIMITS = {
  id: 200,
  short: 200,
  long: 5000,
  link: 2000,
  number: 60,
} as const;

export const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
