import { publicView, type Directory, type Problem } from '@peerkit/model';
import { ProblemList } from '../core/problems.ts';
import { EMPTY_DIRECTORY, type RecordList } from '../core/empty-directory.ts';
import { extended } from './extension.ts';
import type { Hsds, HsdsList } from './file.ts';
import { recordsOf, toHsdsJson } from './write.ts';

/** How many records are in memory in both formats at once: so few that they are gone before memory is tidied up. */
const PART = 50;

/**
 * HSDS 3.1 JSON of a directory, list by list and record by record as they are asked for: a large
 * directory is never in memory twice. What HSDS has no room for is added to `problems` on the way.
 */
export function hsdsLists(
  directory: Directory,
  problems: Problem[],
): Readonly<Record<string, unknown>> {
  const view = publicView(directory);
  const head = toHsdsJson({ ...view, ...EMPTY_DIRECTORY });
  for (const problem of head.problems) problems.push(problem);
  const found = new ProblemList();
  const write = recordsOf(view, {}, found);
  const part = <K extends RecordList>(
    list: HsdsList,
    key: K,
    one: (record: Directory[K][number]) => Hsds,
  ) =>
    [
      list,
      parts(view[key] as readonly Directory[K][number][], list, one, found, problems),
    ] as const;
  const lists = [
    part('organizations', 'organizations', (record) => write.organization(record)),
    part('programs', 'programs', (record) => write.program(record)),
    part('services', 'services', (record) => write.service(record)),
    part('locations', 'locations', (record) => write.location(record)),
    part('service_at_locations', 'servicesAtLocations', (record) => write.offer(record)),
  ];
  const { version, taxonomies, taxonomy_terms, x_peerkit } = head.file;
  return { version, ...Object.fromEntries(lists), taxonomies, taxonomy_terms, x_peerkit };
}

function* parts<T extends object>(
  records: readonly T[],
  list: HsdsList,
  write: (record: T) => Hsds,
  found: ProblemList,
  problems: Problem[],
): Generator<Hsds> {
  for (let from = 0; from < records.length; from += PART) {
    const some = records.slice(from, from + PART);
    const known = found.all.length;
    const written = extended(list, some.map(write), some);
    for (const problem of found.all.slice(known)) problems.push(problem);
    yield* written;
  }
}
