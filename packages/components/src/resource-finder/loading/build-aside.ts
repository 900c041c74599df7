import type { Directory } from '@peerkit/model';
import { readIndex, type DirectoryIndex } from '@peerkit/search';
import { askWorker, WITHOUT_WORKER } from '../../shared/base/ask-worker.ts';

/** More entries than this take long enough to be felt. */
const MANY = 2000;
/** So long the page waits at a time where there is no worker, in milliseconds. */
const SLICE_MS = 8;

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
  const mayAsk = isLong && !WITHOUT_WORKER.has(directory);
  const bytes = mayAsk ? await askWorker(start, directory) : undefined;
  const reading = bytes === undefined ? undefined : readIndex(bytes);
  if (reading?.ok) return reading.index;
  const { buildIndex, buildIndexInSteps } = await import('@peerkit/search/build');
  return isLong ? await inSlices(buildIndexInSteps(directory)) : buildIndex(directory);
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
