import {
  DirectoryUnavailable,
  type DirectoryReading,
  type PrebuiltDirectory,
  type Problem,
} from '@peerkit/model';
import type * as formats from '@peerkit/formats';
import { askWorker, WITHOUT_WORKER } from '../base/ask-worker.ts';

/** One file of a list. */
export interface ListFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a worker makes of the files of a list. */
export type ListMade =
  | {
      readonly ok: true;
      readonly index: Uint8Array<ArrayBuffer>;
      readonly problems: readonly Problem[];
    }
  | { readonly ok: false; readonly message: string };

/** More bytes than this take long enough to be felt. Workbooks are packed: there is more in them than it seems. */
const MANY = 32 * 1024;

/** In the folder of this module, so that `script-src 'self'` allows it; written so that bundlers find it. */
const listWorker = (): Worker =>
  new Worker(new URL('./list-worker.js', import.meta.url), { type: 'module' });

/**
 * Reads the files of a list of any format; a long one beside the page, which stays free to scroll and to type.
 *
 * @param url What the list is called where it cannot be read.
 */
export async function readList(
  files: readonly ListFile[],
  url: string,
  start: () => Worker = listWorker,
): Promise<DirectoryReading | PrebuiltDirectory> {
  let size = 0;
  for (const { bytes } of files) size += bytes.length;
  const isLong = size > MANY;
  const made = isLong ? ((await askWorker(start, files)) as ListMade | undefined) : undefined;
  const list = made ?? (await readHere(files));
  if (!list.ok) throw new DirectoryUnavailable('unreadable', `${url}: ${list.message}`);
  if (isLong && 'directory' in list) WITHOUT_WORKER.add(list.directory);
  return list;
}

async function readHere(files: readonly ListFile[]): Promise<formats.FilesReading> {
  const { inputFile, readDirectory } = await loadFormats();
  return readDirectory(files.map(({ name, bytes }) => inputFile(name, bytes)));
}

async function loadFormats(): Promise<Pick<typeof formats, 'inputFile' | 'readDirectory'>> {
  try {
    const { inputFile, readDirectory } = await import('@peerkit/formats');
    return { inputFile, readDirectory };
  } catch (cause) {
    throw new DirectoryUnavailable('unreachable', 'The importer could not be loaded.', { cause });
  }
}
