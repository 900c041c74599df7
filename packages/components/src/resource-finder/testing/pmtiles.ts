/**
 * Writes a small PMTiles file by hand: one vector tile, so that the reader under test is not also the writer. It makes the
 * towns of the tests, and the made-up town of the partner site.
 */

/** In units of a tile, and beyond its edges, too. */
export type Spot = readonly [x: number, y: number];

export interface Feature {
  readonly type: 'point' | 'line' | 'area';
  readonly spots: readonly Spot[];
  readonly tags: Readonly<Record<string, string>>;
}

export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  /** On the curve by which a PMTiles file is sorted, as another reader of the format has it. */
  readonly id: number;
  /** How many units it is wide. */
  readonly extent: number;
}

export interface Town {
  readonly tile: Tile;
  /** Layers named as Protomaps names them. */
  readonly layers: Readonly<Record<string, readonly Feature[]>>;
  /** HTML: who made it. */
  readonly attribution: string;
}

/** Where a spot of a tile is in the world. */
export function pointIn(
  { z, x: column, y: row, extent }: Tile,
  [x, y]: Spot,
): { readonly latitude: number; readonly longitude: number } {
  const size = 2 ** z;
  const north = Math.PI * (1 - (2 * (row + y / extent)) / size);
  return {
    latitude: (Math.atan(Math.sinh(north)) * 180) / Math.PI,
    longitude: ((column + x / extent) / size) * 360 - 180,
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

function layer(name: string, features: readonly Feature[], extent: number): number[] {
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
    ...number(5, extent),
    ...number(15, 2),
  ]);
}

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
export async function pmtilesOf(
  { tile: place, layers, attribution }: Town,
  isPacked = false,
): Promise<Uint8Array<ArrayBuffer>> {
  const pack = isPacked ? gzip : (bytes: readonly number[]) => bytes;
  const tile = await pack(
    Object.entries(layers).flatMap(([name, features]) => layer(name, features, place.extent)),
  );
  const about = await pack(
    utf8(
      JSON.stringify({
        attribution,
        vector_layers: Object.keys(layers).map((id) => ({ id, fields: {} })),
      }),
    ),
  );
  const list = (run: number, bytes: number): number[] => [
    ...[1, ...varint(place.id)],
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
  [1, packing, packing, 1, place.z, place.z].forEach((value, at) =>
    header.setUint8(96 + at, value),
  );
  const corners = [pointIn(place, [0, place.extent]), pointIn(place, [place.extent, 0])];
  corners
    .flatMap(({ longitude, latitude }) => [longitude, latitude])
    .forEach((degrees, at) => header.setInt32(102 + at * 4, Math.round(degrees * 1e7), true));
  return new Uint8Array([...new Uint8Array(header.buffer), ...parts.flat()]);
}
