import type { GeoPoint, Location } from '@peerkit/model';
import { apart, swapped } from '../cells/point.ts';
import { countryOf, liesIn } from './country-boxes.ts';

/**
 * A point that is not where it must be. `swapped`: latitude and longitude are proven to be exchanged, and `swapped` is
 * right. `exchanged`: they were exchanged rightly. `far`: far from all others. `nowhere`: it cannot be right.
 */
export interface OutlyingPoint {
  readonly id: string;
  readonly is: 'swapped' | 'exchanged' | 'far' | 'nowhere';
  readonly swapped?: GeoPoint;
}

/** Fewer points than this have no middle. */
const LEAST = 5;
/** One point proves nothing about another. */
const LEAST_PROOF = 2;

interface Placed {
  readonly id: string;
  readonly point: GeoPoint;
  readonly country: string | undefined;
}

/**
 * Points that are not in the country of their address, or nowhere near the others: often latitude and
 * longitude are the wrong way round. Réunion and Mayotte are far from France, and right.
 *
 * @param isExchanged Whether the point of a place was read the other way round, because it had to be.
 */
export function outlyingPoints(
  locations: Iterable<Location>,
  isExchanged: (id: string) => boolean = () => false,
): readonly OutlyingPoint[] {
  const all = [...locations].flatMap(({ id, point, address }): Placed[] =>
    point === undefined ? [] : [{ id, point, country: countryOf(address ?? {}) }],
  );
  const turned = all.filter(({ id }) => isExchanged(id));
  const points = turned.length === 0 ? all : all.filter(({ id }) => !isExchanged(id));
  const abroad = new Map(points.flatMap((placed) => ofCountry(placed)));
  const others = points.filter(({ id }) => !abroad.has(id));
  // Where all are turned, they prove each other.
  const proof = others.length === 0 ? turned : others;
  const group = proof.length < LEAST_PROOF ? undefined : groupOf(proof);
  return [
    ...abroad.values(),
    ...farOff(others),
    ...turned.map((placed) => provenOf(placed, group)),
  ];
}

/** Where most points of a list lie, and how far from there is usual. */
interface Group {
  readonly middle: GeoPoint;
  readonly usual: number;
}

function groupOf(points: readonly Placed[]): Group {
  const middle = {
    latitude: median(points.map(({ point }) => point.latitude)),
    longitude: median(points.map(({ point }) => point.longitude)),
  };
  return { middle, usual: median(points.map(({ point }) => apart(point, middle))) };
}

function ofCountry({ id, point, country }: Placed): [string, OutlyingPoint][] {
  if (country === undefined || liesIn(point, country) !== false) return [];
  const exchanged = swapped(point);
  const fits = liesIn(exchanged, country) === true;
  if (fits) return [[id, { id, is: 'swapped', swapped: exchanged }]];
  return [[id, { id, is: isInhabited(point) ? 'far' : 'nowhere' }]];
}

/** Whether an exchange is right: in its country, or among the others. */
function provenOf({ id, point, country }: Placed, group: Group | undefined): OutlyingPoint {
  const inCountry = country === undefined ? undefined : liesIn(point, country);
  const isProven = inCountry ?? (group !== undefined && isAmong(point, group));
  return { id, is: isProven && isInhabited(point) ? 'exchanged' : 'nowhere' };
}

function isAmong(point: GeoPoint, { middle, usual }: Group): boolean {
  return apart(point, middle) <= Math.max(2, usual * 3);
}

/** Nobody lives beyond these, and no list has a place there. */
function isInhabited({ latitude }: GeoPoint): boolean {
  return latitude > -57 && latitude < 80;
}

function farOff(points: readonly Placed[]): readonly OutlyingPoint[] {
  const group = groupOf(points);
  const far = Math.max(5, group.usual * 8);
  return points.flatMap(({ id, point, country }): OutlyingPoint[] => {
    const isNowhere = !isInhabited(point);
    const isFar = points.length >= LEAST && apart(point, group.middle) > far;
    if (!isNowhere && !isFar) return [];
    // In its own country it is where it should be.
    if (country !== undefined && liesIn(point, country) === true) return [];
    const exchanged = swapped(point);
    // Only among the others it is proven: not merely nearer to them.
    const fits = points.length > LEAST_PROOF && isAmong(exchanged, group);
    if (fits) return [{ id, is: 'swapped', swapped: exchanged }];
    return [{ id, is: isNowhere ? 'nowhere' : 'far' }];
  });
}

function median(numbers: readonly number[]): number {
  const sorted = Float64Array.from(numbers).sort();
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
