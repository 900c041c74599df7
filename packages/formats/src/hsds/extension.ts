import { isEqual, type Directory } from '@peerkit/model';
import { hsdsJson } from './read.ts';
import type { Hsds, HsdsFile, HsdsList } from './file.ts';
import { STEADY } from './steady.ts';

/**
 * Adds to each record, as `x_peerkit`, the fields of our model that our own importer would not read
 * back unchanged; `null` where it would read something that is not there. What is not plainly written as it
 * is read (`steady.ts`), it reads from the written file instead of knowing what HSDS has no room for, so
 * import after export gives the same directory.
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

/** Adds what HSDS has no room for to records of one list. What is known without reading is not read. */
export function extended(
  list: HsdsList,
  written: readonly Hsds[],
  ours: readonly object[] = [],
  part = 500,
): readonly Hsds[] {
  const unsure: number[] = [];
  const records = written.map((record, at) => {
    const extra = withoutReading(list, record, (ours[at] ?? {}) as Hsds);
    if (extra === undefined) unsure.push(at);
    return extra === undefined ? record : withExtra(record, extra);
  });
  // A large list is read in parts, so that not all of it is in memory twice.
  for (let from = 0; from < unsure.length; from += part) {
    const some = unsure.slice(from, from + part);
    const read = readBack(
      list,
      some.map((at) => records[at] ?? {}),
    );
    some.forEach((at, place) => {
      records[at] = withExtra(
        records[at] ?? {},
        difference(read[place] ?? {}, (ours[at] ?? {}) as Hsds),
      );
    });
  }
  return records;
}

/** What our own importer makes of the records of one list. */
export function readBack(list: HsdsList, written: readonly Hsds[]): readonly Hsds[] {
  const { candidates } = hsdsJson.read({ [list]: written }, {});
  const read = new Map(candidates.map((candidate) => [candidate.place, candidate.record]));
  return written.map((_, at) => read.get(`${list}[${at}]`) ?? {});
}

const NOTHING: Hsds = {};

function withExtra(record: Hsds, extra: Hsds): Hsds {
  return extra === NOTHING ? record : { ...record, x_peerkit: extra };
}

/** What HSDS has no room for, of a record whose fields are all known to be read as they are, or not; else undefined. */
export function withoutReading(list: HsdsList, written: Hsds, ours: Hsds): Hsds | undefined {
  const steady = STEADY[list];
  if (steady === undefined) return undefined;
  let extra: Record<string, unknown> | undefined;
  for (const key in ours) {
    const value = ours[key];
    const isSteady = value === undefined ? undefined : steady[key]?.(value, written);
    if (isSteady === undefined) return undefined;
    if (isSteady) continue;
    extra ??= {};
    extra[key] = value;
  }
  return extra ?? NOTHING;
}

/** The fields in which the record that was read differs from ours. */
export function difference(read: Hsds, ours: Hsds): Hsds {
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
  return any ? extra : NOTHING;
}
