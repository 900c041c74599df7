import type { EntryPlace } from '@peerkit/search';
import { describe, expect, it } from 'vitest';
import { entry } from '../testing/entries.ts';
import { boundsOf, pinsOf, spotsOf, type Project } from './pins.ts';

type Over = Parameters<typeof entry>[0];
const at = (latitude: number, longitude: number, kind: EntryPlace['kind'] = 'physical') => ({
  places: [{ kind, point: { latitude, longitude } }],
});
const numbers = (...overs: readonly Over[]): number[] =>
  spotsOf(overs.map(entry)).map(({ number }) => number);
/** A map with so many pixels for a degree. */
const zoomed =
  (pixels: number): Project =>
  ({ latitude, longitude }) => ({ x: longitude * pixels, y: -latitude * pixels });
const shared = (pixels: number, ...overs: readonly Over[]): number[][] =>
  pinsOf(spotsOf(overs.map(entry)), zoomed(pixels)).map((pin) => pin.map(({ number }) => number));

describe('spots', () => {
  it('have the numbers of their rows, and none is there for what has no point', () => {
    expect(numbers(at(43, -80), {}, at(44, -81))).toEqual([1, 3]);
  });

  it('leave out a private place, even where a list gives it a point', () => {
    expect(numbers({ ...at(43, -80), privatePlace: true }, at(44, -81))).toEqual([2]);
  });

  it('leave out where people write to or call, and points that no map has', () => {
    expect(
      numbers(
        at(43, -80, 'postal'),
        at(43, -80, 'virtual'),
        at(89, 0),
        at(0, 181),
        at(Number.NaN, 0),
      ),
    ).toEqual([]);
  });
});

describe('pins', () => {
  const list = [at(43, -80), at(44, -80), at(43, -80), at(43.01, -80)];

  it('are shared by places at one address, however near a person looks', () => {
    expect(shared(100_000, ...list)).toEqual([[1, 3], [2], [4]]);
  });

  it('are shared where one would hide another, so that each tip is at a true point', () => {
    expect(shared(1000, ...list)).toEqual([[1, 3, 4], [2]]);
    expect(shared(1, ...list)).toEqual([[1, 2, 3, 4]]);
  });
});

describe('what the map shows', () => {
  it('holds all points', () => {
    const points = spotsOf([at(43, -80), at(44, -81), at(43.5, -79)].map(entry));
    expect(boundsOf(points.map(({ point }) => point))).toEqual([
      { latitude: 43, longitude: -81 },
      { latitude: 44, longitude: -79 },
    ]);
  });

  it('is nothing of ours without any', () => {
    expect(boundsOf([])).toBe(undefined);
  });
});
