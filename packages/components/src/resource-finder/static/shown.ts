import { publicView, type Directory } from '@peerkit/model';
import type { DirectoryEntry } from '@peerkit/search';

/**
 * Of a directory, what belongs to these entries. It is the public view first: what tells where a confidential place is
 * must be found while that place is still there.
 */
export function shownPart(whole: Directory, entries: readonly DirectoryEntry[]): Directory {
  const directory = publicView(whole);
  const ids = new Set(entries.map(({ id }) => id));
  const offers = directory.servicesAtLocations.filter(({ id }) => ids.has(id));
  const services = new Set(offers.map(({ serviceId }) => serviceId));
  const isShown = ({ id }: { readonly id: string }): boolean => ids.has(id) || services.has(id);
  const shown = directory.services.filter(isShown);
  const places = new Set(offers.map(({ locationId }) => locationId));
  const owners = new Set(shown.map(({ organizationId }) => organizationId));
  return {
    ...directory,
    organizations: directory.organizations.filter(({ id }) => owners.has(id) || ids.has(id)),
    programs: [],
    services: shown,
    locations: directory.locations.filter(({ id }) => places.has(id)),
    servicesAtLocations: offers,
  };
}
