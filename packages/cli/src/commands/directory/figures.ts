import type { Directory, Hours } from '@peerkit/model';
import type { Word } from '../../words/en.ts';

/** One line of figures: how many, and of how many when it is a share. */
export interface Figure {
  readonly word: Extract<Word, `stats.${string}`>;
  readonly count: number;
  readonly of?: number;
}

/** What there is in a directory, counted. */
export function figuresOf({
  organizations,
  programs,
  services,
  locations,
  servicesAtLocations,
}: Directory): Figure[] {
  const placed = new Set(servicesAtLocations.map((offer) => offer.serviceId));
  const { ruled, worded } = hoursKnown({ services, locations, servicesAtLocations });
  const organization = new Map(
    organizations.map((organization) => [organization.id, organization]),
  );
  const of = services.length;
  const having = (
    word: Figure['word'],
    test: (service: Directory['services'][number]) => boolean,
  ): Figure => ({
    word,
    count: services.filter(test).length,
    of,
  });
  const places = locations.length;
  return [
    { word: 'stats.organizations', count: organizations.length },
    { word: 'stats.programs', count: programs.length },
    { word: 'stats.services', count: of },
    { word: 'stats.locations', count: places },
    having('stats.noPlace', (service) => !placed.has(service.id)),
    having(
      'stats.phone',
      (service) =>
        service.phones.length > 0 ||
        (organization.get(service.organizationId)?.phones.length ?? 0) > 0,
    ),
    { word: 'stats.hours', count: ruled, of },
    { word: 'stats.hoursWords', count: worded, of },
    { word: 'stats.hoursNone', count: of - ruled - worded, of },
    having('stats.described', (service) => service.description !== undefined),
    having('stats.kinds', (service) => service.terms.length > 0),
    having('stats.languages', (service) => service.languages.length > 0),
    having('stats.assured', (service) => service.provenance?.assured !== undefined),
    {
      word: 'stats.points',
      count: locations.filter((location) => location.point !== undefined).length,
      of: places,
    },
    {
      word: 'stats.addresses',
      count: locations.filter((location) => location.address !== undefined).length,
      of: places,
    },
    {
      word: 'stats.confidential',
      count: locations.filter((location) => location.confidential).length,
      of: places,
    },
  ];
}

/** How many services have hours by day and time, and how many in words only: of their own, or of a place. */
function hoursKnown({
  services,
  locations,
  servicesAtLocations,
}: Pick<Directory, 'services' | 'locations' | 'servicesAtLocations'>): {
  readonly ruled: number;
  readonly worded: number;
} {
  const ruled = new Set<string>();
  const worded = new Set<string>();
  const note = (serviceId: string, hours: Hours | undefined): void => {
    if (hours !== undefined) (isRuled(hours) ? ruled : worded).add(serviceId);
  };
  const placeHours = new Map(
    locations.flatMap(({ id, hours }) => (hours === undefined ? [] : [[id, hours] as const])),
  );
  for (const { serviceId, locationId, hours } of servicesAtLocations) {
    note(serviceId, hours);
    note(serviceId, placeHours.get(locationId));
  }
  for (const { id, hours } of services) note(id, hours);
  return {
    ruled: services.filter(({ id }) => ruled.has(id)).length,
    worded: services.filter(({ id }) => worded.has(id) && !ruled.has(id)).length,
  };
}

function isRuled({ schedules, exceptions }: Hours): boolean {
  return schedules.length > 0 || exceptions.length > 0;
}
