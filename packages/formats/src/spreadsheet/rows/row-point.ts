import { readPair, readPoint } from '../cells/point.ts';
import type { Draft } from './draft.ts';

/** The point of a row. An incomplete or invalid point is reported. */
export function pointOf(draft: Draft): { latitude: number; longitude: number } | undefined {
  const column = { heading: draft.pointHeading };
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
    const isMetres = [latitude, longitude].every((text) => METRES.test(text.trim()));
    const code = isMetres ? 'point-in-metres' : 'invalid-point';
    draft.find('warning', column, code, { found: `${latitude}, ${longitude}` });
    return undefined;
  }
  if (point.isSwapped) draft.find('warning', column, 'swapped-point');
  const read = { latitude: point.latitude, longitude: point.longitude };
  if (Math.abs(read.latitude) > 90 && Math.abs(read.longitude) <= 90) {
    draft.find('warning', column, 'swapped-point');
    return { latitude: read.longitude, longitude: read.latitude };
  }
  return read;
}

/** `-8988741.2`, `5331044`: how far from the middle of some map. */
const METRES = /^[-−]?\d{5,8}(?:[.,]\d+)?$/;
