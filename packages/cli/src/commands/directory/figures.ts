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
export function hoursKnown({
  services,
  locations,
  servicesAtLocations,
}: Pick<Directory, 'services' | 'locations' | 'servicesAtLocations'>): {
  readonly ruled: number;
  readonly worded: number;
} {
  // Most services have hours of their own, and most places have none: only the others are kept in mind.
  const elsewhere = new Map<string, boolean>();
  const note = (serviceId: string, hours: Hours | undefined): void => {
    if (hours !== undefined && elsewhere.get(serviceId) !== true) {
      elsewhere.set(serviceId, isRuled(hours));
    }
  };
  const placeHours = new Map<string, Hours>();
  for (const { id, hours } of locations) if (hours !== undefined) placeHours.set(id, hours);
  for (const { serviceId, locationId, hours } of servicesAtLocations) {
    note(serviceId, hours);
    if (placeHours.size > 0) note(serviceId, placeHours.get(locationId));
  }
  let ruled = 0;
  let worded = 0;
  for (const { id, hours } of services) {
    const other = elsewhere.size === 0 ? undefined : elsewhere.get(id);
    if ((hours !== undefined && isRuled(hours)) || other === true) ruled += 1;
    else if (hours !== undefined || other !== undefined) worded += 1;
  }
  return { ruled, worded };
}

function isRuled({ schedules, exceptions }: Hours): boolean {
  return schedules.length > 0 || exceptions.length > 0;
}
