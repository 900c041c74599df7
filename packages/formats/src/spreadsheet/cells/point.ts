/** A point as it is written. Its range is not checked here. */
export interface ReadPoint {
  readonly latitude: number;
  readonly longitude: number;
}

/** A number of degrees: a decimal comma, ° and N, S, E or W are accepted. */
export function readDegrees(cell: string): number | undefined {
  const found = /^([-+−]?)\s?(\d{1,3}(?:[.,]\d{1,20})?)\s?°?\s?([NSEWO])?$/i.exec(
    cell.trim().slice(0, 40),
  );
  if (found === null) return undefined;
  const size = Number((found[2] ?? '').replace(',', '.'));
  const negative = /[-−]/.test(found[1] ?? '') || /[SWO]/i.test(found[3] ?? '');
  return negative ? 0 - size : size;
}

/** Two numbers of degrees in one cell, among other words: `49.2, -123.1`, `POINT(-123.1 49.2)`. */
export function readPoint(cell: string): ReadPoint | undefined {
  const text = cell.slice(0, 300);
  const wkt = /point\s{0,3}\(\s{0,3}(-?\d[\d.]{0,20})\s{1,3}(-?\d[\d.]{0,20})\s{0,3}\)/i.exec(text);
  if (wkt !== null) return { latitude: Number(wkt[2]), longitude: Number(wkt[1]) };
  const pair =
    /(-?\d{1,3}\.\d{2,20})\s{0,3}[,;\s/]\s{0,3}(-?\d{1,3}\.\d{2,20})/.exec(text) ??
    /(-?\d{1,3},\d{2,20})(?:\s{0,3}[;/]\s{0,3}|,?\s{1,3})(-?\d{1,3},\d{2,20})/.exec(text);
  if (pair === null) return undefined;
  const [, first = '', second = ''] = pair;
  return { latitude: decimal(first), longitude: decimal(second) };
}

function decimal(text: string): number {
  return Number(text.replace(',', '.'));
}

/** Whether the first point is farther from the third than the second is. */
export function isFarther(a: ReadPoint, b: ReadPoint, from: ReadPoint): boolean {
  return apart(a, from) > apart(b, from);
}

/** Largest difference in degrees, good enough to tell countries apart. */
export function apart(a: ReadPoint, b: ReadPoint): number {
  return Math.max(Math.abs(a.latitude - b.latitude), Math.abs(a.longitude - b.longitude));
}

export function swapped({ latitude, longitude }: ReadPoint): ReadPoint {
  return { latitude: longitude, longitude: latitude };
}
