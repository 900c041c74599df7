import { toHsdsJson, type Hsds, type HsdsFile } from '@peerkit/formats/write';
import type { Directory } from '@peerkit/model';
import type { ListName } from './catalog.ts';

/** The lists of an API: services hold all that belongs to them, as HSDS asks of `/services/{id}`. */
export type NestedLists = Readonly<Record<ListName, readonly Hsds[]>>;

/** Everything of a directory that anybody may see, as an HSDS API gives it. */
export function nestedLists(directory: Directory): NestedLists {
  const { file } = toHsdsJson(directory);
  const organizations = byId(file.organizations);
  const programs = byId(file.programs);
  const locations = byId(file.locations);
  const offers = new Map<string, Hsds[]>();
  for (const offer of file.service_at_locations) {
    const whole = withPart(offer, 'location', locations.get(idIn(offer, 'location_id')));
    const service = idIn(offer, 'service_id');
    const known = offers.get(service);
    if (known === undefined) offers.set(service, [whole]);
    else known.push(whole);
  }
  return {
    services: file.services.map((service) => ({
      ...withPart(
        withPart(service, 'organization', organizations.get(idIn(service, 'organization_id'))),
        'program',
        programs.get(idIn(service, 'program_id')),
      ),
      service_at_locations: offers.get(idIn(service, 'id')) ?? [],
    })),
    organizations: file.organizations,
    service_at_locations: [...offers.values()].flat(),
    locations: file.locations,
    taxonomies: file.taxonomies,
    taxonomy_terms: file.taxonomy_terms,
  };
}

function byId(records: HsdsFile['services']): ReadonlyMap<string, Hsds> {
  return new Map(records.map((record) => [idIn(record, 'id'), record]));
}

function withPart(record: Hsds, key: string, part: Hsds | undefined): Hsds {
  return part === undefined ? record : { ...record, [key]: part };
}

export function idIn(record: Hsds, key: string): string {
  const id = record[key];
  return typeof id === 'string' ? id : '';
}

/** Ids of the terms that a record has. */
export function termIdsOf({ attributes }: Hsds): readonly string[] {
  if (!Array.isArray(attributes)) return [];
  return (attributes as readonly Hsds[]).flatMap(
    ({ taxonomy_term_id: id, taxonomy_term: term }) => {
      if (typeof id === 'string') return [id];
      return typeof term === 'object' && term !== null ? [idIn(term as Hsds, 'id')] : [];
    },
  );
}
