import { publicView, type Directory, type Problem } from '@peerkit/model';
import { EMPTY_DIRECTORY, type RecordList } from '../core/empty-directory.ts';
import type { Hsds, HsdsList } from './file.ts';
import { toHsdsJson } from './write.ts';

/** How many records are in memory in both formats at once: so few that they are gone before memory is tidied up. */
const PART = 50;

const LISTS = [
  ['organizations', 'organizations'],
  ['programs', 'programs'],
  ['services', 'services'],
  ['locations', 'locations'],
  ['service_at_locations', 'servicesAtLocations'],
] as const satisfies readonly (readonly [HsdsList, RecordList])[];

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
  const lists = LISTS.map(([list, key]) => {
    return [list, records(view, list, key, head.problems.length, problems)] as const;
  });
  const { version, taxonomies, taxonomy_terms, x_peerkit } = head.file;
  return { version, ...Object.fromEntries(lists), taxonomies, taxonomy_terms, x_peerkit };
}

function* records(
  view: Directory,
  list: HsdsList,
  key: RecordList,
  known: number,
  problems: Problem[],
): Generator<Hsds> {
  // Every part goes through all terms.
  const size = Math.max(PART, view.terms?.length ?? 0);
  for (let from = 0; from < view[key].length; from += size) {
    const part = toHsdsJson({
      ...view,
      ...EMPTY_DIRECTORY,
      [key]: view[key].slice(from, from + size),
    });
    // Terms are passed along because records name them; their problems were already reported.
    problems.push(...part.problems.slice(0, part.problems.length - known));
    yield* part.file[list];
  }
}
