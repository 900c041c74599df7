import { isEqual, type Directory } from '@peerkit/model';
import { hsdsJson } from '../hsds.ts';
import type { HsdsFile, HsdsList } from './hsds-json.ts';
import type { Hsds } from './hsds-writer.ts';

/**
 * Adds to each record, as `x_peerkit`, the fields of our model that our own importer would not read
 * back from it as they are; `null` where it would read something that is not there. By reading the
 * file rather than knowing what HSDS cannot hold, import after export is the identity whatever either
 * side learns later.
 */
export function withExtensions(file: HsdsFile, view: Directory): HsdsFile {
  const read = new Map(
    hsdsJson
      .read(file, {})
      .candidates.filter((one) => one.derived !== true)
      .map((one) => [one.place, one.record]),
  );
  const extend = (list: HsdsList, ours: readonly object[] = []): readonly Hsds[] =>
    file[list].map((record, at) => {
      const extra = difference(read.get(`${list}[${at}]`) ?? {}, (ours[at] ?? {}) as Hsds);
      return extra === undefined ? record : { ...record, x_peerkit: extra };
    });
  return {
    ...file,
    organizations: extend('organizations', view.organizations),
    programs: extend('programs', view.programs),
    services: extend('services', view.services),
    locations: extend('locations', view.locations),
    service_at_locations: extend('service_at_locations', view.servicesAtLocations),
    taxonomies: extend('taxonomies', view.taxonomies),
    taxonomy_terms: extend('taxonomy_terms', view.terms),
  };
}

/** What has to be laid over the record that was read to give ours. */
function difference(read: Hsds, ours: Hsds): Hsds | undefined {
  const extra: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(ours), ...Object.keys(read)])) {
    if (!isEqual(read[key], ours[key])) extra[key] = ours[key] ?? null;
  }
  return Object.keys(extra).length === 0 ? undefined : extra;
}
