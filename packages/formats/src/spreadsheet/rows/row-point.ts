import { toDegreesOf, type Position } from '../../core/projection.ts';
import { readPair, readPoint } from '../cells/point.ts';
import type { Draft } from './draft.ts';

/**
 * The point of a row. An incomplete or invalid point is reported.
 * @param crs What its numbers are, if the map says so.
 */
export function pointOf(
  draft: Draft,
  crs: string | undefined,
): { latitude: number; longitude: number } | undefined {
  const column = { heading: draft.pointHeading };
  const metres = metresOf(draft);
  if (metres !== undefined) {
    const degrees = crs === undefined ? undefined : toDegreesOf(crs)?.(metres);
    if (degrees !== undefined)
      return { latitude: rounded(degrees[1]), longitude: rounded(degrees[0]) };
    const found = draft.point ?? `${draft.latitude ?? ''}, ${draft.longitude ?? ''}`;
    draft.find('warning', column, 'point-in-metres', { found });
    return undefined;
  }
  if (draft.point !== undefined) {
    const point = readPoint(draft.point);
    if (point === undefined) draft.find('warning', column, 'invalid-point', { found: draft.point });
    return point;
  }
  const { latitude, longitude } = draft;
  if (latitude === undefined && longitude === undefined) return undefined;
  if (latitude === undefined || longitude === undefined) {
    draft.find('warning', column, 'half-point');
    return undefined;
  }
  const point = readPair(latitude, longitude);
  if (point.latitude === undefined || point.longitude === undefined) {
    draft.find('warning', column, 'invalid-point', { found: `${latitude}, ${longitude}` });
    return undefined;
  }
  if (point.isSwapped) draft.find('warning', column, 'swapped-point');
  const read = { latitude: point.latitude, longitude: point.longitude };
  if (Math.abs(read.latitude) > 90 && Math.abs(read.longitude) <= 90) {
    draft.isExchanged = true;
    return { latitude: read.longitude, longitude: read.latitude };
  }
  return read;
}

/** The numbers of a row as they are written, if they are no degrees. */
function metresOf({ point, latitude, longitude }: Draft): Position | undefined {
  const [x = '', y = ''] =
    point === undefined
      ? [longitude, latitude]
      : (/(-?\d{5,8}(?:\.\d+)?)[\s,;]+(-?\d{5,8}(?:\.\d+)?)/.exec(point)?.slice(1) ?? []);
  const numbers = [x.trim(), y.trim()];
  if (!METRES.test(numbers[0] ?? '') || !METRES.test(numbers[1] ?? '')) return undefined;
  const [east = 0, north = 0] = numbers.map((text) =>
    Number(text.replace(',', '.').replace('−', '-')),
  );
  return [east, north];
}

/** To a centimetre. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e7) / 1e7;
}

/** `-8988741.2`, `5331044`: how far from the middle of some map. */
const METRES = /^[-−]?\d{5,8}(?:[.,]\d+)?$/;
