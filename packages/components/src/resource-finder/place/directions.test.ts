import { describe, expect, it } from 'vitest';
import { waysThere } from './directions.ts';

const address = { lines: ['2 Pier Road'], city: 'Millbrook' };
const pier = { kind: 'physical', name: 'Pier (2)', address } as const;
const point = { latitude: 44.1, longitude: -78.5 };
const hrefs = (place: Parameters<typeof waysThere>[0]): string[] =>
  waysThere(place, '').map(({ href }) => href);

describe('the way to a place', () => {
  it('is by its point where there is one, else by its address', () => {
    expect(hrefs({ ...pier, point })[0]).toMatch(/destination=44.1%2C-78.5$/);
    expect(hrefs(pier)[0]).toMatch(/destination=2%20Pier%20Road%2C%20Millbrook$/);
  });

  it('is none to a mailbox, a town, or where nobody may go', () => {
    expect(hrefs(undefined)).toEqual([]);
    expect(hrefs({ ...pier, kind: 'postal' })).toEqual([]);
    expect(hrefs({ kind: 'physical', address: { lines: [], city: 'Millbrook' } })).toEqual([]);
  });
});
