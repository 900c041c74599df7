import type { RecordOf } from '@peerkit/validation/directory';
import type { CollectedRecords } from './collected-records.ts';

/** What stands for "none" below `ParentAgencyNum`. */
export const NO_PARENT = '0';

/**
 * Exports of helplines hold agencies and their programs in one table: the parent of a row is a row.
 *
 * @param asked Ids of organizations that rows name.
 */
export function takeParents(records: CollectedRecords, asked: ReadonlySet<string>): void {
  for (const [id, service] of records.services) {
    const { organizationId, name } = service;
    const isOwn = organizationId === NO_PARENT && asked.has(NO_PARENT);
    if (!isOwn && !asked.has(id)) continue;
    if (!records.organizations.has(id))
      records.organizations.set(id, { id, name, phones: [], terms: [] });
    if (isOwn && !records.organizations.has(NO_PARENT)) {
      records.services.set(id, { ...service, organizationId: id });
    }
  }
  const isParentless = (place: RecordOf<'locations'>): boolean =>
    place.organizationId === NO_PARENT;
  if (![...records.locations.values()].some(isParentless)) return;
  // The place of a parent is that of its programs: what keeps one secret keeps the other.
  for (const { serviceId, locationId } of records.offers.values()) {
    const place = records.locations.get(locationId);
    const owner = records.services.get(serviceId)?.organizationId;
    if (place === undefined || !isParentless(place)) continue;
    if (owner === undefined || owner === NO_PARENT) continue;
    records.locations.set(locationId, { ...place, organizationId: owner });
  }
}
