import type { GeoPoint, Location } from '@peerkit/model';
import { apart, isFarther, swapped } from './cells/point.ts';

/** A point that lies far from all others, and the same turned round if that is among them. */
export interface StrayPoint {
  readonly id: string;
  readonly turned?: GeoPoint;
}

/** Fewer points than this have no middle. */
const LEAST = 5;

/** Points of a directory that lie nowhere near the others: often latitude and longitude changed places. */
export function strayPoints(locations: Iterable<Location>): readonly StrayPoint[] {
  const points = [...locations].flatMap(({ id, point }) =>
    point === undefined ? [] : [{ id, point }],
  );
  if (points.length < LEAST) return [];
  const middle = {
    latitude: median(points.map(({ point }) => point.latitude)),
    longitude: median(points.map(({ point }) => point.longitude)),
  };
  const far = Math.max(5, median(points.map(({ point }) => apart(point, middle))) * 8);
  return points.flatMap(({ id, point }): StrayPoint[] => {
    if (apart(point, middle) <= far) return [];
    const turned = swapped(point);
    const fits = isFarther(point, turned, middle) && apart(turned, middle) <= far;
    return [fits ? { id, turned } : { id }];
  });
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
