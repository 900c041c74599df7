import { afterEach, describe, expect, it, vi } from 'vitest';
import { pointAt, TILE, townTiles } from '../testing/town-tiles.ts';
import { TileFile, tileId } from './tile-file.ts';

const HREF = 'https://agency.example/town.pmtiles';

/** Serves a file part by part, and notes what was asked. */
function served(bytes: Uint8Array<ArrayBuffer>, status = 206): [first: number, last: number][] {
  const asked: [number, number][] = [];
  vi.stubGlobal('fetch', (_: string, { headers }: { headers: { range: string } }) => {
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(headers.range) ?? [];
    asked.push([Number(first), Number(last)]);
    const part = status === 206 ? bytes.slice(Number(first), Number(last) + 1) : bytes;
    return Promise.resolve(new Response(status === 404 ? '' : part, { status }));
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

describe('the number of a tile', () => {
  it.each([
    [0, 0, 0, 0],
    [1, 0, 0, 1],
    [1, 0, 1, 2],
    [1, 1, 1, 3],
    [1, 1, 0, 4],
    // By the reader that the makers of the format publish.
    [3, 4, 5, 56],
    [12, 1129, 1504, 7_781_782],
    [12, 3423, 1763, 19_078_479],
    [20, 1_048_575, 0, 1_466_015_503_700],
  ])('of %d/%d/%d is %d', (z, x, y, id) => {
    expect(tileId(z, x, y)).toBe(id);
  });
});

describe.each([
  ['plain', false],
  ['packed, with a list behind a list', true],
])('a file of tiles, %s', (_, isPacked) => {
  it('says what is in it', async () => {
    served(await townTiles(isPacked));
    const { kind, zooms, bounds, about } = await TileFile.open(HREF);
    expect([kind, zooms]).toEqual(['vector', [12, 12]]);
    expect(about['attribution']).toContain('Town of Millbrook');
    const [from, to] = bounds;
    expect(from.latitude).toBeCloseTo(pointAt([0, 4096]).latitude, 6);
    expect(to.longitude).toBeCloseTo(pointAt([4096, 0]).longitude, 6);
  });

  it('gives its tiles, and asks for each list once', async () => {
    const asked = served(await townTiles(isPacked));
    const file = await TileFile.open(HREF);
    const tile = await file.tile(TILE.z, TILE.x, TILE.y);
    expect(new TextDecoder().decode(tile)).toContain('Pier Road');
    const before = asked.length;
    expect(await file.tile(TILE.z, TILE.x + 1, TILE.y)).toBe(undefined);
    expect(await file.tile(0, 0, 0)).toBe(undefined);
    expect(asked.length).toBe(before);
  });
});

describe('what is no file of tiles', () => {
  it('is refused: another file, none, half of one', async () => {
    served(
      new Uint8Array([...new TextEncoder().encode('<!doctype html>'), ...new Uint8Array(200)]),
    );
    await expect(TileFile.open(HREF)).rejects.toThrow('no PMTiles file');
    served(new Uint8Array(3));
    await expect(TileFile.open(HREF)).rejects.toThrow();
    served(new Uint8Array(), 404);
    await expect(TileFile.open(HREF)).rejects.toThrow('status 404');
  });

  it('is refused where each tile would bring the whole file', async () => {
    served(await townTiles(), 200);
    await expect(TileFile.open(HREF)).rejects.toThrow('range requests (206)');
  });

  it('is asked for again when a list did not come', async () => {
    const bytes = await townTiles(true);
    served(bytes);
    const file = await TileFile.open(HREF);
    served(bytes, 404);
    await expect(file.tile(TILE.z, TILE.x, TILE.y)).rejects.toThrow('status 404');
    served(bytes);
    expect(await file.tile(TILE.z, TILE.x, TILE.y)).toBeDefined();
  });
});

describe('a tile that is asked for several times', () => {
  it('comes once, and each gets bytes of its own', async () => {
    const asked = served(await townTiles(true));
    const file = await TileFile.open(HREF);
    const ask = () => file.tile(TILE.z, TILE.x, TILE.y);
    const before = asked.length;
    const tiles = await Promise.all([ask(), ask(), ask()]);
    tiles.push(await ask());
    const once = asked.length - before;
    expect(new Set(tiles).size).toBe(4);
    for (const tile of tiles) expect(new TextDecoder().decode(tile)).toContain('Pier Road');
    await TileFile.open(HREF);
    // The list of tiles, and the tile.
    expect(once).toBeLessThanOrEqual(3);
    expect(asked.filter(([first]) => first === asked.at(before + once - 1)?.[0])).toHaveLength(1);
  });

  it('is asked for again when it did not come', async () => {
    const bytes = await townTiles(false);
    served(bytes);
    const file = await TileFile.open(HREF);
    served(bytes, 404);
    await expect(file.tile(TILE.z, TILE.x, TILE.y)).rejects.toThrow('404');
    served(bytes);
    expect(await file.tile(TILE.z, TILE.x, TILE.y)).toBeDefined();
  });

  it('goes on while anybody waits for it', async () => {
    served(await townTiles(false));
    const file = await TileFile.open(HREF);
    const leaving = new AbortController();
    const [, kept] = [
      file.tile(TILE.z, TILE.x, TILE.y, leaving.signal),
      file.tile(TILE.z, TILE.x, TILE.y),
    ];
    leaving.abort();
    expect(await kept).toBeDefined();
  });
});
