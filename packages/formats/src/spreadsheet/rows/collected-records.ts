import { tells, whereaboutsOf } from '@peerkit/model';
import { LIMITS, type RecordOf } from '@peerkit/validation/directory';
import { NOTHING_OF_ITS_OWN, type AtPlace } from './same-service.ts';
import { Slugs } from './slugs.ts';

/** The records of all rows, by their ids. */
export class CollectedRecords {
  readonly organizations = new Map<string, RecordOf<'organizations'>>();
  readonly services = new Map<string, RecordOf<'services'>>();
  readonly locations = new Map<string, RecordOf<'locations'>>();
  readonly offers = new Map<string, RecordOf<'servicesAtLocations'>>();
  readonly slugs = new Slugs();

  /** Says that a service is at a place. */
  offer(serviceId: string, locationId: string, own: AtPlace): void {
    const id = `${serviceId}@${locationId}`.slice(0, LIMITS.id);
    const phones = NO_PHONES;
    // An object that is written out is made many times as fast as one of several.
    this.offers.set(
      id,
      own === NOTHING_OF_ITS_OWN
        ? { phones, id, serviceId, locationId }
        : { phones, ...own, id, serviceId, locationId },
    );
  }

  /** Makes a place confidential, under an id that does not hold its address. */
  hide(given: RecordOf<'locations'>): void {
    const location = this.#withSilentIds(given);
    const { id: before, organizationId } = location;
    const id = this.slugs.next('p', organizationId ?? '');
    this.locations.delete(before);
    this.locations.set(id, { ...location, id, confidential: true });
    for (const [key, { serviceId, locationId, ...own }] of this.offers) {
      if (locationId !== before) continue;
      this.offers.delete(key);
      this.offer(serviceId, id, own);
    }
  }

  /** Ids that were made of a name with an address in it are made up anew for what is at a place. */
  #withSilentIds(location: RecordOf<'locations'>): RecordOf<'locations'> {
    const { lines = [], postalCode } = location.address ?? {};
    const told = whereaboutsOf([...lines, lines.join(' '), postalCode], false);
    const at = [...this.offers.values()].filter(({ locationId }) => locationId === location.id);
    for (const { id: offer, serviceId, locationId, ...own } of at) {
      const service = this.services.get(serviceId);
      if (service === undefined || !tells(serviceId, told)) continue;
      const id = this.slugs.next('s', '');
      this.services.delete(serviceId);
      this.services.set(id, { ...service, id });
      this.offers.delete(offer);
      this.offer(id, locationId, own);
    }
    const owner = location.organizationId;
    const organization = owner === undefined ? undefined : this.organizations.get(owner);
    if (organization === undefined || !tells(organization.id, told)) return location;
    const id = this.slugs.next('o', '');
    this.organizations.delete(organization.id);
    this.organizations.set(id, { ...organization, id });
    moveOwner(this.services, organization.id, id);
    moveOwner(this.locations, organization.id, id);
    return { ...location, organizationId: id };
  }
}

/** One list for all, of hundreds of thousands. */
const NO_PHONES: readonly never[] = [];

function moveOwner<T extends { readonly organizationId?: string | undefined }>(
  records: Map<string, T>,
  from: string,
  to: string,
): void {
  for (const [id, record] of records) {
    if (record.organizationId === from) records.set(id, { ...record, organizationId: to });
  }
}
