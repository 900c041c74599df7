import type { DirectoryReading } from '@peerkit/model';
import { buildIndex } from '@peerkit/search';
import { afterEach, expect, it, vi } from 'vitest';
import { buildAside } from '../../resource-finder/loading/build-aside.ts';
import { AT_WORK } from '../base/ask-worker.ts';
import { readList, type ListFile, type ListMade } from './read-list.ts';

const URL_OF_LIST = 'https://agency.example/list.csv';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Every tenth row has no name: a record that is lost. */
function listOf(rows: number): readonly ListFile[] {
  const lines = Array.from({ length: rows }, (_, at) => `s${at},${at % 10 ? `Group ${at}` : ''}`);
  const bytes = new TextEncoder().encode(['id,name', ...lines].join('\n'));
  return [{ name: 'list.csv', bytes }];
}
const LONG = listOf(3000);

/** A worker that says what a test tells it to, each after so many milliseconds. */
class FakeWorker extends EventTarget {
  isEnded = false;
  constructor(readonly says: readonly (readonly [after: number, event: () => Event])[]) {
    super();
  }
  postMessage(): void {
    for (const [after, event] of this.says) setTimeout(() => this.dispatchEvent(event()), after);
  }
  terminate(): void {
    this.isEnded = true;
  }
}
const saying = (...data: readonly unknown[]): FakeWorker =>
  new FakeWorker(data.map((one, at) => [at, () => new MessageEvent('message', { data: one })]));
const started = (worker: FakeWorker) => () => worker as unknown as Worker;
const never = (): Worker => {
  throw new Error('No worker was wanted.');
};
/** What the page makes of a short list. */
const readHere = async (files: readonly ListFile[]): Promise<DirectoryReading> => {
  const { inputFile, readDirectory } = await import('@peerkit/formats');
  const reading = await readDirectory(files.map(({ name, bytes }) => inputFile(name, bytes)));
  if (!reading.ok) throw new Error(reading.message);
  return reading;
};

it('takes what a worker makes of a long list', async () => {
  const made: ListMade = { ok: true, index: new Uint8Array([1, 2]), problems: [] };
  const worker = saying(AT_WORK, made);
  expect(await readList(LONG, URL_OF_LIST, started(worker))).toBe(made);
  expect(worker.isEnded).toBe(true);
});

it('asks for no worker while a list is short', async () => {
  const given = await readList(listOf(20), URL_OF_LIST, never);
  expect('directory' in given && given.directory.services).toHaveLength(18);
});

it('says why a worker could not read it, and does not try again', async () => {
  const worker = saying({ ok: false, message: 'It is empty.' } satisfies ListMade);
  await expect(readList(LONG, URL_OF_LIST, started(worker))).rejects.toMatchObject({
    reason: 'unreadable',
    message: `${URL_OF_LIST}: It is empty.`,
  });
});

it.each([
  ['is refused', never],
  ['fails', started(new FakeWorker([[0, () => new Event('error', { cancelable: true })]]))],
])('makes the same in the page where a worker %s, and says so once', async (_, start) => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  const given = await readList(LONG, URL_OF_LIST, start);
  expect(given).toEqual(await readHere(LONG));
  if (!('directory' in given)) throw new Error('It was not read in the page.');
  expect(given.problems).toHaveLength(300);
  // What makes the index asks for no worker again.
  const { bytes } = await buildAside(given.directory, never);
  expect(bytes).toEqual(buildIndex(given.directory).bytes);
  expect(warned).toHaveBeenCalledOnce();
});

it('waits long for one that works, and not for one that never said so', async () => {
  vi.useFakeTimers();
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  const made: ListMade = { ok: true, index: new Uint8Array([1]), problems: [] };
  const slow = new FakeWorker([
    [10_000, () => new MessageEvent('message', { data: AT_WORK })],
    [100_000, () => new MessageEvent('message', { data: made })],
  ]);
  const given = readList(LONG, URL_OF_LIST, started(slow));
  await vi.advanceTimersByTimeAsync(100_000);
  expect(await given).toBe(made);
  expect(warned).not.toHaveBeenCalled();

  const silent = new FakeWorker([]);
  const late = readList(LONG, URL_OF_LIST, started(silent));
  await vi.advanceTimersByTimeAsync(20_000);
  vi.useRealTimers();
  expect('directory' in (await late)).toBe(true);
  expect(silent.isEnded).toBe(true);
  expect(warned).toHaveBeenCalledOnce();
});
