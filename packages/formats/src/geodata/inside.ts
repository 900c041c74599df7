import type { Position } from '../core/projection.ts';

/** A ring or a line. */
export type Path = readonly Position[];

/** The point halfway along a line. */
export function halfway(line: Path): Position | undefined {
  const [first] = line;
  let left = lengthOf(line) / 2;
  for (let at = 1; at < line.length; at += 1) {
    const from = line[at - 1];
    const to = line[at];
    if (from === undefined || to === undefined) continue;
    const step = apart(from, to);
    if (step >= left && step > 0) {
      const share = left / step;
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    }
    left -= step;
  }
  return first;
}

/** How long a line is, to compare it with others of its geometry. */
export function lengthOf(line: Path): number {
  let length = 0;
  for (let at = 1; at < line.length; at += 1) {
    const from = line[at - 1];
    const to = line[at];
    if (from !== undefined && to !== undefined) length += apart(from, to);
  }
  return length;
}

function apart(a: Position, b: Position): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** Twice the area of a ring, without its sign. */
export function areaOf(ring: Path): number {
  return Math.abs(momentsOf(ring).area);
}

/**
 * A point inside an area: its middle, or where that lies outside (a horseshoe, a courtyard) the middle of the
 * widest part at the same height.
 */
export function pointInside(rings: readonly Path[]): Position | undefined {
  const [outer] = rings;
  if (outer === undefined || outer.length === 0) return undefined;
  const { area, x, y } = momentsOf(outer);
  if (area === 0) return halfway(outer);
  const middle: Position = [x, y];
  if (contains(rings, middle)) return middle;
  const heights = outer.map((position) => position[1]);
  const low = heights.reduce((a, b) => Math.min(a, b), Infinity);
  const high = heights.reduce((a, b) => Math.max(a, b), -Infinity);
  for (const height of [y, ...SHARES.map((share) => low + (high - low) * share)]) {
    const found = widestAt(rings, height);
    if (found !== undefined) return found;
  }
  return halfway(outer);
}

const SHARES = [0.5, 0.25, 0.75, 0.125, 0.375, 0.625, 0.875] as const;

/** Whether a point is in an area but in none of its holes. */
export function contains(rings: readonly Path[], [x, y]: Position): boolean {
  let inside = false;
  for (const crossing of crossingsAt(rings, y)) if (crossing > x) inside = !inside;
  return inside;
}

function widestAt(rings: readonly Path[], y: number): Position | undefined {
  const crossings = crossingsAt(rings, y).sort((a, b) => a - b);
  let best: Position | undefined;
  let widest = 0;
  for (let at = 0; at + 1 < crossings.length; at += 2) {
    const [from = 0, to = 0] = crossings.slice(at, at + 2);
    if (to - from <= widest) continue;
    widest = to - from;
    best = [(from + to) / 2, y];
  }
  return best;
}

/** Where the edges of rings cross a horizontal line. */
function crossingsAt(rings: readonly Path[], y: number): number[] {
  const crossings: number[] = [];
  for (const ring of rings) {
    let from = ring.at(-1);
    for (const to of ring) {
      if (from !== undefined && from[1] > y !== to[1] > y) {
        crossings.push(from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0]));
      }
      from = to;
    }
  }
  return crossings;
}

function momentsOf(ring: Path): { readonly area: number; readonly x: number; readonly y: number } {
  const [origin] = ring;
  if (origin === undefined) return { area: 0, x: 0, y: 0 };
  // Relative to a corner: areas of buildings are far smaller than their distance from 0, 0.
  const [x0, y0] = origin;
  let area = 0;
  let x = 0;
  let y = 0;
  let from = ring.at(-1) ?? origin;
  for (const to of ring) {
    const cross = (from[0] - x0) * (to[1] - y0) - (to[0] - x0) * (from[1] - y0);
    area += cross;
    x += (from[0] + to[0] - 2 * x0) * cross;
    y += (from[1] + to[1] - 2 * y0) * cross;
    from = to;
  }
  if (area === 0) return { area, x: x0, y: y0 };
  return { area, x: x0 + x / (3 * area), y: y0 + y / (3 * area) };
}
