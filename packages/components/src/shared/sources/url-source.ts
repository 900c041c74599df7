import {
  DirectoryUnavailable,
  type DirectoryGiven,
  type DirectorySource,
  type LoadProgress,
  type UnreachableCause,
} from '@peerkit/model';
import { isHalfIndex, isIndexFile } from '@peerkit/search';
import type * as keptLists from './kept-list.ts';
import type { ListAt } from './list-at.ts';
import type * as otherLists from './other-list.ts';
import type * as signedList from './signed-list.ts';

/** Slow networks are normal. After this long, in milliseconds, people are told and can try again. */
const PATIENCE_MS = 30_000;

/** How a directory at an address is taken. */
export interface UrlSourceOptions {
  /** Public keys, with spaces between them: the list must be signed with one of them. Empty: it need not be. */
  readonly signedBy?: string;
  /** Keep the last good list on the device, for when no newer one can be had. */
  readonly offline?: boolean;
}

/** How a signed list begins. */
const SIGNED = 'peerkit-signed ';

/**
 * A directory at an address: an index built ahead of time, or a file of any format that Peerkit reads,
 * such as HSDS JSON, CSV or an Excel workbook. Sends no cookie and no referrer, and loads what reads
 * other formats only for a file that needs it.
 */
export function urlSource(
  url: string,
  { signedBy = '', offline = false }: UrlSourceOptions = {},
): DirectorySource {
  return {
    async load(progress = () => undefined) {
      const fetched = (at: string): Promise<Uint8Array<ArrayBuffer>> => fetchBytes(at, progress);
      const fresh = (): Promise<Uint8Array<ArrayBuffer>> => fetched(url);
      const read = (bytes: Uint8Array<ArrayBuffer>): Promise<DirectoryGiven> =>
        take(bytes, { url, signedBy, offline, progress, fetched });
      const kept = offline ? await loadKept() : undefined;
      return kept ? kept.freshOrKept(url, fresh, read) : read(await fresh());
    },
  };
}

async function take(fetched: Uint8Array<ArrayBuffer>, at: ListAt): Promise<DirectoryGiven> {
  const { url, signedBy } = at;
  const decoder = new TextDecoder();
  const isSigned = decoder.decode(fetched.subarray(0, SIGNED.length)) === SIGNED;
  // Loads only for a list that is signed, or must be.
  const signed = isSigned || signedBy !== '' ? await loadSigned() : undefined;
  const bytes = signed ? signed.unsigned(fetched) : fetched;
  const isIndex = isIndexFile(bytes);
  const text = isIndex ? '' : decoder.decode(bytes);
  const why = isPage(text)
    ? 'page'
    : isHalf(text) || (isIndex && isHalfIndex(bytes))
      ? 'half'
      : undefined;
  if (why !== undefined) {
    throw new DirectoryUnavailable('unreachable', `${url} gave a web page, or half a file.`, {
      why,
    });
  }
  if (signedBy !== '') await signed?.trusted(fetched, signedBy);
  if (isIndex) return { index: bytes };
  return (await loadOther()).readOther(text, bytes, at);
}

async function fetchBytes(url: string, progress: LoadProgress): Promise<Uint8Array<ArrayBuffer>> {
  const patience = new AbortController();
  let why: UnreachableCause | undefined;
  const giveUp = (): void => {
    why = 'slow';
    patience.abort();
  };
  let timer = setTimeout(giveUp, PATIENCE_MS);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: patience.signal,
    });
    if (!response.ok) {
      why = response.status < 500 ? 'missing' : 'server';
      throw new Error(`The server answered ${response.status}.`);
    }
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    const reader = response.body?.getReader();
    for (let piece; (piece = (await reader?.read())?.value);) {
      // As long as something comes, it is worth waiting.
      clearTimeout(timer);
      timer = setTimeout(giveUp, PATIENCE_MS);
      pieces.push(piece);
      progress((size += piece.length));
    }
    return new Uint8Array(await new Blob(pieces).arrayBuffer());
  } catch (cause) {
    throw new DirectoryUnavailable('unreachable', `${url} could not be fetched.`, { cause, why });
  } finally {
    clearTimeout(timer);
  }
}

/** A login, an error or an app's start page in place of the list, whatever the status says. */
const isPage = (text: string): boolean => /^\s*<(?!kml\b)[a-z!]/i.test(text);

/** JSON that was cut short on the way. */
const isHalf = (text: string): boolean =>
  /^\s*[[{]/.test(text) && !['}', ']'].includes(text.trimEnd().slice(-1));

async function loadKept(): Promise<typeof keptLists | undefined> {
  try {
    return await import('./kept-list.ts');
  } catch (cause) {
    console.warn('[peerkit] What keeps a list on this device did not load.', cause);
    return undefined;
  }
}

async function loadSigned(): Promise<typeof signedList> {
  try {
    return await import('./signed-list.ts');
  } catch (cause) {
    const detail = 'What opens a signed list could not be loaded.';
    throw new DirectoryUnavailable('unreachable', detail, { cause });
  }
}

async function loadOther(): Promise<typeof otherLists> {
  try {
    return await import('./other-list.ts');
  } catch (cause) {
    throw new DirectoryUnavailable('unreachable', 'The importer could not be loaded.', { cause });
  }
}
