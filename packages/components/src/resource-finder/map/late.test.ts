import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Patience } from './late.ts';
import type { DrawnMap } from './map-maker.ts';

const mapWith = (remove: () => void): DrawnMap => ({
  credits: '',
  at: () => ({ x: 0, y: 0 }),
  show: () => undefined,
  zoom: () => undefined,
  remove,
});

describe('the wait for a map', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('ends after a time, where a server never answers', async () => {
    const patience = new Patience();
    const waited = expect(patience.wait(new Promise(() => undefined))).rejects.toThrow('too long');
    await vi.advanceTimersByTimeAsync(19_999);
    expect(patience.signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(patience.signal.aborted).toBe(true);
    await waited;
  });

  it('puts away what comes after nobody waits any more', async () => {
    const patience = new Patience();
    const remove = vi.fn();
    let resolve: ((map: DrawnMap) => void) | undefined;
    const promise = new Promise<DrawnMap>((done) => (resolve = done));
    const waited = expect(patience.wait(promise)).rejects.toThrow('put away');
    patience.end();
    await waited;
    resolve?.(mapWith(remove));
    await vi.advanceTimersByTimeAsync(0);
    expect(remove).toHaveBeenCalledOnce();
  });

  it('leaves a map that came alone', async () => {
    const patience = new Patience();
    const remove = vi.fn();
    const map = mapWith(remove);
    expect(await patience.wait(Promise.resolve(map))).toBe(map);
    await vi.advanceTimersByTimeAsync(60_000);
    patience.end();
    await vi.advanceTimersByTimeAsync(0);
    expect([patience.signal.aborted, remove.mock.calls.length]).toEqual([true, 0]);
  });
});
