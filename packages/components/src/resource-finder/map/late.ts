import type { DrawnMap } from './map-maker.ts';

/** A map that takes longer is given up, in milliseconds: a server that never answers would say "loading" for ever. */
const PATIENCE_MS = 20_000;

/** How long we wait for a map. */
export class Patience {
  readonly #waiting = new AbortController();
  readonly #late = setTimeout(
    () => this.#waiting.abort(new Error('The map took too long.')),
    PATIENCE_MS,
  );

  get signal(): AbortSignal {
    return this.#waiting.signal;
  }

  /** @throws When it fails, takes too long or nobody waits any more. What comes later is put away. */
  async wait(making: Promise<DrawnMap>): Promise<DrawnMap> {
    const { signal } = this;
    const over = new Promise<never>((_, reject) => {
      const stop = (): void => reject(signal.reason as Error);
      signal.addEventListener('abort', stop);
    });
    try {
      return await Promise.race([making, over]);
    } catch (cause) {
      void Promise.allSettled([making]).then(([made]) => {
        if (made.status === 'fulfilled') made.value.remove();
      });
      throw cause;
    } finally {
      clearTimeout(this.#late);
    }
  }

  /** Nobody waits any more. */
  end(): void {
    clearTimeout(this.#late);
    this.#waiting.abort(new Error('The map was put away.'));
  }
}
