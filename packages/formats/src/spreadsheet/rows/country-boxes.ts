import type { GeoPoint } from '@peerkit/model';

type Box = readonly [south: number, west: number, north: number, east: number];

/** Where countries lie, generously and with what belongs to them far away; only those of our lists. */
const BOXES: Readonly<Record<string, readonly Box[]>> = {
  AU: [[-45, 110, -9, 155]],
  AT: [[46, 9, 50, 18]],
  BE: [[49, 2, 52, 7]],
  CA: [[41, -142, 84, -52]],
  CH: [[45, 5, 48, 11]],
  DE: [[47, 5, 56, 16]],
  EE: [[57, 21, 60, 29]],
  ES: [
    [35, -10, 44, 5],
    [27, -19, 30, -13],
  ],
  FR: [
    [41, -6, 52, 10],
    // Réunion and Mayotte, Guadeloupe and Martinique, Guyane.
    [-22, 44, -11, 57],
    [14, -64, 19, -60],
    [1, -55, 7, -50],
  ],
  GB: [[49, -9, 61, 3]],
  GR: [[34, 19, 42, 30]],
  HU: [[45, 15, 49, 23]],
  IE: [[51, -11, 56, -5]],
  IT: [[35, 6, 48, 19]],
  LT: [[53, 20, 57, 27]],
  LV: [[55, 20, 59, 29]],
  MX: [[14, -119, 33, -86]],
  NL: [[50, 3, 54, 8]],
  PL: [[48, 14, 55, 25]],
  PT: [
    [36, -10, 43, -6],
    [32, -32, 40, -16],
  ],
  RE: [[-22, 55, -20, 56]],
  US: [
    [24, -125, 50, -66],
    [51, -180, 72, -129],
    [18, -161, 23, -154],
    [17, -68, 19, -64],
  ],
  YT: [[-14, 44, -12, 46]],
};

/** Whether a point lies in a country; undefined when nobody knows where that is. */
export function liesIn({ latitude, longitude }: GeoPoint, country: string): boolean | undefined {
  return BOXES[country]?.some(
    ([south, west, north, east]) =>
      latitude >= south && latitude <= north && longitude >= west && longitude <= east,
  );
}

/** The country that an address names, by itself or by a code that no other country writes so. */
export function countryOf({
  country,
  region,
  postalCode = '',
}: {
  readonly country?: string | undefined;
  readonly region?: string | undefined;
  readonly postalCode?: string | undefined;
}): string | undefined {
  if (country !== undefined) return country;
  if (/^[ABCEGHJ-NPRSTVXY]\d[A-Z][ -]?\d[A-Z]\d$/i.test(postalCode)) return 'CA';
  if (/^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i.test(postalCode)) return 'GB';
  const isState = region !== undefined && /^[A-Z]{2}$/.test(region);
  return isState && /^\d{5}(?:-\d{4})?$/.test(postalCode) ? 'US' : undefined;
}
