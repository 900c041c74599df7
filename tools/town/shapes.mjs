/**
 * Thames Bend, the made-up town of the partner site: its land, river, parks, streets and houses, drawn by us, in
 * the layers of Protomaps. Lengths are metres east and north of 12 Pier Road.
 *
 * @typedef {import('../../packages/components/src/resource-finder/testing/pmtiles.ts').Feature} Feature
 * @typedef {import('../../packages/components/src/resource-finder/testing/pmtiles.ts').Town} Town
 * @typedef {readonly [east: number, north: number]} Metres
 */

/** Zoom 11, with a unit of under two metres. The id is its place on the curve of the format. */
const TILE = { z: 11, x: 556, y: 757, id: 1_945_376, extent: 4096 };
/** 12 Pier Road, as the directory has it, in units of the tile. */
const ORIGIN = originOf(42.4062, -82.1871);
const METRES_PER_UNIT =
  (40_075_017 * Math.cos((42.4062 * Math.PI) / 180)) / 2 ** TILE.z / TILE.extent;

/** @param {number} latitude @param {number} longitude @returns {Metres} */
function originOf(latitude, longitude) {
  const size = 2 ** TILE.z;
  const north = Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI;
  return [
    (((longitude + 180) / 360) * size - TILE.x) * TILE.extent,
    (((1 - north) / 2) * size - TILE.y) * TILE.extent,
  ];
}

/** @param {Metres} place @returns {Metres} */
const unit = ([east, north]) => [
  Math.round(ORIGIN[0] + east / METRES_PER_UNIT),
  Math.round(ORIGIN[1] - north / METRES_PER_UNIT),
];

/** @param {Feature['type']} type @param {readonly Metres[]} places @param {Record<string, string>} tags @returns {Feature} */
const shape = (type, places, tags) => ({ type, spots: places.map(unit), tags });

/** A bend through all places. @param {readonly Metres[]} places @returns {Metres[]} */
function bend(places) {
  const last = places.length - 1;
  return places.flatMap((from, at) => {
    const to = places[at + 1];
    if (!to) return [from];
    const before = places[Math.max(at - 1, 0)] ?? from;
    const after = places[Math.min(at + 2, last)] ?? to;
    return [0, 0.25, 0.5, 0.75].map((part) => {
      /** @param {0 | 1} axis */
      const on = (axis) => {
        const [a, b, c, d] = [before[axis], from[axis], to[axis], after[axis]];
        const curve = 2 * a - 5 * b + 4 * c - d + part * (3 * b - a - 3 * c + d);
        return b + (part * (c - a + part * curve)) / 2;
      };
      return /** @type {const} */ ([on(0), on(1)]);
    });
  });
}

/** What lies within so many metres of a line. @param {readonly Metres[]} line @param {number} metres @returns {Metres[]} */
function wide(line, metres) {
  /** @param {1 | -1} side */
  const bank = (side) =>
    line.map(([east, north], at) => {
      const [fromEast, fromNorth] = line[Math.max(at - 1, 0)] ?? [east, north];
      const [toEast, toNorth] = line[Math.min(at + 1, line.length - 1)] ?? [east, north];
      const length = Math.hypot(toEast - fromEast, toNorth - fromNorth);
      return /** @type {const} */ ([
        east - ((toNorth - fromNorth) / length) * metres * side,
        north + ((toEast - fromEast) / length) * metres * side,
      ]);
    });
  return [...bank(1), ...bank(-1).reverse()];
}

const RIVER = bend([
  [-9000, 1900],
  [-5200, 1300],
  [-2900, 500],
  [-1700, -420],
  [-700, -860],
  [300, -880],
  [1150, -560],
  [1750, 120],
  [2350, 620],
  [3300, 560],
  [4600, -500],
  [6200, -2600],
  [7200, -6000],
  [7400, -13_000],
]);
const BROOK = bend([
  [-1250, 2600],
  [-1120, 1700],
  [-1280, 900],
  [-1180, 250],
  [-1420, -500],
]);

/** @type {readonly (readonly [name: string, kind: 'major_road' | 'minor_road', places: readonly Metres[]])[]} */
const STREETS = [
  [
    'Pier Road',
    'major_road',
    bend([
      [-1500, -330],
      [-820, -200],
      [-60, -25],
      [760, 20],
      [1500, 60],
    ]),
  ],
  [
    'Wellington Street',
    'major_road',
    bend([
      [-2600, 1150],
      [-1300, 420],
      [-500, 250],
      [680, 212],
      [1450, 420],
      [2600, 1500],
      [4200, 2600],
    ]),
  ],
  [
    'Finkle Street',
    'major_road',
    bend([
      [250, 2700],
      [290, 1300],
      [330, 300],
      [372, -340],
      [420, -1300],
      [300, -2600],
      [350, -6000],
    ]),
  ],
  [
    'Bridge Street',
    'minor_road',
    bend([
      [-640, 1250],
      [-600, 240],
      [-560, -150],
      [-640, -1200],
      [-900, -2300],
    ]),
  ],
  [
    'Mill Lane',
    'minor_road',
    [
      [-352, 1150],
      [-348, 477],
      [-318, 244],
      [-290, -75],
    ],
  ],
  [
    'Church Street',
    'minor_road',
    [
      [-30, 1240],
      [10, 236],
      [40, -10],
      [70, -560],
    ],
  ],
  [
    'Library Lane',
    'minor_road',
    [
      [60, -330],
      [372, -345],
      [900, -300],
    ],
  ],
  [
    'Oak Street',
    'minor_road',
    [
      [610, 1200],
      [640, 213],
      [650, 18],
      [660, -420],
    ],
  ],
  [
    'School Street',
    'minor_road',
    [
      [930, 1150],
      [950, 250],
      [955, 28],
      [980, -330],
    ],
  ],
  [
    'Station Road',
    'minor_road',
    [
      [-1130, 1010],
      [-640, 790],
      [290, 750],
      [1250, 800],
    ],
  ],
  [
    'Garden Street',
    'minor_road',
    [
      [-1180, 540],
      [-345, 520],
      [305, 490],
      [940, 500],
      [1180, 520],
    ],
  ],
  [
    'Hill Street',
    'minor_road',
    [
      [-640, 1080],
      [270, 1050],
      [1010, 1060],
    ],
  ],
  [
    'Harbour Street',
    'minor_road',
    bend([
      [-560, -330],
      [-200, -480],
      [70, -560],
      [395, -600],
    ]),
  ],
  [
    'Ferry Road',
    'minor_road',
    bend([
      [-1400, -1450],
      [-660, -1380],
      [410, -1330],
      [1300, -1180],
      [2200, -500],
    ]),
  ],
];

/** A house at each so many metres of a street, and now and then none. @param {readonly Metres[]} line @returns {Feature[]} */
function houses(line) {
  return line.slice(1).flatMap(([toEast, toNorth], at) => {
    const [east = 0, north = 0] = line[at] ?? [];
    const length = Math.hypot(toEast - east, toNorth - north);
    const [across, along] = [(toEast - east) / length, (toNorth - north) / length];
    const count = Math.floor(length / 34);
    return Array.from({ length: count * 2 }, (_, each) => {
      const way = ((each >> 1) + 0.5) * 34;
      const off = (each % 2 === 0 ? 1 : -1) * (24 + ((each * 7 + at * 3) % 5) * 2);
      const [e, n] = [east + across * way - along * off, north + along * way + across * off];
      const [half, deep] = [8 + ((each * 5 + at) % 4) * 1.5, 6 + ((each * 3 + at) % 3) * 1.5];
      return { e, n, half, deep, isThere: (each * 11 + at * 5) % 7 !== 0 };
    })
      .filter(({ e, n, isThere }) => isThere && isFree(e, n))
      .map(({ e, n, half, deep }) => {
        /** @param {number} a @param {number} b @returns {Metres} */
        const corner = (a, b) => [e + across * a - along * b, n + along * a + across * b];
        const corners = [
          corner(-half, -deep),
          corner(half, -deep),
          corner(half, deep),
          corner(-half, deep),
        ];
        return shape('area', corners, { kind: 'building' });
      });
  });
}

/** Whether a house can stand there: not in a park, nor in a street or the river. @param {number} e @param {number} n */
function isFree(e, n) {
  const near = [...STREETS.map(([, , line]) => line), BROOK];
  return (
    !PARKS.some(([, line]) => isIn(e, n, line)) &&
    near.every((line) => distance(e, n, line) > 18) &&
    distance(e, n, RIVER) > 120
  );
}

/** @param {number} e @param {number} n @param {readonly Metres[]} line */
function distance(e, n, line) {
  return Math.min(
    ...line.slice(1).map(([toEast, toNorth], at) => {
      const [east = 0, north = 0] = line[at] ?? [];
      const [across, along] = [toEast - east, toNorth - north];
      const part = ((e - east) * across + (n - north) * along) / (across ** 2 + along ** 2);
      const held = Math.min(Math.max(part, 0), 1);
      return Math.hypot(e - east - across * held, n - north - along * held);
    }),
  );
}

/** @param {number} e @param {number} n @param {readonly Metres[]} area */
function isIn(e, n, area) {
  return area.reduce((inside, [east, north], at) => {
    const [other = 0, high = 0] = area.at(at - 1) ?? [];
    const isCrossed =
      north > n !== high > n && e < other + ((n - high) / (north - high)) * (east - other);
    return isCrossed ? !inside : inside;
  }, false);
}

/** @type {readonly (readonly [kind: string, places: readonly Metres[]])[]} */
const PARKS = [
  [
    'park',
    [
      [-1180, -380],
      [-600, -240],
      [-585, -350],
      [-320, -470],
      [20, -590],
      [380, -640],
      [385, -760],
      [-700, -740],
      [-1300, -520],
    ],
  ],
  [
    'park',
    [
      [400, 705],
      [600, 710],
      [605, 530],
      [405, 520],
    ],
  ],
  [
    'cemetery',
    [
      [990, 770],
      [1230, 780],
      [1210, 560],
      [985, 545],
    ],
  ],
  [
    'forest',
    [
      [-3300, -700],
      [-1900, -900],
      [-1500, -1700],
      [-2300, -2900],
      [-4200, -2600],
      [-4700, -1400],
    ],
  ],
  [
    'forest',
    [
      [1500, 2300],
      [2400, 2600],
      [2700, 3900],
      [1500, 4400],
      [700, 3500],
    ],
  ],
];

/** @param {number} size @returns {Metres[]} */
const square = (size) => [
  [-size, -size],
  [size, -size],
  [size, size],
  [-size, size],
];

/** @type {Town} */
export const THAMES_BEND = {
  tile: TILE,
  attribution: 'Thames Bend, a made-up town',
  layers: {
    earth: [shape('area', square(20_000), { kind: 'earth' })],
    landuse: PARKS.map(([kind, line]) => shape('area', line, { kind })),
    water: [
      shape('area', wide(RIVER, 95), { kind: 'river' }),
      shape('line', BROOK, { kind: 'stream' }),
    ],
    roads: STREETS.map(([name, kind, line]) => shape('line', line, { kind, name })),
    buildings: STREETS.flatMap(([, , line]) => houses(line)),
    places: [
      shape('point', [[-30, 330]], { kind: 'locality', name: 'Thames Bend' }),
      shape('point', [[300, -1700]], { kind: 'neighbourhood', name: 'Southbank' }),
      shape('point', [[1700, 1500]], { kind: 'neighbourhood', name: 'Eastfield' }),
    ],
  },
};
