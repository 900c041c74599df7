/** A made-up town as a PMTiles file of zoom 12, with land, a park, a river, streets and a name. */
import { pmtilesOf, pointIn, type Spot, type Town } from './pmtiles.ts';

const EXTENT = 4096;

/** Around 43.13° north, 80.76° west. */
export const TILE = { z: 12, x: 1129, y: 1504, id: 7_781_782, extent: EXTENT } as const;

const LAYERS: Town['layers'] = {
  earth: [
    {
      type: 'area',
      spots: [
        [0, 0],
        [EXTENT, 0],
        [EXTENT, EXTENT],
        [0, EXTENT],
      ],
      tags: { kind: 'earth' },
    },
  ],
  landuse: [
    {
      type: 'area',
      spots: [
        [300, 300],
        [1500, 300],
        [1500, 1300],
        [300, 1300],
      ],
      tags: { kind: 'park' },
    },
  ],
  water: [
    {
      type: 'area',
      spots: [
        [0, 2300],
        [4096, 1700],
        [4096, 2100],
        [0, 2700],
      ],
      tags: { kind: 'river' },
    },
  ],
  roads: [
    {
      type: 'line',
      spots: [
        [0, 1600],
        [4096, 1400],
      ],
      tags: { kind: 'major_road', name: 'Pier Road' },
    },
    {
      type: 'line',
      spots: [
        [2000, 0],
        [2200, 4096],
      ],
      tags: { kind: 'major_road', name: 'Finkle Street' },
    },
    {
      type: 'line',
      spots: [
        [900, 0],
        [1000, 4096],
      ],
      tags: { kind: 'minor_road', name: 'Mill Lane' },
    },
  ],
  places: [{ type: 'point', spots: [[2100, 1000]], tags: { kind: 'locality', name: 'Millbrook' } }],
};

const MILLBROOK: Town = {
  tile: TILE,
  layers: LAYERS,
  attribution: '<a href="https://example.org">Town of Millbrook</a> &copy; 2026',
};

/** Where a spot of the tile is in the world. */
export const pointAt = (spot: Spot): ReturnType<typeof pointIn> => pointIn(TILE, spot);

/**
 * The file.
 * @param isPacked As tools make it: all packed with gzip, and the list of tiles behind another list.
 */
export const townTiles = (isPacked = false): Promise<Uint8Array<ArrayBuffer>> =>
  pmtilesOf(MILLBROOK, isPacked);
