/** Places where roads are signed in miles. */
const MILES = /-(US|GB|LR|MM)\b/;
const KM_PER_MILE = 1.609344;

const formats = new Map<string, Intl.NumberFormat>();

function write(language: string, unit: string, amount: number): string {
  // Nobody walks by the metre: two digits say enough, and a point is only that of a door or a town.
  const digits = amount < 10 && unit !== 'meter' ? 1 : 0;
  const key = `${language} ${unit} ${digits}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: digits });
  formats.set(key, format);
  return format.format(amount).replaceAll(' ', '\u00a0');
}

const isInMiles = (language: string, zone: string): boolean =>
  MILES.test(language) || (!/-[A-Z]{2}\b/.test(language) && zone === 'Europe/London');

/**
 * A distance as people say it: `350 m`, `1.2 km`, `0.7 mi`.
 * @param language Language of the words.
 * @param zone Where the list is from.
 */
export function distanceInWords(km: number, language: string, zone = ''): string {
  if (isInMiles(language, zone)) return write(language, 'mile', km / KM_PER_MILE);
  if (km >= 0.95) return write(language, 'kilometer', km);
  return write(language, 'meter', Math.max(Math.round(km * 20) * 50, 50));
}

/** So near a point that stands for a town, nobody knows more than that. */
const LEAST = 2;

/** A distance from somewhere in a town, in whole kilometres or miles: `5 km`; less than `2 km`. */
export function roughDistance(
  km: number,
  language: string,
  zone = '',
): { readonly far: string; readonly isLess: boolean } {
  const [unit, amount] = isInMiles(language, zone)
    ? (['mile', km / KM_PER_MILE] as const)
    : (['kilometer', km] as const);
  const isLess = amount < LEAST;
  return { far: write(language, unit, isLess ? LEAST : Math.round(amount)), isLess };
}
