import type { Bounds } from './pins.ts';
import { TileCache } from './tile-cache.ts';

/** So much is asked for first: the head and the first list of tiles lie in it, by the rules of the format. */
const FIRST_BYTES = 16_384;
const HEAD_BYTES = 127;
/** Lists lead to lists, but no deeper than this. */
const DEEPEST = 4;

/** A tile, some alike, or where the list of those from here on is. */
interface Place {
  readonly id: number;
  /** How many tiles are alike; 0: a further list. */
  readonly run: number;
  readonly at: number;
  readonly bytes: number;
}

interface Head {
  readonly root: readonly [at: number, bytes: number];
  readonly about: readonly [at: number, bytes: number];
  readonly leavesAt: number;
  readonly tilesAt: number;
  readonly packing: number;
  readonly tilePacking: number;
}

/**
 * A PMTiles file, version 3: all tiles of a place in one file, of which a part at a time is asked for. No cookie and no
 * referrer goes along.
 */
export class TileFile {
  readonly kind: 'vector' | 'raster';
  readonly zooms: readonly [least: number, most: number];
  readonly bounds: Bounds;
  /** What the file says about itself: from outside, so of any shape. */
  about: Readonly<Record<string, unknown>> = {};
  readonly #href: string;
  readonly #head: Head;
  readonly #lists = new Map<number, Promise<readonly Place[]>>();
  readonly #tiles = new TileCache();

  /** @throws When there is no such file, or its host gives no parts of files. */
  static async open(href: string): Promise<TileFile> {
    const first = await partOf(href, 0, FIRST_BYTES);
    const file = new TileFile(href, first);
    const [at, bytes] = file.#head.about;
    const about = await file.#unpacked(await partOf(href, at, bytes), file.#head.packing);
    const metadata: unknown = bytes === 0 ? {} : JSON.parse(new TextDecoder().decode(about));
    if (typeof metadata === 'object' && metadata !== null) file.about = { ...metadata };
    return file;
  }

  private constructor(href: string, first: ArrayBuffer) {
    const view = new DataView(first);
    const name = new TextDecoder().decode(first.slice(0, 7));
    if (first.byteLength < HEAD_BYTES || name !== 'PMTiles' || view.getUint8(7) !== 3) {
      throw new TypeError(`${href} is no PMTiles file of version 3.`);
    }
    const long = (at: number): number => Number(view.getBigUint64(at, true));
    const degrees = (at: number): number => view.getInt32(at, true) / 1e7;
    this.#href = href;
    this.#head = {
      root: [long(8), long(16)],
      about: [long(24), long(32)],
      leavesAt: long(40),
      tilesAt: long(56),
      packing: view.getUint8(97),
      tilePacking: view.getUint8(98),
    };
    this.kind = view.getUint8(99) === 1 ? 'vector' : 'raster';
    this.zooms = [view.getUint8(100), view.getUint8(101)];
    this.bounds = [
      { longitude: degrees(102), latitude: degrees(106) },
      { longitude: degrees(110), latitude: degrees(114) },
    ];
  }

  /** A tile; nothing where the file has none. */
  async tile(
    z: number,
    x: number,
    y: number,
    signal?: AbortSignal,
  ): Promise<ArrayBuffer | undefined> {
    const id = tileId(z, x, y);
    let [at, bytes] = this.#head.root;
    for (let depth = 0; depth < DEEPEST; depth += 1) {
      const place = placeIn(await this.#list(at, bytes), id);
      if (place === undefined) return undefined;
      if (place.run > 0) {
        const from = this.#head.tilesAt + place.at;
        const fetched = async (wanted: AbortSignal): Promise<ArrayBuffer> =>
          this.#unpacked(
            await partOf(this.#href, from, place.bytes, wanted),
            this.#head.tilePacking,
          );
        return this.#tiles.get(from, fetched, signal);
      }
      at = this.#head.leavesAt + place.at;
      bytes = place.bytes;
    }
    return undefined;
  }

  /** Each list is asked for once; one that did not come, again. */
  #list(at: number, bytes: number): Promise<readonly Place[]> {
    const known = this.#lists.get(at);
    if (known) return known;
    const list = partOf(this.#href, at, bytes)
      .then((packed) => this.#unpacked(packed, this.#head.packing))
      .then((plain) => placesOf(new Uint8Array(plain)));
    this.#lists.set(at, list);
    list.catch(() => this.#lists.delete(at));
    return list;
  }

  async #unpacked(bytes: ArrayBuffer, packing: number): Promise<ArrayBuffer> {
    if (packing <= 1 || bytes.byteLength === 0) return bytes;
    if (packing !== 2)
      throw new TypeError(
        `${this.#href} is packed in a way that browsers cannot unpack: use gzip.`,
      );
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Response(stream).arrayBuffer();
  }
}

async function partOf(
  href: string,
  at: number,
  bytes: number,
  signal?: AbortSignal,
): Promise<ArrayBuffer> {
  if (bytes === 0) return new ArrayBuffer(0);
  const response = await fetch(href, {
    headers: { range: `bytes=${at}-${at + bytes - 1}` },
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    ...(signal && { signal }),
  });
  if (!response.ok) throw new Error(`${href} answered with status ${response.status}.`);
  // A server without range requests would send the whole file again for each tile.
  if (response.status !== 206)
    throw new Error(`${href} must be on a host that answers range requests (206).`);
  return response.arrayBuffer();
}

/** The last place that begins at a tile or before it, if it reaches there. */
function placeIn(places: readonly Place[], id: number): Place | undefined {
  let [from, to] = [0, places.length - 1];
  while (from <= to) {
    const middle = (from + to) >> 1;
    if ((places[middle]?.id ?? 0) <= id) from = middle + 1;
    else to = middle - 1;
  }
  const place = places[to];
  return place && (place.run === 0 || id < place.id + place.run) ? place : undefined;
}

/** A list: how many, then the ids, the runs, the lengths and the places of all. */
function placesOf(bytes: Uint8Array): readonly Place[] {
  let next = 0;
  const number = (): number => {
    let value = 0;
    for (let unit = 1; ; unit *= 128) {
      const byte = bytes[next++];
      if (byte === undefined) throw new RangeError('A list of tiles ends too early.');
      value += (byte % 128) * unit;
      if (byte < 128) return value;
    }
  };
  const column = (count: number): number[] => {
    const all: number[] = [];
    while (all.length < count) all.push(number());
    return all;
  };
  const count = number();
  if (count > bytes.length) throw new RangeError('A list of tiles is shorter than it says.');
  const [ids, runs, lengths, places] = [column(count), column(count), column(count), column(count)];
  let id = 0;
  let end = 0;
  return ids.map((step, row) => {
    const [run = 0, length = 0, place = 0] = [runs[row], lengths[row], places[row]];
    id += step;
    // 0: right behind the one before.
    const at = place === 0 ? end : place - 1;
    end = at + length;
    return { id, run, at, bytes: length };
  });
}

/** The number of a tile: zoom by zoom, along a curve that keeps neighbours together. */
export function tileId(z: number, x: number, y: number): number {
  let [across, down] = [x, y];
  let id = (4 ** z - 1) / 3;
  for (let side = 2 ** (z - 1); side >= 1; side /= 2) {
    const right = Math.floor(across / side) % 2;
    const low = Math.floor(down / side) % 2;
    id += side * side * ((3 * right) ^ low);
    if (low === 0) {
      const [a, b] = [across % side, down % side];
      [across, down] = right === 1 ? [side - 1 - b, side - 1 - a] : [b, a];
    }
  }
  return id;
}
