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
  const hours = new Map<string, Hours[]>();
  const placeHours = new Map(locations.map((location) => [location.id, location.hours]));
  for (const { serviceId, locationId, hours: own } of servicesAtLocations) {
    const found = [own, placeHours.get(locationId)].filter((candidate) => candidate !== undefined);
    hours.set(serviceId, [...(hours.get(serviceId) ?? []), ...found]);
  }
  const hoursOf = (service: Directory['services'][number]): readonly Hours[] => [
    ...(service.hours === undefined ? [] : [service.hours]),
    ...(hours.get(service.id) ?? []),
  ];
  const ruled = services.filter((service) => hoursOf(service).some(isRuled));
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
    { word: 'stats.hours', count: ruled.length, of },
    having(
      'stats.hoursWords',
      (service) => !hoursOf(service).some(isRuled) && hoursOf(service).length > 0,
    ),
    having('stats.hoursNone', (service) => hoursOf(service).length === 0),
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

function isRuled({ schedules, exceptions }: Hours): boolean {
  return schedules.length > 0 || exceptions.length > 0;
}
