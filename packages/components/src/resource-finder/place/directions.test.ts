import { describe, expect, it } from 'vitest';
import { waysThere } from './directions.ts';

const address = { lines: ['2 Pier Road'], city: 'Millbrook' };
const pier = { kind: 'physical', name: 'Pier (2)', address } as const;
const point = { latitude: 44.1, longitude: -78.5 };
const PHONE = 'Mozilla/5.0 (Linux; Android 14)';
const hrefs = (place: Parameters<typeof waysThere>[0], agent = ''): string[] =>
  waysThere(place, agent).map(({ href }) => href);

describe('the way to a place', () => {
  it('is by its point where there is one, else by its address', () => {
    expect(hrefs({ ...pier, point })).toEqual([
      'https://www.google.com/maps/dir/?api=1&destination=44.1%2C-78.5',
      'https://www.openstreetmap.org/directions?to=44.1%2C-78.5#map=17/44.1/-78.5',
    ]);
    expect(hrefs(pier)).toEqual([
      'https://www.google.com/maps/dir/?api=1&destination=2%20Pier%20Road%2C%20Millbrook',
      'https://www.openstreetmap.org/search?query=2%20Pier%20Road%2C%20Millbrook',
    ]);
  });

  it('begins with the map of the device', () => {
    expect(hrefs({ ...pier, point }, PHONE)[0]).toBe('geo:44.1,-78.5?q=44.1,-78.5(Pier%20%202%20)');
    expect(hrefs(pier, PHONE)[0]).toBe('geo:0,0?q=2%20Pier%20Road%2C%20Millbrook');
    expect(hrefs(pier, 'iPhone')[0]).toBe(
      'https://maps.apple.com/?daddr=2%20Pier%20Road%2C%20Millbrook',
    );
  });

  it('is none to a mailbox, a town, or where nobody may go', () => {
    expect(hrefs(undefined)).toEqual([]);
    expect(hrefs({ ...pier, kind: 'postal' })).toEqual([]);
    expect(hrefs({ kind: 'physical', address: { lines: [], city: 'Millbrook' } })).toEqual([]);
  });
});
