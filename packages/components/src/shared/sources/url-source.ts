import type * as formats from '@peerkit/formats';
import { DirectoryUnavailable, type DirectorySource } from '@peerkit/model';
import { isHalfIndex, isIndexFile } from '@peerkit/search';
import type * as signedList from './signed-list.ts';

/** Slow networks are normal. After this long, in milliseconds, people are told and can try again. */
const PATIENCE_MS = 30_000;

/** How a directory at an address is taken. */
export interface UrlSourceOptions {
  /** Public keys, with spaces between them: the list must be signed with one of them. Empty: it need not be. */
  readonly signedBy?: string;
}

/** How a signed list begins. */
const SIGNED = 'peerkit-signed ';

/**
 * A directory at an address: an index built ahead of time, or a file of any format that Peerkit reads,
 * such as HSDS JSON, CSV or an Excel workbook. Sends no cookie and no referrer, and loads what reads
 * other formats only for a file that needs it.
 */
export function urlSource(url: string, { signedBy = '' }: UrlSourceOptions = {}): DirectorySource {
  return {
    async load() {
      const fetched = await fetchBytes(url);
      const decoder = new TextDecoder();
      const isSigned = decoder.decode(fetched.subarray(0, SIGNED.length)) === SIGNED;
      // Loads only for a list that is signed, or must be.
      const signed = isSigned || signedBy !== '' ? await loadSigned() : undefined;
      const bytes = signed ? signed.unsigned(fetched) : fetched;
      const isIndex = isIndexFile(bytes);
      const text = isIndex ? '' : decoder.decode(bytes);
      if (isPage(text) || isHalf(text) || (isIndex && isHalfIndex(bytes))) {
        throw new DirectoryUnavailable('unreachable', `${url} gave a web page, or half a file.`);
      }
      if (signedBy !== '') await signed?.trusted(fetched, signedBy);
      if (isIndex) return { index: bytes };
      const { inputFile, readDirectory } = await loadFormats();
      const reading = await readDirectory([inputFile(nameOf(url), bytes)]);
      if (!reading.ok) throw new DirectoryUnavailable('unreadable', `${url}: ${reading.message}`);
      return reading;
    },
  };
}

async function fetchBytes(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: patience.signal,
    });
    if (!response.ok) throw new Error(`The server answered ${response.status}.`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    throw new DirectoryUnavailable('unreachable', `${url} could not be fetched.`, { cause });
  } finally {
    clearTimeout(timer);
  }
}

/** A login, an error or an app's start page in place of the list, whatever the status says. */
const isPage = (text: string): boolean => /^\s*<(?!kml\b)[a-z!]/i.test(text);

/** JSON that was cut short on the way. */
const isHalf = (text: string): boolean =>
  /^\s*[[{]/.test(text) && !['}', ']'].includes(text.trimEnd().slice(-1));

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

async function loadSigned(): Promise<typeof signedList> {
  try {
    return await import('./signed-list.ts');
  } catch (cause) {
    const detail = 'What opens a signed list could not be loaded.';
    throw new DirectoryUnavailable('unreachable', detail, { cause });
  }
}

async function loadFormats(): Promise<Pick<typeof formats, 'inputFile' | 'readDirectory'>> {
  try {
    const { inputFile, readDirectory } = await import('@peerkit/formats');
    return { inputFile, readDirectory };
  } catch (cause) {
    throw new DirectoryUnavailable('unreachable', 'The importer could not be loaded.', { cause });
  }
}
