import { DirectoryUnavailable, type DirectorySource } from '@peerkit/model';
import { isIndexFile } from '@peerkit/search';
import type * as importer from '@peerkit/validation/directory';

/** Slow networks are normal. After this long, in milliseconds, people are told and can try again. */
const PATIENCE_MS = 30_000;

/**
 * A directory at an address: an index built ahead of time, or an HSDS file. Sends no cookie and no
 * referrer, and loads the importer only for a file that needs one.
 */
export function urlSource(url: string): DirectorySource {
  return {
    async load() {
      const value = parse(await fetchText(url), url);
      if (isIndexFile(value)) return { index: value };
      const { importDirectory } = await loadImporter();
      const result = importDirectory(value);
      if (!result.ok) throw new DirectoryUnavailable('unreadable', `${url}: ${result.message}`);
      return result;
    },
  };
}

async function fetchText(url: string): Promise<string> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: patience.signal,
    });
    if (!response.ok) throw new Error(`The server answered ${response.status}.`);
    return await response.text();
  } catch (cause) {
    throw new DirectoryUnavailable('unreachable', `${url} could not be fetched.`, { cause });
  } finally {
    clearTimeout(timer);
  }
}

function parse(text: string, url: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new DirectoryUnavailable('unreadable', `${url} is not JSON.`, { cause });
  }
}

async function loadImporter(): Promise<typeof importer> {
  try {
    return await import('@peerkit/validation/directory');
  } catch (cause) {
    throw new DirectoryUnavailable('unreachable', 'The importer could not be loaded.', { cause });
  }
}
