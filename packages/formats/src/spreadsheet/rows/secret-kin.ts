import type { RecordOf } from '@peerkit/validation/directory';
import { fold } from '../../tables/words.ts';
import type { CollectedRecords } from './collected-records.ts';
import { houseKeys } from './site-key.ts';

type Location = RecordOf<'locations'>;

/** A number that more places share is that of a helpline. */
const MOST_AT_A_NUMBER = 3;

/**
 * Places that are open by themselves, and are that of a secret row all the same: its address with a letter wrong, and
 * what stands under its name or number where the secret row itself has no address.
 */
export function kinOfSecrets(
  records: CollectedRecords,
  /** Services of which the list itself says which is which. */
  ownIds: ReadonlySet<string>,
): readonly Location[] {
  const all = [...records.locations.values()];
  const secret = all.filter(({ confidential }) => confidential);
  if (secret.length === 0) return [];
  const open = all.filter((place) => !place.confidential && hasPlace(place));
  const houses = housesOf(secret);
  const twins = open.filter((place) => isTwin(place, houses));
  const unknown = secret.filter((place) => !hasPlace(place));
  if (unknown.length === 0) return twins;
  const of = ofPlaces(records, ownIds);
  const names = new Set(unknown.flatMap((place) => of(place).names));
  const numbers = new Map<string, Set<string>>();
  for (const place of unknown) {
    const { names: own, numbers: its } = of(place);
    for (const number of its) {
      const words = numbers.get(number) ?? new Set();
      for (const word of own.flatMap(wordsOf)) words.add(word);
      numbers.set(number, words);
    }
  }
  const atNumber = new Map<string, number>();
  for (const place of open)
    for (const number of new Set(of(place).numbers))
      atNumber.set(number, (atNumber.get(number) ?? 0) + 1);
  const kin = open.filter((place) => {
    const { names: own, numbers: its } = of(place);
    if (own.some((name) => names.has(name))) return true;
    return its.some((number) => {
      if ((atNumber.get(number) ?? 0) > MOST_AT_A_NUMBER) return false;
      const words = numbers.get(number);
      return words !== undefined && own.flatMap(wordsOf).some((word) => words.has(word));
    });
  });
  return [...new Set([...twins, ...kin])];
}

function hasPlace({ address, point }: Location): boolean {
  return (address?.lines.length ?? 0) > 0 || point !== undefined;
}

/** Names of secret houses by their numbers, with the town. */
function housesOf(secret: readonly Location[]): ReadonlyMap<string, readonly House[]> {
  const houses = new Map<string, House[]>();
  for (const { address } of secret) {
    for (const { number, name } of (address?.lines ?? []).flatMap(housesIn)) {
      const list = houses.get(number) ?? [];
      list.push({ name, town: fold(address?.city ?? '') });
      houses.set(number, list);
    }
  }
  return houses;
}

interface House {
  readonly name: string;
  readonly town: string;
}

function housesIn(line: string): readonly { readonly number: string; readonly name: string }[] {
  return houseKeys(line).flatMap((key) => {
    const [, number, name] = /^(\d+) (\p{L}.*)$/u.exec(key) ?? [];
    return number === undefined || name === undefined ? [] : [{ number, name }];
  });
}

/** An address with a letter wrong, missing or too many. */
function isTwin({ address }: Location, houses: ReadonlyMap<string, readonly House[]>): boolean {
  const town = fold(address?.city ?? '');
  return (address?.lines ?? [])
    .flatMap(housesIn)
    .some(({ number, name }) =>
      (houses.get(number) ?? []).some(
        (house) =>
          name.length >= SHORTEST &&
          (house.town === town || house.town === '' || town === '') &&
          differsByOne(name, house.name),
      ),
    );
}

const SHORTEST = 6;

/** Whether two words differ by a letter: wrong, missing, too many, or in the wrong order. */
export function differsByOne(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const rest = (text: string, by: number): string => text.slice(at + by);
  const swapped = `${one[at + 1] ?? ''}${one[at] ?? ''}${rest(one, 2)}`;
  return (
    rest(one, 1) === rest(other, 1) ||
    rest(one, 1) === rest(other, 0) ||
    rest(one, 0) === rest(other, 1) ||
    swapped === rest(other, 0)
  );
}

/** How the services at a place are called, and where they are called. */
function ofPlaces(
  { services, offers }: CollectedRecords,
  ownIds: ReadonlySet<string>,
): (place: Location) => {
  readonly names: readonly string[];
  readonly numbers: readonly string[];
} {
  const at = new Map<string, string[]>();
  for (const { serviceId, locationId } of offers.values()) {
    if (ownIds.has(serviceId)) continue;
    const list = at.get(locationId) ?? [];
    list.push(serviceId);
    at.set(locationId, list);
  }
  return ({ id }) => {
    const its = (at.get(id) ?? []).flatMap((service) => services.get(service) ?? []);
    return {
      names: its.map(({ name }) => fold(name)),
      numbers: its.flatMap(({ phones }) =>
        phones.map(({ number }) => number.replace(/\D/g, '').slice(-9)),
      ),
    };
  };
}

/** Words that could be the name of a house. */
function wordsOf(name: string): readonly string[] {
  const words: readonly string[] = name.match(/\p{L}{4,}/gu) ?? [];
  return words.filter(
    (word) => !/^(?:house|shelter|centre|center|services?|women|with|and|the)$/.test(word),
  );
}
