import type { GeoPoint } from '@peerkit/model';
import type { DirectoryEntry } from '@peerkit/search';

/** A place of the list on the map. */
export interface Pin {
  readonly entry: DirectoryEntry;
  /** Its row of the list, from 1. */
  readonly number: number;
  readonly point: GeoPoint;
  /** How many before it are at the same point. */
  readonly before: number;
}

/** The south-west and the north-east corner. */
export type Bounds = readonly [southWest: GeoPoint, northEast: GeoPoint];

/** Beyond these there are no tiles. */
const HIGHEST = 85;

/** Where an entry is, if people may know: a private place has no point, wherever it comes from. */
function pointOf({ places, privatePlace }: DirectoryEntry): GeoPoint | undefined {
  if (privatePlace === true) return undefined;
  const point = places.find((place) => place.kind === 'physical' && place.point)?.point;
  if (point === undefined) return undefined;
  const { latitude, longitude } = point;
  return Math.abs(latitude) <= HIGHEST && Math.abs(longitude) <= 180 ? point : undefined;
}

/** The entries that are somewhere, with the numbers of their rows. */
export function pinsOf(entries: readonly DirectoryEntry[]): readonly Pin[] {
  const taken = new Map<string, number>();
  return entries.flatMap((entry, at) => {
    const point = pointOf(entry);
    if (point === undefined) return [];
    // About a metre.
    const where = `${point.latitude.toFixed(5)} ${point.longitude.toFixed(5)}`;
    const before = taken.get(where) ?? 0;
    taken.set(where, before + 1);
    return [{ entry, number: at + 1, point, before }];
  });
}

/** What holds all pins; nothing where there are none. */
export function boundsOf(pins: readonly Pin[]): Bounds | undefined {
  if (pins.length === 0) return undefined;
  const latitudes = pins.map(({ point }) => point.latitude);
  const longitudes = pins.map(({ point }) => point.longitude);
  return [
    { latitude: Math.min(...latitudes), longitude: Math.min(...longitudes) },
    { latitude: Math.max(...latitudes), longitude: Math.max(...longitudes) },
  ];
}
