import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, halfway, pointInside } from './inside.ts';
import { placeOf } from './place-of.ts';
import { toDegreesBy, type Position } from '../core/projection.ts';

const square: Position[] = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];

describe('a point inside an area', () => {
  it('is the middle of a square', () => {
    expect(pointInside([square])).toEqual([2, 2]);
  });

  it('is not in a courtyard', () => {
    const hole: Position[] = [
      [1, 1],
      [3, 1],
      [3, 3],
      [1, 3],
      [1, 1],
    ];
    const point = pointInside([square, hole]);
    expect(point).toEqual([0.5, 2]);
  });

  it('is in the arm of a horseshoe', () => {
    const horseshoe: Position[] = [
      [0, 0],
      [9, 0],
      [9, 9],
      [6, 9],
      [6, 1],
      [3, 1],
      [3, 9],
      [0, 9],
      [0, 0],
    ];
    const point = pointInside([horseshoe]);
    expect(point && contains([horseshoe], point)).toBe(true);
  });

  it('lies inside of any star', () => {
    const star = fc
      .array(fc.double({ min: 0.01, max: 10, noNaN: true }), { minLength: 3, maxLength: 40 })
      .map((radii) =>
        radii.map((radius, at): Position => {
          const angle = (2 * Math.PI * at) / radii.length;
          return [radius * Math.cos(angle) - 80, radius * Math.sin(angle) + 43];
        }),
      );
    fc.assert(
      fc.property(star, (ring) => {
        const point = pointInside([ring]);
        expect(point !== undefined && contains([ring], point)).toBe(true);
      }),
    );
  });

  it('of an area without extent is on its line', () => {
    expect(
      pointInside([
        [
          [1, 1],
          [3, 1],
          [1, 1],
        ],
      ]),
    ).toEqual([3, 1]);
    expect(pointInside([])).toBeUndefined();
  });
});

describe('one point for a drawing', () => {
  const nothing = { points: [], lines: [], areas: [] };

  it('is halfway along a line', () => {
    const line: Position[] = [
      [0, 0],
      [2, 0],
      [2, 6],
    ];
    expect(halfway(line)).toEqual([2, 2]);
    expect(placeOf({ ...nothing, lines: [[[9, 9]], line] })).toEqual({ at: [2, 2], from: 'line' });
  });

  it('is in the largest of several areas', () => {
    const far = square.map(([x, y]): Position => [x / 4 + 100, y / 4]);
    expect(placeOf({ ...nothing, areas: [[far], [square]] })).toEqual({ at: [2, 2], from: 'area' });
  });

  it('is a point if one is drawn', () => {
    expect(placeOf({ ...nothing, points: [[1, 2]], areas: [[square]] })).toEqual({ at: [1, 2] });
    expect(
      placeOf({
        ...nothing,
        points: [
          [1, 2],
          [3, 4],
        ],
      }),
    ).toEqual({ at: [1, 2], from: 'points' });
    expect(placeOf(nothing)).toBeUndefined();
  });
});

describe('projections', () => {
  // The gates of the Eiffel tower: 48.8583 north, 2.2944 east.
  it.each([3857, 102_100, 900_913, undefined])('reads the metres of EPSG %s', (code) => {
    const [x = 0, y = 0] = toDegreesBy(code)?.([255_411.44, 6_250_841.6]) ?? [];
    expect(x).toBeCloseTo(2.2944, 3);
    expect(y).toBeCloseTo(48.8583, 3);
  });

  it('leaves degrees as they are, and says no to what it does not know', () => {
    expect(toDegreesBy(4326)?.([-80.7467, 43.1306])).toEqual([-80.7467, 43.1306]);
    expect(toDegreesBy(undefined)?.([-80.7467, 43.1306])).toEqual([-80.7467, 43.1306]);
    expect(toDegreesBy(4326)?.([255_411, 6_250_841])).toBeUndefined();
    expect(toDegreesBy(26_917)).toBeUndefined();
  });
});
