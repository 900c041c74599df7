import { areaOf, halfway, lengthOf, pointInside, type Path } from './inside.ts';
import type { Position } from '../core/projection.ts';

/** What a record is drawn as: single points, lines and areas, as any format of maps has them. */
export interface Drawing {
  readonly points: readonly Position[];
  readonly lines: readonly Path[];
  /** Each with its outer ring first, then its holes. */
  readonly areas: readonly (readonly Path[])[];
}

/** One point that stands for a drawing. */
export interface PlaceOnMap {
  readonly at: Position;
  /** What it was made from, when that is not one point. */
  readonly from?: 'points' | 'line' | 'area';
}

/** A point where people can find what was drawn; undefined when nothing was. */
export function placeOf({ points, lines, areas }: Drawing): PlaceOnMap | undefined {
  const [point] = points;
  if (point !== undefined)
    return points.length === 1 ? { at: point } : { at: point, from: 'points' };
  const area = largest(areas, (rings) => areaOf(rings[0] ?? []));
  const inside = area === undefined ? undefined : pointInside(area);
  if (inside !== undefined) return { at: inside, from: 'area' };
  const line = largest(lines, lengthOf);
  const middle = line === undefined ? undefined : halfway(line);
  return middle === undefined ? undefined : { at: middle, from: 'line' };
}

function largest<T>(items: readonly T[], size: (item: T) => number): T | undefined {
  let best: T | undefined;
  let most = -1;
  for (const item of items) {
    const measured = size(item);
    if (measured <= most) continue;
    most = measured;
    best = item;
  }
  return best;
}
