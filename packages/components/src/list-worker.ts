/**
 * Runs in a worker of its own: reads the files of a long list and makes an index of them, which takes a phone many
 * seconds. The finder starts it, and does the work itself where a page allows no workers.
 *
 * @packageDocumentation
 */
import { inputFile, readDirectory } from '@peerkit/formats';
import { buildIndex } from '@peerkit/search/build';
import { AT_WORK } from './shared/base/ask-worker.ts';
import type { ListFile, ListMade } from './shared/sources/read-list.ts';

addEventListener('message', ({ data }: MessageEvent<readonly ListFile[]>) => {
  postMessage(AT_WORK);
  made(data).then(answer, (cause: unknown) => {
    // The page hears of what is thrown, and not of a promise that failed.
    setTimeout(() => {
      throw cause;
    });
  });
});

function answer(list: ListMade): void {
  postMessage(list, { transfer: list.ok ? [list.index.buffer] : [] });
}

async function made(files: readonly ListFile[]): Promise<ListMade> {
  const reading = await readDirectory(files.map(({ name, bytes }) => inputFile(name, bytes)));
  if (!reading.ok) return { ok: false, message: reading.message };
  return { ok: true, index: buildIndex(reading.directory).bytes, problems: reading.problems };
}
