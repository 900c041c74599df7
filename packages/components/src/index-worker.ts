/**
 * Runs in a worker of its own: makes an index of a directory, which takes a phone a while. The finder starts it, and
 * does the work itself where a page allows no workers.
 *
 * @packageDocumentation
 */
import type { Directory } from '@peerkit/model';
import { buildIndex } from '@peerkit/search/build';

addEventListener('message', ({ data }: MessageEvent<Directory>) => {
  const { bytes } = buildIndex(data);
  postMessage(bytes, { transfer: [bytes.buffer] });
});
