/**
 * `@peerkit/search/shards`: opens a directory in parts (`peerkit directory build --shards`), of which a page loads what
 * it needs.
 *
 * @packageDocumentation
 */
import { ShapeError } from '../entry/shape.ts';
import type { IndexReading } from '../opened/read.ts';
import type { BringPart } from './files.ts';
import { headOf, isShardHead } from './head.ts';
import { ShardedIndex } from './sharded-index.ts';

export type { BringPart } from './files.ts';
export { isShardHead } from './head.ts';

/** What a directory in parts asks of its page. */
export interface ShardsOptions {
  /** Brings one of the files beside the first, as bytes. */
  readonly bring: BringPart;
  /** More came, and answers may be others now; or it did not, with the reason. */
  readonly changed: (failure?: unknown) => void;
}

/** Opens the first file of a directory in parts. Never throws: the file is untrusted. */
export function openShards(head: string, { bring, changed }: ShardsOptions): IndexReading {
  const refused = (code: 'not-an-index' | 'damaged', detail: string): IndexReading => ({
    ok: false,
    code,
    detail,
  });
  if (!isShardHead(head)) return refused('not-an-index', 'This is no first file of parts.');
  try {
    return { ok: true, index: new ShardedIndex(head, headOf(head), bring, changed) };
  } catch (cause) {
    if (!(cause instanceof ShapeError || cause instanceof SyntaxError)) throw cause;
    return refused('damaged', cause.message);
  }
}
