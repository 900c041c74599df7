import type { DirectoryGiven } from '@peerkit/model';
import { isShardHead } from '@peerkit/search/shards';
import { isFirstPage, morePages } from './pages.ts';
import { sharded } from './parts.ts';
import { readList } from './read-list.ts';
import type { ListAt } from './list-at.ts';

/** A list that is no index: the first file of one in parts, the first page of an API, or a file of any other format. */
export async function readOther(
  text: string,
  bytes: Uint8Array<ArrayBuffer>,
  at: ListAt,
): Promise<DirectoryGiven> {
  if (isShardHead(text)) return sharded(text, at);
  const name = nameOf(at.url);
  const pages = isFirstPage(text) ? await morePages(text, at) : [];
  const files = [bytes, ...pages].map((page, number) => ({
    name: number === 0 ? name : `${number + 1}-${name}`,
    bytes: page,
  }));
  at.progress(Infinity);
  return readList(files, at.url);
}

/** The name of the file, without folders and query: it says what a table holds. */
function nameOf(url: string): string {
  const name = new URL(url, 'https://page.invalid').pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch (error) {
    if (error instanceof URIError) return name;
    throw error;
  }
}
