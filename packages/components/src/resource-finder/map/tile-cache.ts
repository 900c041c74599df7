/** So many tiles are kept at most. */
const MOST = 24;

type Fetched = (signal: AbortSignal) => Promise<ArrayBuffer>;

/** A tile that several may wait for. When none of them waits any more, it is not fetched on. */
class Tile {
  readonly bytes: Promise<ArrayBuffer>;
  readonly #controller = new AbortController();
  #waiting = 0;

  constructor(fetched: Fetched) {
    this.bytes = fetched(this.#controller.signal);
  }

  async wait(signal: AbortSignal | undefined): Promise<ArrayBuffer> {
    this.#waiting += 1;
    const leave = (): void => {
      this.#waiting -= 1;
      if (this.#waiting === 0) this.#controller.abort();
    };
    signal?.addEventListener('abort', leave);
    try {
      return await this.bytes;
    } finally {
      signal?.removeEventListener('abort', leave);
    }
  }
}

/** Tiles that were asked for last: a map drawn larger than its tiles asks for each of them several times. */
export class TileCache {
  readonly #tiles = new Map<number, Tile>();

  /**
   * @param at What tells one tile from another.
   * @returns A copy: what draws it takes the bytes away.
   */
  async get(at: number, fetched: Fetched, signal?: AbortSignal): Promise<ArrayBuffer> {
    const known = this.#tiles.get(at);
    const tile = known ?? new Tile(fetched);
    this.#tiles.delete(at);
    this.#tiles.set(at, tile);
    const [oldest] = this.#tiles.keys();
    if (this.#tiles.size > MOST && oldest !== undefined) this.#tiles.delete(oldest);
    try {
      return (await tile.wait(signal)).slice(0);
    } catch (cause) {
      // What did not come is asked for again.
      if (this.#tiles.get(at) === tile) this.#tiles.delete(at);
      throw cause;
    }
  }
}
