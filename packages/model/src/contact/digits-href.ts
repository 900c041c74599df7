/** Calls a number that is digits alone, such as `911` or `+15195550100`: there is nothing to read in it. */
export function digitsHref(number: string): string | undefined {
  return /^\+?\d{2,15}$/.test(number) ? `tel:${number}` : undefined;
}
