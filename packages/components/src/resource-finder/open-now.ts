import { isWithinTerm, type Instant } from '@peerkit/model';
import {
  search,
  type DirectoryEntry,
  type DirectoryIndex,
  type SearchQuery,
  type SearchResult,
} from '@peerkit/search';
import { isOpenAt } from './opening.ts';

const MINUTE_MS = 60_000;

/** What was open in one minute: the same for every character that is typed in it. */
interface OpenMinute {
  readonly minute: number;
  readonly open: Map<DirectoryEntry, boolean>;
}

const minutes = new WeakMap<DirectoryIndex, OpenMinute>();

/** What a query finds among the entries that are open for certain. Facets count these alone. */
export function onlyOpen(index: DirectoryIndex, query: SearchQuery, now: Instant): SearchResult {
  const { hits, facets } = search(index, { ...query, kinds: [] });
  const open = hits.filter(({ entry }) => isOpen(entry, index, now));
  const isOf = ({ terms }: DirectoryEntry, kind: string): boolean =>
    terms.some((term) => isWithinTerm(term, kind));
  const [kind] = query.kinds ?? [];
  const chosen = kind === undefined ? open : open.filter(({ entry }) => isOf(entry, kind));
  return {
    hits: chosen,
    total: chosen.length,
    facets: facets.map(({ code }) => ({
      code,
      count: open.filter(({ entry }) => isOf(entry, code)).length,
    })),
  };
}

function isOpen(entry: DirectoryEntry, index: DirectoryIndex, now: Instant): boolean {
  const minute = Math.floor(now / MINUTE_MS);
  let known = minutes.get(index);
  if (known?.minute !== minute) {
    known = { minute, open: new Map() };
    minutes.set(index, known);
  }
  let open = known.open.get(entry);
  if (open === undefined) {
    open = isOpenAt(entry, index, now);
    known.open.set(entry, open);
  }
  return open;
}
