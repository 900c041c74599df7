import { DirectoryUnavailable, type ShardedDirectory } from '@peerkit/model';
import type { ListAt } from './list-at.ts';

/** Where the files of a directory in parts are, beside the first. */
const FOLDER = 'parts/';

/** A directory in parts: each file is fetched when it is needed, and never again. */
export async function sharded(text: string, at: ListAt): Promise<ShardedDirectory> {
  const folder = new URL(FOLDER, new URL(at.url, document.baseURI)).href;
  const kept = at.offline ? await import('./kept-list.ts') : undefined;
  await kept?.forgetParts(folder, (name) => text.includes(name));
  return {
    shards: text,
    bring: async (name) => {
      const url = `${folder}${name}.json`;
      const bytes = kept ? await kept.keptPart(url, at.fetched) : await at.fetched(url);
      if (at.signedBy !== '' && !(await isNamedBy(name, bytes))) {
        throw new DirectoryUnavailable('untrusted', `${url} is not what the signed list names.`);
      }
      return bytes;
    },
  };
}

/** The signed first file names each by its hash: what has another hash is not of this list. */
async function isNamedBy(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const digits = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  // A short name would be easy to meet.
  return name.length >= 32 && digits.startsWith(name);
}
