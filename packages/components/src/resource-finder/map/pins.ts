import type { GeoPoint } from '@peerkit/model';
import type { DirectoryEntry } from '@peerkit/search';

/** A place of the list that is somewhere. */
export interface Spot {
  readonly entry: DirectoryEntry;
  /** Its row of the list, from 1. */
  readonly number: number;
  readonly point: GeoPoint;
}

/** One or more places under one pin. Its tip is at the point of the first. */
export type Pin = readonly [first: Spot, ...others: Spot[]];

/** What there is to show on the map. */
export interface OnMapNow {
  readonly pins: readonly Pin[];
  /** How many of the results were looked at for it, and how many of those are nowhere. */
  readonly looked: number;
  readonly missing: number;
}

/** The south-west and the north-east corner. */
export type Bounds = readonly [southWest: GeoPoint, northEast: GeoPoint];

/** Where a point is, in pixels. */
export type Project = (point: GeoPoint) => { readonly x: number; readonly y: number };

/** Beyond these there are no tiles. */
const HIGHEST = 85;
/** Pins nearer to each other than this would hide one another, in pixels. */
const NEAR = 40;

/** Where an entry is, if people may know: a private place has no point, wherever it comes from. */
function pointOf({ places, privatePlace }: DirectoryEntry): GeoPoint | undefined {
  if (privatePlace === true) return undefined;
  const point = places.find((place) => place.kind === 'physical' && place.point)?.point;
  if (point === undefined) return undefined;
  const { latitude, longitude } = point;
  return Math.abs(latitude) <= HIGHEST && Math.abs(longitude) <= 180 ? point : undefined;
}

/** The entries that are somewhere, with the numbers of their rows. */
export function spotsOf(entries: readonly DirectoryEntry[]): readonly Spot[] {
  return entries.flatMap((entry, at) => {
    const point = pointOf(entry);
    return point === undefined ? [] : [{ entry, number: at + 1, point }];
  });
}

/** One pin for what is at one point, or too near to it to be told apart as far as the map is zoomed out. */
export function pinsOf(spots: readonly Spot[], at: Project): readonly Pin[] {
  const pins: { readonly x: number; readonly y: number; readonly spots: [Spot, ...Spot[]] }[] = [];
  for (const spot of spots) {
    const { x, y } = at(spot.point);
    const near = pins.find((pin) => Math.abs(pin.x - x) < NEAR && Math.abs(pin.y - y) < NEAR);
    if (near) near.spots.push(spot);
    else pins.push({ x, y, spots: [spot] });
  }
  return pins.map(({ spots: under }) => under);
}

/** What holds all points; nothing where there are none. */
export function boundsOf(points: readonly GeoPoint[]): Bounds | undefined {
  if (points.length === 0) return undefined;
  const latitudes = points.map(({ latitude }) => latitude);
  const longitudes = points.map(({ longitude }) => longitude);
  return [
    { latitude: Math.min(...latitudes), longitude: Math.min(...longitudes) },
    { latitude: Math.max(...latitudes), longitude: Math.max(...longitudes) },
  ];
}
