import type { DirectoryEntry } from '../entry/entry.ts';
import type { KnownPlace } from '../file/meta.ts';
import { wordsOf } from '../text/fold.ts';
import { byCodeUnit } from '../text/order.ts';

/** Names shorter than this are those of states, and words. */
const SHORTEST = 3;
const FIVE_DIGITS = 100_000;

interface Sum {
  readonly name: string;
  latitude: number;
  longitude: number;
  count: number;
}

/** The towns, regions, areas and postcodes of a list, each in the middle of what is there. */
export function placesOf(
  entries: readonly DirectoryEntry[],
  isSmall: (word: string) => boolean,
): readonly KnownPlace[] {
  const sums = new Map<string, Sum>();
  for (const { areas, places } of entries) {
    for (const area of areas) add(sums, area, undefined, isSmall);
    for (const { address, point } of places) {
      for (const name of [address?.city, address?.region, address?.postalCode]) {
        if (name !== undefined) add(sums, name, point, isSmall);
      }
      // The part before the blank is a district.
      const district = address?.postalCode?.trim().split(/\s+/u);
      if (district?.length === 2 && district[0] !== undefined)
        add(sums, district[0], point, isSmall);
    }
  }
  return [...sums]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, { name, latitude, longitude, count }]) => {
      if (count === 0) return { name };
      const mean = (sum: number): number => Math.round((sum / count) * FIVE_DIGITS) / FIVE_DIGITS;
      return { name, point: [mean(latitude), mean(longitude)] };
    });
}

function add(
  sums: Map<string, Sum>,
  name: string,
  point: { latitude: number; longitude: number } | undefined,
  isSmall: (word: string) => boolean,
): void {
  const words = wordsOf(name);
  const key = words.join(' ');
  if (key.length < SHORTEST || words.length > 5 || words.every(isSmall)) return;
  let sum = sums.get(key);
  if (sum === undefined) {
    sum = { name, latitude: 0, longitude: 0, count: 0 };
    sums.set(key, sum);
  }
  if (point === undefined) return;
  sum.latitude += point.latitude;
  sum.longitude += point.longitude;
  sum.count += 1;
}
