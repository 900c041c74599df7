import { createHash } from 'node:crypto';
import { uuidFor, type Hsds } from '@peerkit/formats/write';
import type { Directory } from '@peerkit/model';
import { buildIndex, type BuildOptions } from '@peerkit/search';
import type { Catalog, ListName, PageQuery } from './catalog.ts';
import { idIn, nestedLists, termIdsOf } from './nested.ts';

/** The most results of a search: nobody reads more pages. */
const MOST_FOUND = 2000;

/** A directory in memory, searched as a finder searches it: with typos, synonyms and places. */
export function fileCatalog(directory: Directory, options: BuildOptions = {}): Catalog {
  const lists = nestedLists(directory);
  const index = buildIndex(directory, options);
  const version = createHash('sha256').update(JSON.stringify(lists)).digest('hex').slice(0, 32);
  const byList = new Map(
    Object.entries(lists).map(([list, records]) => [
      list,
      new Map(records.map((record) => [idIn(record, 'id'), record])),
    ]),
  );
  const services = byList.get('services') ?? new Map<string, Hsds>();
  const serviceOf = new Map(
    directory.servicesAtLocations.map(({ id, serviceId }) => [id, serviceId]),
  );

  function found(text: string): readonly Hsds[] {
    const { hits } = index.search({ text, limit: MOST_FOUND });
    const ids = new Set(
      hits.map(({ entry: { id } }) => uuidFor('services', serviceOf.get(id) ?? id)),
    );
    return [...ids].map((id) => services.get(id)).filter((record) => record !== undefined);
  }

  function fitting(list: ListName, query: PageQuery): readonly Hsds[] {
    const { search, organizationId, termId } = query;
    const all: readonly Hsds[] =
      list === 'services' && search !== undefined ? found(search) : lists[list];
    return all.filter(
      (record) =>
        (organizationId === undefined || idIn(record, 'organization_id') === organizationId) &&
        (termId === undefined || termIdsOf(record).includes(termId)),
    );
  }

  return {
    version: () => Promise.resolve(version),
    page: (list, query) => {
      const records = fitting(list, query);
      const page = records.slice(query.offset, query.offset + query.limit);
      return Promise.resolve({ records: page, total: records.length });
    },
    record: (list, id) => Promise.resolve(byList.get(list)?.get(id)),
    close: () => Promise.resolve(),
  };
}
