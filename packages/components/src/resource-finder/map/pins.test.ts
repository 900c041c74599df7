import type { EntryPlace } from '@peerkit/search';
import { describe, expect, it } from 'vitest';
import { entry } from '../testing/entries.ts';
import { boundsOf, pinsOf } from './pins.ts';

const at = (latitude: number, longitude: number, kind: EntryPlace['kind'] = 'physical') => ({
  places: [{ kind, point: { latitude, longitude } }],
});
const numbers = (...overs: readonly Parameters<typeof entry>[0][]): number[] =>
  pinsOf(overs.map(entry)).map(({ number }) => number);

describe('pins', () => {
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

  it('know how many are at their point already', () => {
    const pins = pinsOf([at(43, -80), at(44, -80), at(43.000001, -80), at(43, -80)].map(entry));
    expect(pins.map(({ before }) => before)).toEqual([0, 0, 1, 2]);
  });
});

describe('what the map shows', () => {
  it('holds all pins', () => {
    expect(boundsOf(pinsOf([at(43, -80), at(44, -81), at(43.5, -79)].map(entry)))).toEqual([
      { latitude: 43, longitude: -81 },
      { latitude: 44, longitude: -79 },
    ]);
  });

  it('is nothing of ours without pins', () => {
    expect(boundsOf([])).toBe(undefined);
  });
});
