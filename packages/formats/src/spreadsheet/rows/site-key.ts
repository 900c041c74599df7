import { legible } from '../../privacy/legible.ts';

/** Words for kinds of streets, written out, shortened, and left out: each list keeps what is not a name. */
const STREETS = new Set(
  (
    'street st str road rd avenue ave av lane ln drive dr boulevard blvd boul bd court ct place pl square sq highway hwy crescent cres ' +
    'terrace ter close way parkway pkwy row mews quay parade circle cir trail trl alley aly ' +
    'rue r chemin ch impasse imp allee quai cours route rte passage strasse strase gasse platz weg straat laan plein gracht kade ' +
    'rua avenida travessa tv largo praca alameda calle c plaza avda paseo ul ulica al aleja os osiedle plac ' +
    'utca u ut ter korut krt gatve g prospektas pr plentas οδος οδ λεωφοροσ λεωφ πλατεια πλ'
  ).split(' '),
);
/** The last part of a street that is written with its name: `Kerkstr.`, `Kerkstraat`. */
const GLUED = /(?:strasse|straat|str|gasse|laan|weg|platz|plein|gracht|kade)$/;

/** A part of a house, with its number. */
const UNIT =
  /(?:^|[\s,(])(?:#\s?\w+|(?:unit|apt|apartment|suite|ste|room|rm|floor|fl|flat|lot|bldg|building|app|appartement|bureau|etage|porte|lok|lokal|m|bt|but|butas|em|emelet|ajto|piso|andar|fraccao|wohnung|top)\.?\s?\d*\w{0,3})(?=$|[\s,)])/g;

const DIRECTIONS: Readonly<Record<string, string>> = {
  ...{ north: 'n', south: 's', east: 'e', west: 'w', northeast: 'ne', northwest: 'nw' },
  ...{ southeast: 'se', southwest: 'sw' },
};

/**
 * What two spellings of one house have in common: its number and the name of its street, whatever the case, the
 * commas, the unit, and however the word for its kind of street is written. Several, where a line can be read in
 * several ways; the line itself without a number.
 */
export function houseKeys(line: string): readonly string[] {
  const plain = plainOf(line);
  const keys = new Set<string>();
  // The number may have a comma of its own; behind any other comma the town may follow.
  const parts = plain
    .replace(UNIT, ' ')
    .replace(/(?<=\d\p{L}?),/gu, ' ')
    .replace(/,(?=\s*\d{1,6}\p{L}?\s*(?:,|$))/gu, ' ')
    .split(',');
  for (const part of parts) {
    const words = part.match(/[\p{L}\p{N}]+/gu) ?? [];
    for (const [at, word] of words.entries()) {
      const number = /^(\d{1,6})\p{L}?$/u.exec(word)?.[1];
      if (number === undefined) continue;
      // In front of the name, and behind it.
      const behind = nameOf(words.slice(at + 1));
      const before = nameOf(words.slice(0, at).reverse()).split(' ').reverse().join(' ');
      for (const name of [behind, before]) if (name !== '') keys.add(`${number} ${name}`);
    }
  }
  const [first = ''] = parts;
  const words = first.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (keys.size === 0 && words.length > 0) keys.add(words.map(plainWord).join(' '));
  return [...keys];
}

function plainOf(text: string): string {
  return legible(text)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l');
}

/** The words of a text as those of keys are written, without directions and articles: `12ELM N.` is `12 elm`. */
export function wordsOfHouse(text: string): readonly string[] {
  const words =
    plainOf(text)
      .replace(/(?<=\d)(?=\p{L}{3})/gu, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map(plainWord).filter((word) => !SMALL.test(word));
}

const SMALL =
  /^(?:[nesw]|[ns][ew]|d|de|du|des|da|do|das|dos|del|la|le|los|las|el|van|der|den|the)$/;

/** Whether a word only says what kind of street it is. */
export function isStreetWord(word: string): boolean {
  return STREETS.has(word);
}

/** The words of a name up to the next number, without those that only say what kind of street it is. */
function nameOf(words: readonly string[]): string {
  const end = words.findIndex((word) => /^\d+\p{L}?$/u.test(word));
  const all = (end < 0 ? words : words.slice(0, end)).slice(0, 6);
  // Behind the word for a street another line begins, unless the name follows it: `rue du Quai`.
  const street = all.findIndex((word, at) => at > 0 && STREETS.has(word));
  const run = street < 0 ? all : all.slice(0, street + 1);
  const names = run.filter((word) => !STREETS.has(word)).map(plainWord);
  return (names.length === 0 ? run : names).join(' ');
}

function plainWord(word: string): string {
  return DIRECTIONS[word] ?? word.replace(GLUED, (end) => (end === word ? word : ''));
}
