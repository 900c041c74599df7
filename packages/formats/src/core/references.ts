import type { RecordKind, RecordOf } from '@peerkit/validation/directory';
import type { Candidate, Format } from './candidate.ts';
import { labelOf } from './coerce.ts';
import type { ProblemList, Where } from './problems.ts';

/** A valid record, and what it was read from. */
export interface Accepted<K extends RecordKind> {
  readonly candidate: Candidate;
  readonly record: RecordOf<K>;
}

/** The records of the lists that name others by id. */
export interface ReferringRecords {
  readonly organizations: ReadonlyMap<string, Accepted<'organizations'>>;
  readonly programs: ReadonlyMap<string, Accepted<'programs'>>;
  readonly services: Map<string, Accepted<'services'>>;
  readonly locations: ReadonlyMap<string, Accepted<'locations'>>;
  readonly offers: Map<string, Accepted<'servicesAtLocations'>>;
}

/**
 * Reports records that name others which are not there. A service whose organization is missing is
 * still help, so it stays; only a service at a place needs both.
 */
export function checkReferences(
  { organizations, programs, services, locations, offers }: ReferringRecords,
  format: Pick<Format, 'fieldName'>,
  problems: ProblemList,
): void {
  const at = ({ candidate }: Accepted<RecordKind>, field: string): Where => ({
    record: labelOf(candidate),
    field: format.fieldName(candidate.kind, field) ?? field,
  });
  const unknownOrganization = (from: Accepted<RecordKind>, found: string): void =>
    problems.warning(at(from, 'organizationId'), 'unknown-organization', { found });

  for (const program of programs.values()) {
    const { organizationId } = program.record;
    if (!organizations.has(organizationId)) unknownOrganization(program, organizationId);
  }
  for (const [id, service] of services) {
    const { programId, ...record } = service.record;
    if (!organizations.has(record.organizationId)) {
      unknownOrganization(service, record.organizationId);
    }
    if (programId !== undefined && !programs.has(programId)) {
      problems.warning(at(service, 'programId'), 'unknown-program', { found: programId });
      services.set(id, { ...service, record });
    }
  }
  for (const [id, offer] of offers) {
    const { serviceId, locationId } = offer.record;
    if (!services.has(serviceId)) {
      problems.error(at(offer, 'serviceId'), 'unknown-service', { found: serviceId });
      offers.delete(id);
    } else if (!locations.has(locationId)) {
      problems.error(at(offer, 'locationId'), 'unknown-location', { found: locationId });
      offers.delete(id);
    }
  }
  const used = new Set([...offers.values()].map(({ record }) => record.locationId));
  for (const [id, location] of locations) {
    const { organizationId } = location.record;
    if (organizationId === undefined || organizations.has(organizationId)) continue;
    // A place that a service uses is found through the service, whoever owns the building.
    if (!used.has(id)) unknownOrganization(location, organizationId);
  }
}
