import type { GeoPoint } from '@peerkit/model';
import { NO_POINT, PER_DEGREE, type Store } from './store.ts';

const RADIANS = Math.PI / 180;
const EARTH_KM = 6371;
/** A little less than a degree of latitude has. */
export const KM_PER_DEGREE = 111;

/** How far an entry is from a point, on the sphere; undefined without a point. */
export function distanceKm(
  { points, size }: Store,
  position: number,
  latitude: number,
  longitude: number,
): number | undefined {
  const lat = points[position] ?? NO_POINT;
  if (lat === NO_POINT) return undefined;
  const north = (lat / PER_DEGREE - latitude) * RADIANS;
  const east = ((points[size + position] ?? 0) / PER_DEGREE - longitude) * RADIANS;
  const a =
    Math.sin(north / 2) ** 2 +
    Math.cos(latitude * RADIANS) * Math.cos((lat / PER_DEGREE) * RADIANS) * Math.sin(east / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(a)));
}

/** Whether an entry is at most so far from a point. */
export function isWithin(
  store: Store,
  position: number,
  { latitude, longitude }: GeoPoint,
  km: number,
): boolean {
  const north = (store.points[position] ?? NO_POINT) / PER_DEGREE - latitude;
  // Most are too far north or south already.
  if (Math.abs(north) > km / KM_PER_DEGREE) return false;
  const exact = distanceKm(store, position, latitude, longitude);
  return exact !== undefined && exact <= km;
}
