/**
 * A made-up town as a PMTiles file: one vector tile of zoom 12, with land, a park, a river, streets and a name, in layers
 * named as Protomaps names them. Written by hand, so that the reader under test is not also the writer.
 */

const ZOOM = 12;
const EXTENT = 4096;

type Spot = readonly [x: number, y: number];
interface Feature {
  readonly type: 'point' | 'line' | 'area';
  readonly spots: readonly Spot[];
  readonly tags: Readonly<Record<string, string>>;
}

/** Around 43.13° north, 80.76° west. */
export const TILE = { z: ZOOM, x: 1129, y: 1504 } as const;

const LAYERS: Readonly<Record<string, readonly Feature[]>> = {
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

/** Where a spot of the tile is in the world. */
export function pointAt([x, y]: Spot): { readonly latitude: number; readonly longitude: number } {
  const size = 2 ** ZOOM;
  const north = Math.PI * (1 - (2 * (TILE.y + y / EXTENT)) / size);
  return {
    latitude: (Math.atan(Math.sinh(north)) * 180) / Math.PI,
    longitude: ((TILE.x + x / EXTENT) / size) * 360 - 180,
  };
}

const varint = (value: number): number[] =>
  value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
const field = (id: number, bytes: readonly number[]): number[] => [
  ...varint(id * 8 + 2),
  ...varint(bytes.length),
  ...bytes,
];
const number = (id: number, value: number): number[] => [...varint(id * 8), ...varint(value)];
const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const text = (id: number, value: string): number[] => field(id, utf8(value));
const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);

const TYPES = { point: 1, line: 2, area: 3 } as const;

function geometry({ type, spots }: Feature): number[] {
  const steps = spots.map(([x, y], at) => {
    const [fromX, fromY] = spots[at - 1] ?? [0, 0];
    return [zigzag(x - fromX), zigzag(y - fromY)] as const;
  });
  const [first = [0, 0], ...others] = steps;
  const line = others.length === 0 ? [] : [others.length * 8 + 2, ...others.flat()];
  return [9, ...first, ...line, ...(type === 'area' ? [15] : [])].flatMap(varint);
}

function layer(name: string, features: readonly Feature[]): number[] {
  const tags = features.flatMap((feature) => Object.entries(feature.tags));
  const keys = [...new Set(tags.map(([key]) => key))];
  const values = [...new Set(tags.map(([, value]) => value))];
  return field(3, [
    ...text(1, name),
    ...features.flatMap((feature) =>
      field(2, [
        ...field(
          2,
          Object.entries(feature.tags)
            .flatMap(([key, value]) => [keys.indexOf(key), values.indexOf(value)])
            .flatMap(varint),
        ),
        ...number(3, TYPES[feature.type]),
        ...field(4, geometry(feature)),
      ]),
    ),
    ...keys.flatMap((key) => text(3, key)),
    ...values.flatMap((value) => field(4, text(1, value))),
    ...number(5, EXTENT),
    ...number(15, 2),
  ]);
}

/** 12/1129/1504 on the curve by which a PMTiles file is sorted, as another reader of the format has it. */
const TILE_ID = 7_781_782;

async function gzip(bytes: readonly number[]): Promise<number[]> {
  const stream = new Blob([new Uint8Array(bytes)]).stream();
  const packed = await new Response(
    stream.pipeThrough(new CompressionStream('gzip')),
  ).arrayBuffer();
  return [...new Uint8Array(packed)];
}

/**
 * The file.
 * @param isPacked As tools make it: all packed with gzip, and the list of tiles behind another list.
 */
export async function townTiles(isPacked = false): Promise<Uint8Array<ArrayBuffer>> {
  const pack = isPacked ? gzip : (bytes: readonly number[]) => bytes;
  const tile = await pack(
    Object.entries(LAYERS).flatMap(([name, features]) => layer(name, features)),
  );
  const about = await pack(
    utf8(
      JSON.stringify({
        attribution: '<a href="https://example.org">Town of Millbrook</a> &copy; 2026',
        vector_layers: Object.keys(LAYERS).map((id) => ({ id, fields: {} })),
      }),
    ),
  );
  const list = (run: number, bytes: number): number[] => [
    ...[1, ...varint(TILE_ID)],
    ...[run, ...varint(bytes), 1],
  ];
  const tiles = await pack(list(1, tile.length));
  const leaves = isPacked ? tiles : [];
  const root = isPacked ? await pack(list(0, leaves.length)) : tiles;
  const header = new DataView(new ArrayBuffer(127));
  utf8('PMTiles').forEach((byte, at) => header.setUint8(at, byte));
  header.setUint8(7, 3);
  let end = 127;
  const parts = [root, about, leaves, tile];
  parts.forEach(({ length }, at) => {
    header.setBigUint64(8 + at * 16, BigInt(end), true);
    header.setBigUint64(16 + at * 16, BigInt(length), true);
    end += length;
  });
  // Sorted; how it is packed; vector tiles of one zoom.
  const packing = isPacked ? 2 : 1;
  [1, packing, packing, 1, ZOOM, ZOOM].forEach((value, at) => header.setUint8(96 + at, value));
  const corners = [pointAt([0, EXTENT]), pointAt([EXTENT, 0])];
  corners
    .flatMap(({ longitude, latitude }) => [longitude, latitude])
    .forEach((degrees, at) => header.setInt32(102 + at * 4, Math.round(degrees * 1e7), true));
  return new Uint8Array([...new Uint8Array(header.buffer), ...parts.flat()]);
}
