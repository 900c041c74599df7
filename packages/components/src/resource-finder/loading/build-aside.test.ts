import { buildIndex } from '@peerkit/search';
import { afterEach, expect, it, vi } from 'vitest';
import { buildAside } from './build-aside.ts';
import { city } from '../testing/samples.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A worker that answers, or fails, as browsers tell it. */
class FakeWorker extends EventTarget {
  isEnded = false;
  constructor(readonly answer: (directory: unknown) => Event) {
    super();
  }
  postMessage(directory: unknown): void {
    setTimeout(() => this.dispatchEvent(this.answer(directory)));
  }
  terminate(): void {
    this.isEnded = true;
  }
}
const started = (worker: FakeWorker) => () => worker as unknown as Worker;
const never = (): Worker => {
  throw new Error('No worker was wanted.');
};

it('takes the index that a worker makes of a long list', async () => {
  const list = city(2001);
  const worker = new FakeWorker(
    () => new MessageEvent('message', { data: buildIndex(city(2002)).bytes }),
  );
  expect((await buildAside(list, started(worker))).size).toBe(2002);
  expect(worker.isEnded).toBe(true);
});

it('asks for no worker while a list is short', async () => {
  expect((await buildAside(city(2000), never)).size).toBe(2000);
});

it.each([
  ['is refused', never],
  ['fails', started(new FakeWorker(() => new Event('error', { cancelable: true })))],
  ['gives no index', started(new FakeWorker(() => new MessageEvent('message', { data: 1 })))],
])('makes the same in the page, in slices, where a worker %s', async (_, start) => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  // Each look at the clock is later than a slice: so every step is one.
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 10));
  const waits = vi.spyOn(globalThis, 'setTimeout');
  const list = city(2500);
  const index = await buildAside(list, start);
  expect(index.bytes).toEqual(buildIndex(list).bytes);
  expect(waits.mock.calls.length).toBeGreaterThan(25);
  expect(warned.mock.calls.length).toBeLessThan(2);
});

it('waits for no worker that never answers', async () => {
  vi.useFakeTimers();
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  const list = city(2001);
  const silent = new FakeWorker(() => new Event('nothing'));
  let index: Awaited<ReturnType<typeof buildAside>> | undefined;
  void buildAside(list, started(silent)).then((built) => (index = built));
  await vi.advanceTimersByTimeAsync(19_000);
  expect([index, silent.isEnded]).toEqual([undefined, false]);
  await vi.advanceTimersByTimeAsync(1_000);
  vi.useRealTimers();
  await vi.waitFor(() => expect(index?.bytes).toEqual(buildIndex(list).bytes), 10_000);
  expect(silent.isEnded).toBe(true);
  expect(warned).toHaveBeenCalledOnce();
});
