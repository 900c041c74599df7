import type { Candidate, Format } from './candidate.ts';
import type { ProblemList, Where } from './problems.ts';
import type { Kind, RecordOf } from './schemas.ts';
import { labelOf } from './settle.ts';

/** A record that holds, and what it was read from. */
export interface Kept<K extends Kind> {
  readonly candidate: Candidate;
  readonly record: RecordOf<K>;
}

export interface KeptRecords {
  readonly organizations: ReadonlyMap<string, Kept<'organizations'>>;
  readonly programs: ReadonlyMap<string, Kept<'programs'>>;
  readonly services: Map<string, Kept<'services'>>;
  readonly locations: ReadonlyMap<string, Kept<'locations'>>;
  readonly offers: Map<string, Kept<'servicesAtLocations'>>;
}

/**
 * Records that name others which are not there. A service whose organization is missing is still
 * help, so it stays; only a service at a place needs both.
 */
export function checkReferences(
  kept: KeptRecords,
  format: Pick<Format, 'fieldName'>,
  problems: ProblemList,
): void {
  const { organizations, programs, services, locations, offers } = kept;
  const at = ({ candidate }: Kept<Kind>, field: string): Where => ({
    record: labelOf(candidate),
    field: format.fieldName(candidate.kind, field) ?? field,
  });
  const noOrganization = (one: Kept<Kind>, found: string): void =>
    problems.warning(at(one, 'organizationId'), 'unknown-organization', { found });

  for (const one of programs.values()) {
    const { organizationId } = one.record;
    if (!organizations.has(organizationId)) noOrganization(one, organizationId);
  }
  for (const [id, one] of services) {
    const { programId, ...record } = one.record;
    if (!organizations.has(record.organizationId)) noOrganization(one, record.organizationId);
    if (programId !== undefined && !programs.has(programId)) {
      problems.warning(at(one, 'programId'), 'unknown-program', { found: programId });
      services.set(id, { ...one, record });
    }
  }
  for (const [id, one] of offers) {
    const { serviceId, locationId } = one.record;
    if (!services.has(serviceId)) {
      problems.error(at(one, 'serviceId'), 'unknown-service', { found: serviceId });
      offers.delete(id);
    } else if (!locations.has(locationId)) {
      problems.error(at(one, 'locationId'), 'unknown-location', { found: locationId });
      offers.delete(id);
    }
  }
  const used = new Set([...offers.values()].map((one) => one.record.locationId));
  for (const [id, one] of locations) {
    const { organizationId } = one.record;
    if (organizationId === undefined || organizations.has(organizationId)) continue;
    // A place that a service uses is found by it, whoever owns the building.
    if (!used.has(id)) noOrganization(one, organizationId);
  }
}
