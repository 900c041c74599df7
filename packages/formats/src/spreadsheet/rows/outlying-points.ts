import type { GeoPoint, Location } from '@peerkit/model';
import { apart, swapped } from '../cells/point.ts';
import { countryOf, liesIn } from './country-boxes.ts';

/** A point far from where it must be; `swapped` if latitude and longitude are proven to be exchanged. */
export interface OutlyingPoint {
  readonly id: string;
  readonly swapped?: GeoPoint;
}

/** Fewer points than this have no middle. */
const LEAST = 5;

interface Placed {
  readonly id: string;
  readonly point: GeoPoint;
  readonly country: string | undefined;
}

/**
 * Points that are not in the country of their address, or nowhere near the others: often latitude and
 * longitude are the wrong way round. Réunion and Mayotte are far from France, and right.
 */
export function outlyingPoints(locations: Iterable<Location>): readonly OutlyingPoint[] {
  const points = [...locations].flatMap(({ id, point, address }): Placed[] =>
    point === undefined ? [] : [{ id, point, country: countryOf(address ?? {}) }],
  );
  const abroad = new Map(points.flatMap((placed) => ofCountry(placed)));
  const others = points.filter(({ id }) => !abroad.has(id));
  return [...abroad.values(), ...farOff(others)];
}

function ofCountry({ id, point, country }: Placed): [string, OutlyingPoint][] {
  if (country === undefined || liesIn(point, country) !== false) return [];
  const exchanged = swapped(point);
  const fits = liesIn(exchanged, country) === true;
  return [[id, fits ? { id, swapped: exchanged } : { id }]];
}

function farOff(points: readonly Placed[]): readonly OutlyingPoint[] {
  if (points.length < LEAST) return [];
  const middle = {
    latitude: median(points.map(({ point }) => point.latitude)),
    longitude: median(points.map(({ point }) => point.longitude)),
  };
  const usual = median(points.map(({ point }) => apart(point, middle)));
  const far = Math.max(5, usual * 8);
  return points.flatMap(({ id, point, country }): OutlyingPoint[] => {
    if (apart(point, middle) <= far) return [];
    // In its own country it is where it should be.
    if (country !== undefined && liesIn(point, country) === true) return [];
    const exchanged = swapped(point);
    // Only among the others it is proven: not merely nearer to them.
    const fits = apart(exchanged, middle) <= Math.max(2, usual * 3);
    return [fits ? { id, swapped: exchanged } : { id }];
  });
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
