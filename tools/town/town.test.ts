import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import {
  pmtilesOf,
  pointIn,
  type Spot,
} from '../../packages/components/src/resource-finder/testing/pmtiles.ts';
import { THAMES_BEND } from './shapes.mjs';

const FILE = fileURLToPath(
  new URL('../../apps/partner-site/directory/tiles/thames-bend.pmtiles', import.meta.url),
);
const SHEET = fileURLToPath(
  new URL('../../apps/partner-site/directory/thames-bend.csv', import.meta.url),
);

it('is the file that the partner site shows: else run `npm run town`', async () => {
  expect(Buffer.from(await pmtilesOf(THAMES_BEND)).equals(await readFile(FILE))).toBe(true);
});

it('has a street at each door of the list, as its address says', async () => {
  const { tile, layers } = THAMES_BEND;
  const sheet = await readFile(SHEET, 'utf8');
  const near = (spots: readonly Spot[], latitude: number, longitude: number): boolean =>
    spots.some((spot, at) => {
      const from = spots[at - 1] ?? spot;
      return [0, 0.25, 0.5, 0.75, 1].some((part) => {
        const on: Spot = [
          from[0] + (spot[0] - from[0]) * part,
          from[1] + (spot[1] - from[1]) * part,
        ];
        const point = pointIn(tile, on);
        return Math.hypot(point.latitude - latitude, point.longitude - longitude) < 0.001;
      });
    });
  const doors = sheet
    .split('\n')
    .map((row) =>
      /,(?:\d+ )?((?:\w+ )+(?:Road|Street|Lane))[^,]*,Thames Bend,[^,]*,([\d.]+),(-[\d.]+)/.exec(
        row,
      ),
    )
    .filter((door) => door !== null);
  expect(doors.length).toBeGreaterThan(4);
  for (const [, name, latitude, longitude] of doors) {
    const street = layers['roads']?.find(({ tags }) => tags['name'] === name);
    expect(
      street && near(street.spots, Number(latitude), Number(longitude)),
      `${String(name)} passes the door`,
    ).toBe(true);
  }
});
