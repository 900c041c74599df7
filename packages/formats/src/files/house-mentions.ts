import {
  NAMELESS,
  sentencesOf,
  withCleanTexts,
  type Directory,
  type Location,
} from '@peerkit/model';
import { fold } from '../tables/words.ts';
import { houseKeys, isStreetWord, wordsOfHouse } from '../spreadsheet/rows/site-key.ts';

/** Whether a sentence tells where a secret house is. */
type Tells = (sentence: string) => boolean;

/** Names of streets, as lists of words, by the numbers of the houses. */
type Houses = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * Finds the sentences that tell where secret houses are, whatever the spelling: `12 Elm`, `Elm St. 12`, `12a Elm
 * Street`; and those that give a house that is in no public row, or the street, beside the name of what is secret.
 *
 * @param secret The places that are secret.
 * @param open Those that everybody may know.
 * @param names How the services at secret places are called, folded.
 */
export function houseMentions(
  secret: readonly Location[],
  open: readonly Location[],
  names: readonly string[],
): {
  /** Whether one of many sentences may tell it: a quick look. */
  readonly mayTell: (texts: string) => boolean;
  readonly tells: Tells;
} {
  const houses = housesOf(secret);
  const known = names.length === 0 ? new Map<string, never>() : housesOf(open);
  const secretNames = names.map(wordsOnly);
  const streets = [...houses.values()].flat();
  const tells = (sentence: string): boolean => {
    const words = wordsOfHouse(sentence);
    if (houses.size > 0 && isHouseIn(words, houses)) return true;
    if (names.length === 0 || !MAY_BE_PLACE.test(sentence)) return false;
    const plain = wordsOnly(sentence);
    if (!secretNames.some((name) => plain.includes(name))) return false;
    if (streets.some((street) => words.some((_, at) => startsWith(words.slice(at), street))))
      return true;
    return isAddress(sentence) && !isHouseIn(words, known);
  };
  return {
    mayTell(texts) {
      if ((texts.match(/\d+/g) ?? []).some((number) => houses.has(number))) return true;
      const plain = names.length === 0 ? '' : fold(texts);
      return names.some((name) => plain.includes(name));
    },
    tells,
  };
}

/** How the organizations are called all of whose places are secret, folded. */
export function secretOrganizations({
  organizations,
  services,
  locations,
  servicesAtLocations,
}: Directory): readonly string[] {
  const owners = new Map(services.map(({ id, organizationId }) => [id, organizationId]));
  const places = new Map(locations.map((place) => [place.id, place]));
  const at = [
    ...locations.map((place) => [place.organizationId, place] as const),
    ...servicesAtLocations.map(
      ({ serviceId, locationId }) => [owners.get(serviceId), places.get(locationId)] as const,
    ),
  ];
  const secret = new Set(at.flatMap(([id, place]) => (place?.confidential === true ? [id] : [])));
  const open = new Set(at.flatMap(([id, place]) => (place?.confidential === false ? [id] : [])));
  return organizations
    .filter(({ id }) => secret.has(id) && !open.has(id))
    .map(({ name }) => fold(name))
    .filter((name) => name.length >= SHORTEST_NAME);
}

const SHORTEST_NAME = 5;

/** Takes the sentences out of a record that tell where a secret house is; the same record when there are none. */
export function withoutHouses<T>(record: T, tells: Tells): T {
  return withCleanTexts(record, (text, field) => {
    if (OTHERS.test(field)) return text;
    if (/^(?:name|title|alternateName)$/.test(field)) return nameWithout(text, tells);
    const pieces = sentencesOf(text);
    const kept = pieces.filter((piece) => !tells(piece));
    if (kept.length < pieces.length) return kept.length === 0 ? undefined : kept.join('\n');
    // A street may go on behind a full stop: `Elm St. 12`.
    const is = pieces.findIndex((piece, at) => at > 0 && tells(`${pieces[at - 1] ?? ''} ${piece}`));
    if (is < 0) return text;
    const rest = pieces.filter((_, at) => at !== is && at !== is - 1);
    return rest.length === 0 ? undefined : rest.join('\n');
  });
}

/** A name without its parts that tell it. */
function nameWithout(name: string, tells: Tells): string {
  if (!tells(name)) return name;
  const parts = name.split(/\s*[,;:–—()]\s*|\s-\s/u).filter((part) => part !== '' && !tells(part));
  const rest = parts.join(', ');
  return rest === '' || tells(rest) ? NAMELESS : rest;
}

const OTHERS = /^(?:website|uri|link|email|logo|terms|address|postalAddress)$/;

function housesOf(places: readonly Location[]): Houses {
  const houses = new Map<string, (readonly string[])[]>();
  for (const { address } of places) {
    for (const key of (address?.lines ?? []).flatMap(houseKeys)) {
      const [, number, name] = /^(\d+) (\p{L}.*)$/u.exec(key) ?? [];
      if (number === undefined || name === undefined) continue;
      const words = wordsOfHouse(name).filter((word) => !isStreetWord(word));
      if (words.join('').length < SHORTEST) continue;
      houses.set(number, [...(houses.get(number) ?? []), words]);
    }
  }
  return houses;
}

const SHORTEST = 3;

function isHouseIn(words: readonly string[], houses: Houses): boolean {
  return words.some((word, at) => {
    const number = /^(\d{1,6})\p{L}?$/u.exec(word)?.[1];
    const streets = number === undefined ? undefined : houses.get(number);
    if (streets === undefined) return false;
    const behind = words.slice(at + 1).filter((other) => !isStreetWord(other));
    const before = words.slice(0, at).filter((other) => !isStreetWord(other));
    return streets.some(
      (street) => startsWith(behind, street) || startsWith(before.slice(-street.length), street),
    );
  });
}

/** ` st mary s house `. */
function wordsOnly(text: string): string {
  return ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

function isAddress(sentence: string): boolean {
  return NUMBER_FIRST.test(sentence) || NUMBER_LAST.test(sentence);
}

function startsWith(words: readonly string[], start: readonly string[]): boolean {
  return start.every((word, at) => words[at] === word);
}

/** A number, or a word for a street. */
const MAY_BE_PLACE =
  /\d|\b(?:st|street|ave|avenue|road|rd|lane|rue|rua|calle|ul|ulica|utca|gatv|str|straat|weg)|οδ/iu;
/** A house with its number in front, in words of a sentence: a capital shows which word is a name. */
const NUMBER_FIRST =
  /(?<![\d.,:/-])\d{1,5}[a-z]?,? (?:(?:rue|avenue|boulevard|chemin|place|quai|route) (?:d[ue] |des |de la |de l['’])?|[NSEW]\.? )?\p{Lu}[\p{L}'’]{2,}/u;
const NUMBER_LAST =
  /(?:\b(?:st|street|ave|avenue|rd|road|lane|ln|utca|út|tér|gatvė|g|weg|straat|str|straße)\.?|\p{L}(?:straat|laan|weg|straße|strasse|str\.|gasse)) \d{1,4}\b|(?:ul\.|ulica|al\.|os\.|rua|av\.|avenida|travessa|calle|c\/|plaza|οδός|οδου) ?(?:d[aoe]s? )?\p{L}[\p{L}.'’ -]{1,40},? (?:n[ºo.]+ ?)?\d{1,4}/iu;
