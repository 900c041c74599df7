import type * as formats from '@peerkit/formats';
import { DirectoryUnavailable, type DirectorySource } from '@peerkit/model';
import { isIndexFile } from '@peerkit/search';

/** Slow networks are normal. After this long, in milliseconds, people are told and can try again. */
const PATIENCE_MS = 30_000;

/**
 * A directory at an address: an index built ahead of time, or a file of any format that Peerkit reads,
 * such as HSDS JSON, CSV or an Excel workbook. Sends no cookie and no referrer, and loads what reads
 * other formats only for a file that needs it.
 */
export function urlSource(url: string): DirectorySource {
  return {
    async load() {
      const bytes = await fetchBytes(url);
      if (isIndexFile(bytes)) return { index: bytes };
      const text = new TextDecoder().decode(bytes);
      if (isPage(text) || isHalf(text)) {
        throw new DirectoryUnavailable('unreachable', `${url} gave a web page, or half a file.`);
      }
      const { inputFile, readDirectory } = await loadFormats();
      const reading = await readDirectory([inputFile(nameOf(url), bytes)]);
      if (!reading.ok) throw new DirectoryUnavailable('unreadable', `${url}: ${reading.message}`);
      return reading;
    },
  };
}

async function fetchBytes(url: string): Promise<Uint8Array> {
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
const isPage = (text: string): boolean => /^\s*<[a-z!]/i.test(text);

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

async function loadFormats(): Promise<Pick<typeof formats, 'inputFile' | 'readDirectory'>> {
  try {
    const { inputFile, readDirectory } = await import('@peerkit/formats');
    return { inputFile, readDirectory };
  } catch (cause) {
    throw new DirectoryUnavailable('unreachable', 'The importer could not be loaded.', { cause });
  }
}
