import type { DirectoryEntry } from '../entry/entry.ts';
import { fold } from '../text/fold.ts';
import { byCodeUnit } from '../text/order.ts';

/** An entry, and where it is counted to be: its own point, else that of its town. */
interface Placed {
  readonly at: number;
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * Parts of entries that are near each other, as their positions in order: halved on the longer side until each is small
 * enough. Those that are nowhere come last, by the area that they serve.
 */
export function splitByPlace(
  entries: readonly DirectoryEntry[],
  most: number,
): readonly (readonly number[])[] {
  const towns = middles(entries);
  const placed: Placed[] = [];
  const nowhere: number[] = [];
  entries.forEach((entry, at) => {
    const point = pointOf(entry) ?? towns.get(townOf(entry) ?? '');
    if (point === undefined) nowhere.push(at);
    else placed.push({ at, latitude: point.latitude, longitude: point.longitude });
  });
  const parts: number[][] = [];
  halve(placed, most, parts);
  const areas = new Map(nowhere.map((at) => [at, fold(areaOf(entries[at]))]));
  nowhere.sort((a, b) => byCodeUnit(areas.get(a) ?? '', areas.get(b) ?? '') || a - b);
  for (let from = 0; from < nowhere.length; from += most) {
    parts.push(nowhere.slice(from, from + most));
  }
  return parts.map((part) => part.sort((a, b) => a - b));
}

function halve(placed: readonly Placed[], most: number, parts: number[][]): void {
  if (placed.length === 0) return;
  if (placed.length <= most) {
    parts.push(placed.map(({ at }) => at));
    return;
  }
  const [south, north] = span(placed, 'latitude');
  const [west, east] = span(placed, 'longitude');
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const side = north - south > (east - west) * narrowing ? 'latitude' : 'longitude';
  const sorted = [...placed].sort((a, b) => a[side] - b[side] || a.at - b.at);
  // Whole parts on one side, so that all but a few are full.
  const half = Math.ceil(Math.ceil(sorted.length / most) / 2) * most;
  halve(sorted.slice(0, half), most, parts);
  halve(sorted.slice(half), most, parts);
}

function span(
  placed: readonly Placed[],
  side: 'latitude' | 'longitude',
): readonly [number, number] {
  let least = Infinity;
  let most = -Infinity;
  for (const one of placed) {
    least = Math.min(least, one[side]);
    most = Math.max(most, one[side]);
  }
  return [least, most];
}

/** The point of an entry that has one. */
export function pointOf({ places }: DirectoryEntry): DirectoryEntry['places'][number]['point'] {
  return places.find(({ point }) => point !== undefined)?.point;
}

function townOf({ places }: DirectoryEntry): string | undefined {
  const address = places[0]?.address;
  const town = address?.postalCode ?? address?.city;
  return town === undefined ? undefined : fold(`${town} ${address?.country ?? ''}`);
}

const areaOf = (entry: DirectoryEntry | undefined): string =>
  entry?.areas[0] ?? entry?.organization ?? '';

/** The middle of the entries of each town that have a point. */
function middles(
  entries: readonly DirectoryEntry[],
): ReadonlyMap<string, { readonly latitude: number; readonly longitude: number }> {
  const sums = new Map<string, { latitude: number; longitude: number; count: number }>();
  for (const entry of entries) {
    const town = townOf(entry);
    const point = pointOf(entry);
    if (town === undefined || point === undefined) continue;
    const sum = sums.get(town) ?? { latitude: 0, longitude: 0, count: 0 };
    sum.latitude += point.latitude;
    sum.longitude += point.longitude;
    sum.count += 1;
    sums.set(town, sum);
  }
  return new Map(
    [...sums].map(([town, { latitude, longitude, count }]) => [
      town,
      { latitude: latitude / count, longitude: longitude / count },
    ]),
  );
}
