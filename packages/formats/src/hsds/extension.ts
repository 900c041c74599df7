import { isEqual, type Directory } from '@peerkit/model';
import { hsdsJson } from './read.ts';
import type { Hsds, HsdsFile, HsdsList } from './file.ts';

/**
 * Adds to each record, as `x_peerkit`, the fields of our model that our own importer would not read
 * back unchanged; `null` where it would read something that is not there. It reads the written
 * file instead of knowing what HSDS has no room for, so import after export gives the same directory
 * even when either of them changes.
 */
export function withExtensions(file: HsdsFile, view: Directory): HsdsFile {
  const { taxonomies, taxonomy_terms } = file;
  return {
    ...file,
    organizations: extended('organizations', file.organizations, view.organizations),
    programs: extended('programs', file.programs, view.programs),
    services: extended('services', file.services, view.services),
    locations: extended('locations', file.locations, view.locations),
    service_at_locations: extended(
      'service_at_locations',
      file.service_at_locations,
      view.servicesAtLocations,
    ),
    taxonomies: extended('taxonomies', taxonomies, view.taxonomies),
    // Any term can be the parent of any other, so all are read together.
    taxonomy_terms: extended('taxonomy_terms', taxonomy_terms, view.terms, Infinity),
  };
}

/** Adds what HSDS has no room for to records of one list. A large list is read in parts, so that not all of it is in memory twice. */
export function extended(
  list: HsdsList,
  written: readonly Hsds[],
  ours: readonly object[] = [],
  part = 500,
): readonly Hsds[] {
  const records: Hsds[] = [];
  while (records.length < written.length) {
    const from = records.length;
    const some = written.slice(from, from + part);
    const read = new Map(
      hsdsJson
        .read({ [list]: some }, {})
        .candidates.map((candidate) => [candidate.place, candidate]),
    );
    some.forEach((record, at) => {
      const { record: back = {} } = read.get(`${list}[${at}]`) ?? {};
      const extra = difference(back, (ours[from + at] ?? {}) as Hsds);
      records.push(extra === undefined ? record : { ...record, x_peerkit: extra });
    });
  }
  return records;
}

/** The fields in which the record that was read differs from ours. */
function difference(read: Hsds, ours: Hsds): Hsds | undefined {
  const extra: Record<string, unknown> = {};
  let any = false;
  for (const key in ours) {
    if (isEqual(read[key], ours[key])) continue;
    extra[key] = ours[key] ?? null;
    any = true;
  }
  for (const key in read) {
    if (ours[key] !== undefined || read[key] === undefined) continue;
    extra[key] = null;
    any = true;
  }
  return any ? extra : undefined;
}
