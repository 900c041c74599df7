import type { DirectorySource } from '@peerkit/model';
import type { UrlSourceOptions } from '../sources/url-source.ts';
import { ask } from './address.ts';
import type { Finding } from './finding.ts';

/** What the check reads of a finder. */
export interface FinderLike {
  readonly src: string;
  readonly signedBy: string;
  readonly source?: unknown;
}

/** @param connect Makes a source of `src`, as the finder does. */
export async function finderFindings(
  { src, signedBy, source }: FinderLike,
  connect: ((src: string, options: UrlSourceOptions) => DirectorySource) | undefined,
): Promise<readonly Finding[]> {
  // The page brings its own directory.
  if (source) return [];
  if (src === '') return [{ key: 'src-missing' }];
  const { href: address, origin } = new URL(src, document.baseURI);
  const answer = await ask(address);
  switch (answer.kind) {
    case 'text':
      return connect ? directoryFindings(connect(src, { signedBy }), address) : [];
    case 'status':
      return [{ key: 'src-status', params: { address, status: answer.status } }];
    case 'csp':
      return [{ key: 'src-csp', params: { address, origin } }];
    case 'cors':
      return [{ key: 'src-cors', params: { address, origin: location.origin } }];
    default:
      return [{ key: `src-${answer.kind}`, params: { address } }];
  }
}

async function directoryFindings(
  source: DirectorySource,
  address: string,
): Promise<readonly Finding[]> {
  try {
    const given = await source.load();
    if ('shards' in given) return [];
    const entries: unknown =
      'index' in given ? (given.index as { entries?: unknown }).entries : given.directory.services;
    const isEmpty = Array.isArray(entries) && entries.length === 0;
    return isEmpty ? [{ key: 'src-empty', params: { address } }] : [];
  } catch (cause) {
    const told = cause instanceof Error ? cause.message : String(cause);
    return [{ key: 'src-unreadable', params: { address, cause: told } }];
  }
}
