import type { LoadProgress } from '@peerkit/model';

/** What is known of a list when it is read. */
export interface ListAt {
  readonly url: string;
  readonly signedBy: string;
  readonly offline: boolean;
  readonly progress: LoadProgress;
  /** Fetches what belongs to it. */
  readonly fetched: (url: string) => Promise<Uint8Array<ArrayBuffer>>;
}
