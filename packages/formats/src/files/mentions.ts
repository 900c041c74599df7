import {
  sentencesOf,
  whereaboutsOf,
  withoutWhereabouts,
  type Directory,
  type Location,
  type Provenance,
} from '@peerkit/model';
import { problem } from '../core/problems.ts';
import { fold } from '../tables/words.ts';
import { tellingWords, withoutWords } from '../spreadsheet/rows/street-names.ts';
import { houseMentions, secretOrganizations, withoutHouses } from './house-mentions.ts';
import type { DirectoryFromFiles, LocatedProblem } from './part.ts';

/**
 * Takes out what other records say of secret places: the description of a neighbour that names its address, an
 * address that is told as across from it, and in the records of its own service and organization every word that
 * names its street.
 */
export function withoutMentions(whole: DirectoryFromFiles): DirectoryFromFiles {
  const { directory } = whole;
  const secret = directory.locations.filter(({ confidential }) => confidential);
  if (secret.length === 0) return whole;
  const problems: LocatedProblem[] = [];
  const say = (provenance: Provenance | undefined): void => {
    const { source = '', sourceRecord: record = '' } = provenance ?? {};
    problems.push({
      file: source,
      ...problem('warning', { record, field: '' }, 'whereabouts-removed'),
    });
  };
  const own = ownWords(directory, secret);
  const open = directory.locations.filter(({ confidential }) => !confidential);
  const silent = silentOn(secret, open, own.names, secretOrganizations(directory));
  const each = <T extends { readonly id: string; readonly provenance?: Provenance | undefined }>(
    records: readonly T[],
    words: ReadonlyMap<string, readonly string[]>,
  ): readonly T[] =>
    records.map((record) => {
      const clean = silent(withoutWords(record, words.get(record.id) ?? []));
      if (clean !== record) say(record.provenance);
      return clean;
    });
  const renamed = new Map<string, string>();
  const taken = new Set(directory.locations.map(({ id }) => id));
  const none: ReadonlyMap<string, readonly string[]> = new Map();
  const cleaned = {
    organizations: each(directory.organizations, own.organizations),
    programs: each(directory.programs, none),
    services: each(directory.services, own.services),
    locations: directory.locations.map((location) => {
      if (location.confidential) return location;
      const clean = notBeside(withSilentWords(location, silent), own.names);
      if (clean === location) return location;
      say(location.provenance);
      // An id that was made of the address tells what it is across from, too.
      const silentOne = silentId(location.id);
      const id = silentOne === location.id ? location.id : freeId(silentOne, taken);
      if (id !== location.id) renamed.set(location.id, id);
      return { ...clean, id };
    }),
  };
  const servicesAtLocations = directory.servicesAtLocations.map((offer) => {
    const locationId = renamed.get(offer.locationId);
    if (locationId === undefined) return offer;
    return { ...offer, id: offer.id.replace(offer.locationId, locationId), locationId };
  });
  return {
    ...whole,
    directory: { ...directory, ...cleaned, servicesAtLocations },
    problems: [...whole.problems, ...problems],
  };
}

/** Where a place is itself everybody may know. */
function withSilentWords(location: Location, silent: <T extends object>(record: T) => T): Location {
  const { address, postalAddress, ...words } = location;
  const clean = silent(words);
  if (clean === words) return location;
  return {
    ...clean,
    ...(address === undefined ? {} : { address }),
    ...(postalAddress === undefined ? {} : { postalAddress }),
  };
}

function silentId(id: string): string {
  return id.replace(
    /-(?:across|opposite|next|beside|behind|near|facing|in-front|adjacent|same|en-face|gegenuber|neben|naast|tegenover|obok|frente|al-lado|ao-lado)(?:-.*|$)/,
    '',
  );
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let at = 2; taken.has(id); at += 1) id = `${wanted}-${String(at)}`;
  taken.add(id);
  return id;
}

interface OwnWords {
  readonly services: ReadonlyMap<string, readonly string[]>;
  readonly organizations: ReadonlyMap<string, readonly string[]>;
  /** How the services at secret places are called. */
  readonly names: readonly string[];
}

/** The words that name the street of a secret place, by the service and organization they belong to. */
function ownWords(
  { services, organizations, servicesAtLocations }: Directory,
  secret: readonly Location[],
): OwnWords {
  const places = new Map(secret.map((place) => [place.id, place]));
  const served = new Map(services.map((service) => [service.id, service]));
  const owners = new Map(organizations.map(({ id, name }) => [id, name]));
  const ofServices = new Map<string, readonly string[]>();
  const ofOrganizations = new Map<string, readonly string[]>();
  const names = new Set<string>();
  const add = (to: Map<string, readonly string[]>, id: string, words: readonly string[]): void => {
    if (words.length > 0) to.set(id, [...(to.get(id) ?? []), ...words]);
  };
  const elsewhere = new Set(
    servicesAtLocations
      .filter(({ locationId }) => !places.has(locationId))
      .map(({ serviceId }) => serviceId),
  );
  for (const { serviceId, locationId } of servicesAtLocations) {
    const place = places.get(locationId);
    const service = served.get(serviceId);
    if (place === undefined || service === undefined) continue;
    const { address, name } = place;
    const owner = owners.get(service.organizationId);
    const words = tellingWords(address?.lines ?? [], name, [
      ...[service.name, owner, address?.city, address?.region],
    ]);
    // What is somewhere else as well may say where that is.
    if (!elsewhere.has(serviceId)) {
      add(ofServices, serviceId, words);
      if (fold(service.name).length >= SHORTEST_NAME) names.add(fold(service.name));
    }
    add(
      ofOrganizations,
      service.organizationId,
      tellingWords(address?.lines ?? [], undefined, [owner]),
    );
  }
  return { services: ofServices, organizations: ofOrganizations, names: [...names] };
}

const SHORTEST_NAME = 5;

/** Takes sentences with the house or the postcode of a secret place out of any record. */
function silentOn(
  secret: readonly Location[],
  open: readonly Location[],
  names: readonly string[],
  organizations: readonly string[],
): <T extends object>(record: T) => T {
  const { mayTell, tells } = houseMentions(secret, open, [...names, ...organizations]);
  const byNumber = new Map<string, string[]>();
  for (const { address } of secret) {
    for (const line of [...(address?.lines ?? []), address?.postalCode]) {
      const [number] = /\d+/.exec(line ?? '') ?? [];
      if (line === undefined || number === undefined || !/\d.*\p{L}.*|\p{L}.*\d/u.test(line))
        continue;
      byNumber.set(number, [...(byNumber.get(number) ?? []), line]);
    }
  }
  return (record) => {
    let clean = record;
    const texts = wordsIn(record);
    for (const number of new Set(texts.match(/\d+/g) ?? [])) {
      const lines = byNumber.get(number);
      if (lines === undefined) continue;
      const { phrases } = whereaboutsOf(lines, false);
      // Without its number a street is where many are.
      clean = withoutWhereabouts(clean, {
        phrases: phrases.filter((part) => /\d/.test(part)),
        any: false,
      });
    }
    if (mayTell(texts)) clean = withoutHouses(clean, tells);
    return names.length === 0 ? clean : withoutBeside(clean, names);
  };
}

/** The texts of a record that people read. */
function wordsIn(record: object): string {
  const words: string[] = [];
  for (const [key, value] of Object.entries(record)) {
    if (typeof value === 'string' && !/^id$|Id$/.test(key)) words.push(value);
    else if (Array.isArray(value) || (typeof value === 'object' && value !== null)) {
      if (TEXTS.test(key)) words.push(JSON.stringify(value));
    }
  }
  return words.join('\n');
}

const TEXTS = /^(?:eligibility|areas|documents|alerts|hours|otherWebsites|address)$/;

const BESIDE =
  /\b(?:across (?:the street )?from|opposite|next (?:door )?to|beside|behind|near|facing|in front of|adjacent to|same building as|en face de?|à côté de|gegenüber|neben|naast|tegenover|obok|frente a|al lado de|ao lado de)\s+(?:the |la |le |l['’]|der |die |het )?/iu;

/** The sentences of a record that say that something is across from a secret place. */
function withoutBeside<T extends object>(record: T, names: readonly string[]): T {
  const entries = Object.entries(record) as [string, unknown][];
  const changed = entries.map(([key, value]): [string, unknown] => {
    if (typeof value !== 'string' || !PROSE.test(key) || !isBeside(value, names))
      return [key, value];
    const kept = sentencesOf(value).filter((piece) => !isBeside(piece, names));
    return [key, kept.length === 0 ? undefined : kept.join('\n')];
  });
  if (changed.every(([, value], at) => value === entries[at]?.[1])) return record;
  return Object.fromEntries(changed.filter(([, value]) => value !== undefined)) as T;
}

const PROSE = /^(?:description|transportation|accessibility|howToApply|cost|interpretation)$/;

function isBeside(text: string, names: readonly string[]): boolean {
  const found = BESIDE.exec(text);
  if (found === null) return false;
  const behind = fold(text.slice(found.index + found[0].length));
  return names.some((name) => behind.startsWith(name) || behind.includes(` ${name}`));
}

/** An address without what it is across from, under an id that does not tell it either. */
function notBeside(location: Location, names: readonly string[]): Location {
  const { address } = location;
  if (address?.lines.some((line) => isBeside(line, names)) !== true) return location;
  const lines = address.lines.flatMap((line) => {
    if (!isBeside(line, names)) return [line];
    const kept = line.slice(0, BESIDE.exec(line)?.index).replace(/[\s,;(–-]+$/u, '');
    return kept === '' ? [] : [kept];
  });
  return { ...location, address: { ...address, lines } };
}
