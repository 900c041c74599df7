import type { GeoPoint, Location } from '@peerkit/model';
import { apart, isFarther, swapped } from '../cells/point.ts';

/** A point far from all others; `swapped` if it is among them with latitude and longitude exchanged. */
export interface OutlyingPoint {
  readonly id: string;
  readonly swapped?: GeoPoint;
}

/** Fewer points than this have no middle. */
const LEAST = 5;

/** Points that are nowhere near the others: often latitude and longitude are the wrong way round. */
export function outlyingPoints(locations: Iterable<Location>): readonly OutlyingPoint[] {
  const points = [...locations].flatMap(({ id, point }) =>
    point === undefined ? [] : [{ id, point }],
  );
  if (points.length < LEAST) return [];
  const middle = {
    latitude: median(points.map(({ point }) => point.latitude)),
    longitude: median(points.map(({ point }) => point.longitude)),
  };
  const far = Math.max(5, median(points.map(({ point }) => apart(point, middle))) * 8);
  return points.flatMap(({ id, point }): OutlyingPoint[] => {
    if (apart(point, middle) <= far) return [];
    const exchanged = swapped(point);
    const fits = isFarther(point, exchanged, middle) && apart(exchanged, middle) <= far;
    return [fits ? { id, swapped: exchanged } : { id }];
  });
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
