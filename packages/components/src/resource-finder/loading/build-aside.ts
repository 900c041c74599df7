import type { Directory } from '@peerkit/model';
import { readIndex, type DirectoryIndex } from '@peerkit/search';

/** More entries than this take long enough to be felt. */
const MANY = 2000;
/** So long the page waits at a time where there is no worker, in milliseconds. */
const SLICE_MS = 8;
/** Longest wait for a worker, in milliseconds. A slow phone takes a few seconds for a very long list. */
const ANSWER_MS = 20_000;

/** In the folder of this module, so that `script-src 'self'` allows it; written so that bundlers find it. */
const indexWorker = (): Worker =>
  new Worker(new URL('./index-worker.js', import.meta.url), { type: 'module' });

/** Makes a directory ready for searching; a long one beside the page, which stays free to scroll and to type. */
export async function buildAside(
  directory: Directory,
  start: () => Worker = indexWorker,
): Promise<DirectoryIndex> {
  const { services, organizations, servicesAtLocations } = directory;
  const isLong =
    Math.max(services.length, servicesAtLocations.length) + organizations.length > MANY;
  const bytes = isLong ? await builtBy(start, directory) : undefined;
  const reading = bytes === undefined ? undefined : readIndex(bytes);
  if (reading?.ok) return reading.index;
  const { buildIndex, buildIndexInSteps } = await import('@peerkit/search/build');
  return isLong ? await inSlices(buildIndexInSteps(directory)) : buildIndex(directory);
}

/** What a worker made; undefined where the page allows none, or it comes from another site. */
async function builtBy(start: () => Worker, directory: Directory): Promise<unknown> {
  let worker: Worker | undefined;
  try {
    worker = start();
    return await answerOf(worker, directory);
  } catch (cause) {
    console.warn('[peerkit] The list is made ready in the page: there is no worker.', cause);
    return undefined;
  } finally {
    worker?.terminate();
  }
}

async function answerOf(worker: Worker, directory: Directory): Promise<unknown> {
  let late: ReturnType<typeof setTimeout> | undefined;
  const answer = new Promise((done, fail) => {
    late = setTimeout(() => fail(new Error('It did not answer.')), ANSWER_MS);
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => done(data));
    for (const failure of ['error', 'messageerror'] as const) {
      worker.addEventListener(failure, (event) => {
        event.preventDefault();
        fail(new Error('It did not start, or failed.', { cause: event }));
      });
    }
    worker.postMessage(directory);
  });
  return answer.finally(() => clearTimeout(late));
}

/** Does some of it, lets the page draw and answer, and goes on. */
async function inSlices<Result>(steps: Generator<undefined, Result, undefined>): Promise<Result> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() < end);
    await new Promise((done) => setTimeout(done));
  }
}
