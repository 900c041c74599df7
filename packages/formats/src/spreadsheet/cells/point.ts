/** A point as it is written. Its range is not checked here. */
export interface ReadPoint {
  readonly latitude: number;
  readonly longitude: number;
}

/** Degrees, and whether a letter says that they count to the north or to the east. */
interface Degrees {
  readonly degrees: number;
  readonly axis?: 'latitude' | 'longitude';
}

const SIGN = '[-+−–]';
const NUMBER = String.raw`\d{1,3}(?:[.,]\d{1,20})?`;
/** `43`, `43.1306°`, `43° 7' 50.2"`, `43d 7m 50s`, `43° 7,836′`. */
const SIZE = String.raw`(${NUMBER})\s?(?:[°ºd˚]\s?(?:(\d{1,2}(?:[.,]\d{1,10})?)\s?['′’m]\s?(?:(\d{1,2}(?:[.,]\d{1,10})?)\s?(?:"|″|”|''|′′|’’|s)\s?)?)?)?`;
const ONE = new RegExp(String.raw`^(?:([NSEW])\s?)?(${SIGN})?\s?${SIZE}\s?([NSEW])?$`, 'iu');

/**
 * A number of degrees: a decimal comma, minutes and seconds, and N, S, E or W are accepted. O is not: it is the
 * west in French and the east in German.
 */
export function readDegrees(cell: string): number | undefined {
  return degreesOf(cell)?.degrees;
}

/** As {@link readDegrees}, for two columns: letters beside the numbers beat the headings. */
export function readPair(
  latitude: string,
  longitude: string,
): {
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
  readonly isSwapped: boolean;
} {
  const [a, b] = [degreesOf(latitude), degreesOf(longitude)];
  const isSwapped = a?.axis === 'longitude' && b?.axis === 'latitude';
  const [north, east] = isSwapped ? [b, a] : [a, b];
  return { latitude: north?.degrees, longitude: east?.degrees, isSwapped };
}

/** Nearly all cells. */
const PLAIN = /^-?\d{1,3}\.\d{1,20}$/;

function degreesOf(cell: string): Degrees | undefined {
  // Zero has no sign.
  if (PLAIN.test(cell)) return { degrees: Number(cell) || 0 };
  const found = ONE.exec(cell.trim().slice(0, 60));
  if (found === null) return undefined;
  const [, front, sign = '', degrees = '', minutes = '0', seconds = '0', end] = found;
  if (front !== undefined && end !== undefined) return undefined;
  const [m, s] = [decimal(minutes), decimal(seconds)];
  if (m >= 60 || s >= 60) return undefined;
  const size = Math.round((decimal(degrees) + m / 60 + s / 3600) * 1e7) / 1e7;
  const exact = minutes === '0' && seconds === '0' ? decimal(degrees) : size;
  const letter = (front ?? end ?? '').toUpperCase();
  const isNegative = /[-−–]/.test(sign) || letter === 'S' || letter === 'W';
  const axis = /[NS]/.test(letter) ? 'latitude' : /[EW]/.test(letter) ? 'longitude' : undefined;
  return { degrees: isNegative ? 0 - exact : exact, ...(axis === undefined ? {} : { axis }) };
}

const DEGREES = String.raw`(?:[NSEW]\s?)?${SIGN}?\s?${SIZE.replaceAll(/\((?!\?)/g, '(?:')}\s?[NSEW]?`;
const LETTERED = new RegExp(
  String.raw`^\s*(${DEGREES}(?:(?<=[NSEW°'′"″])|(?<=^[NS].*)))[,;/\s]+(${DEGREES})\s*$`,
  'iu',
);
/** `lat: 43.13, lon: -80.74`, and the text of a JSON point, whose longitude comes first. */
const NAMED =
  /\blat(?:itude)?[^\w-]{1,4}(-?\d{1,3}\.\d{1,20})[^\w-]{1,4}(?:lon|lng|long|longitude)[^\w-]{1,4}(-?\d{1,3}\.\d{1,20})/i;
const LONGITUDE_FIRST =
  /(?:point\s{0,3}z?\s{0,3}\(|coordinates[^\w-]{1,6})\s{0,3}(-?\d[\d.]{0,20})[,\s]{1,3}(-?\d[\d.]{0,20})/i;

/** Two numbers of degrees in one cell, among other words: `49.2, -123.1`, `POINT(-123.1 49.2)`. */
export function readPoint(cell: string): ReadPoint | undefined {
  const text = cell.slice(0, 300);
  const first = LONGITUDE_FIRST.exec(text);
  if (first !== null) return { latitude: Number(first[2]), longitude: Number(first[1]) };
  const named = NAMED.exec(text);
  if (named !== null) return { latitude: Number(named[1]), longitude: Number(named[2]) };
  const lettered = text.length < 80 ? LETTERED.exec(text) : null;
  if (lettered !== null) {
    const { latitude, longitude } = readPair(lettered[1] ?? '', lettered[2] ?? '');
    if (latitude !== undefined && longitude !== undefined) return { latitude, longitude };
  }
  const pair =
    /([-−]?\d{1,3}\.\d{2,20})\s{0,3}[,;\s/]\s{0,3}([-−]?\d{1,3}\.\d{2,20})/.exec(text) ??
    /([-−]?\d{1,3},\d{2,20})(?:\s{0,3}[;/]\s{0,3}|,?\s{1,3})([-−]?\d{1,3},\d{2,20})/.exec(text);
  if (pair === null) return undefined;
  const [, a = '', b = ''] = pair;
  return { latitude: decimal(a), longitude: decimal(b) };
}

function decimal(text: string): number {
  return Number(text.replace(',', '.').replace('−', '-'));
}

/** Largest difference in degrees, good enough to tell countries apart. */
export function apart(a: ReadPoint, b: ReadPoint): number {
  return Math.max(Math.abs(a.latitude - b.latitude), Math.abs(a.longitude - b.longitude));
}

export function swapped({ latitude, longitude }: ReadPoint): ReadPoint {
  return { latitude: longitude, longitude: latitude };
}
