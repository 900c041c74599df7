import type { Directory, Hours } from '@peerkit/model';
import type { Exit } from '../../failure.ts';
import type { CliIo } from '../../io.ts';
import { plain, plainJson } from '../../text/plain.ts';
import { say } from '../../text/say.ts';
import type { Word } from '../../words/en.ts';
import { fitted } from './fitted.ts';
import { readDirectory, type ReadOptions } from './reading.ts';
import { exitOf } from './report.ts';

export interface StatsOptions extends ReadOptions {
  readonly json?: true;
}

/** One line of figures: how many, and of how many when it is a share. */
interface Figure {
  readonly word: Extract<Word, `stats.${string}`>;
  readonly count: number;
  readonly of?: number;
}

/** `peerkit directory stats PATH`: how much there is, and how much of it helps people to get there. */
export async function stats(path: string, options: StatsOptions, io: CliIo): Promise<Exit> {
  const { directory, counts, problems, notes } = await readDirectory(path, options, io);
  const figures = figuresOf(directory);
  if (options.json) {
    const named = figures.map(({ word, count }) => [word.slice('stats.'.length), count]);
    io.out(
      plainJson({
        ...counts,
        ...Object.fromEntries(named),
        terms: Object.fromEntries(termsOf(directory)),
      }),
    );
  } else {
    for (const note of notes) io.err(plain(note));
    const rows = figures.map(({ word, count, of }) => [
      say(word),
      String(count).padStart(7),
      of === undefined || of === 0 ? '' : `${String(Math.round((count / of) * 100)).padStart(3)} %`,
    ]);
    io.out(fitted(rows, undefined));
    const terms = termsOf(directory).slice(0, 12);
    if (terms.length > 0)
      io.out(
        say('statsTerms', {
          list: terms.map(([code, count]) => `${plain(code)} ${count}`).join(', '),
        }),
      );
  }
  return exitOf(problems);
}

function figuresOf({
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

/** Codes of services by how many have them. */
function termsOf({ services }: Directory): [string, number][] {
  const counts = new Map<string, number>();
  for (const code of services.flatMap((service) => service.terms))
    counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
}
