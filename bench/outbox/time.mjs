/**
 * Time that moves only when nothing happens any more: real requests are waited for, and hours pass in a
 * moment. One for each run.
 */
export class Time {
  now = 1_700_000_000_000;
  /** @type {{ at: number, call: () => void }[]} A heap: the first is the next. */
  #timers = [];
  /** @type {Set<Promise<unknown>>} */
  #underWay = new Set();

  /**
   * @param {number} ms
   * @param {() => void} call
   */
  after(ms, call) {
    const timer = { at: this.now + Math.max(0, ms), call };
    this.#push(timer);
    return () => void (timer.call = () => undefined);
  }

  /**
   * Time stands still until this has ended.
   *
   * @template T
   * @param {Promise<T>} work
   * @returns {Promise<T>}
   */
  during(work) {
    const done = work.finally(() => this.#underWay.delete(done));
    this.#underWay.add(done);
    return done;
  }

  /** @param {number} ms */
  async pass(ms) {
    const until = this.now + ms;
    for (;;) {
      await this.#settle();
      const next = this.#timers[0];
      if (next === undefined || next.at > until) break;
      this.#pop();
      this.now = Math.max(this.now, next.at);
      next.call();
    }
    this.now = until;
  }

  async #settle() {
    do {
      await new Promise((resolve) => setImmediate(resolve));
      if (this.#underWay.size > 0)
        await Promise.race([...this.#underWay].map((work) => work.catch(() => undefined)));
    } while (this.#underWay.size > 0);
    await new Promise((resolve) => setImmediate(resolve));
  }

  /** @param {{ at: number, call: () => void }} timer */
  #push(timer) {
    const heap = this.#timers;
    let at = heap.push(timer) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (heap[up].at <= timer.at) break;
      heap[at] = heap[up];
      at = up;
    }
    heap[at] = timer;
  }

  #pop() {
    const heap = this.#timers;
    const last = heap.pop();
    if (heap.length === 0 || last === undefined) return;
    let at = 0;
    for (;;) {
      let down = 2 * at + 1;
      if (down >= heap.length) break;
      if (down + 1 < heap.length && heap[down + 1].at < heap[down].at) down += 1;
      if (heap[down].at >= last.at) break;
      heap[at] = heap[down];
      at = down;
    }
    heap[at] = last;
  }
}
