import { NAMELESS, withCleanTexts } from './clean-texts.ts';
import type { Location } from './directory.ts';
import { sentencesOf } from './sentences.ts';

/**
 * Words and numbers that tell where a place is, ready to be found in any text. Make them with
 * {@link whereaboutsOf}, take them out with {@link withoutWhereabouts}.
 */
export interface Whereabouts {
  /** Phrases as {@link phraseOf} writes them. */
  readonly phrases: readonly string[];
  /** Whether every postcode, street with a number, point and link to a map tells it too. */
  readonly any: boolean;
}

/** A phrase of fewer letters and digits is in too many texts to tell anything. */
const SHORTEST = 4;
/** More than anybody writes about one place; the time for a text grows with it. */
const MOST = 60;

/**
 * Collects what tells where a place is.
 *
 * @param texts Lines of its address, its postcode, landmarks, directions: each whole and in its parts.
 * @param any Whether any postcode, street, point or map link in a text counts, as in the description of a
 * service that is nowhere else.
 */
export function whereaboutsOf(texts: readonly (string | undefined)[], any: boolean): Whereabouts {
  const phrases = new Set<string>();
  const add = (text: string): void => {
    const phrase = phraseOf(text);
    if (phrase.replaceAll(' ', '').length < SHORTEST || phrases.size >= MOST) return;
    // A word without a digit says too little by itself: `Woodstock`, `upstairs`.
    if (/\d/.test(phrase) || phrase.trim().includes(' ')) phrases.add(phrase);
  };
  for (const text of texts) {
    if (text === undefined) continue;
    add(text);
    for (const part of text.slice(0, 2000).split(/[,;\n|()]|\s[-–—]\s/)) {
      add(part);
      // Without its number the street still says which street.
      add(part.replace(/^\s*(?:#|no\.?|nr\.?)?\s*\d+\p{L}?(?:\s*[-/]\s*\d+\p{L}?)?\s+/iu, ''));
      add(part.replace(/\s+\d+\p{L}?(?:\s*[-/]\s*\d+\p{L}?)?\s*$/u, ''));
      // `N1N 1N2` and `N1N1N2` are the same.
      if (part.trim().length <= 10 && /\d/.test(part)) add(part.replaceAll(/[\s-]/g, ''));
    }
  }
  return { phrases: [...phrases], any };
}

/** What the record of a place itself tells. */
export function whereaboutsOfPlace(place: Location, any: boolean): Whereabouts {
  const { address, postalAddress, point } = place;
  return whereaboutsOf(
    [
      ...[address, postalAddress].flatMap((where) => [
        ...(where?.lines ?? []),
        where?.postalCode,
        where === undefined ? undefined : where.lines.join(' '),
      ]),
      place.transportation,
      place.description,
      ...(point === undefined ? [] : [String(point.latitude), String(point.longitude)]),
    ],
    any,
  );
}

/** Of use only as a whole. */
const WHOLE: ReadonlySet<string> = /* @__PURE__ */ new Set(['email', 'logo']);
const LINKS: ReadonlySet<string> = /* @__PURE__ */ new Set(['website', 'uri', 'link']);
/** Records have these always. */
const NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(['name', 'title']);

/**
 * A record without the sentences, lines and links that tell where a place is. Gives back the same value
 * when there are none. Ids, phone numbers and dates stay as they are.
 */
export function withoutWhereabouts<T>(value: T, whereabouts: Whereabouts): T {
  if (whereabouts.phrases.length === 0 && !whereabouts.any) return value;
  return withCleanTexts(value, (text, field) => cleanText(text, field, whereabouts));
}

function cleanText(text: string, key: string, where: Whereabouts): string | undefined {
  if (WHOLE.has(key) || !tells(text, where)) return text;
  if (LINKS.has(key)) return undefined;
  const isName = NAMES.has(key);
  const pieces = isName ? text.split(/(?<=[,;:–—(])\s*|\s(?=[-–—(]\s?)/u) : sentencesOf(text);
  const kept = pieces.filter((piece) => !tells(piece, where)).map((piece) => piece.trim());
  const rest = kept
    .filter((piece) => /[\p{L}\d]/u.test(piece))
    .join(isName ? ' ' : '\n')
    .replace(isName ? /[\s,;:–—(-]+$/u : /$^/u, '');
  // An address may continue after a full stop: `12 St. Mary Road`.
  if (rest !== '' && !tells(rest, where)) return rest;
  return isName ? NAMELESS : undefined;
}

/** Whether a text tells where the place is. */
export function tells(text: string, { phrases, any }: Whereabouts): boolean {
  if (any && TELLING.some((pattern) => pattern.test(text))) return true;
  if (phrases.length === 0) return false;
  const phrase = phraseOf(text);
  return phrases.some((part) => phrase.includes(part));
}

/** Texts of any place that say where it is. Each pattern is linear: no part can match in two ways. */
const TELLING: readonly RegExp[] = [
  // Postcodes that cannot be anything else: Canada, Britain, Netherlands, Poland, Portugal, Lithuania.
  /\b[ABCEGHJ-NPRSTVXY]\d[A-Z][ -]?\d[A-Z]\d\b/i,
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/,
  /\b[1-9]\d{3} ?[A-Z]{2}\b(?![\s-]*\d)/,
  /(?<![\d-])\d{2}-\d{3}(?![\d-])/,
  /(?<![\d-])[1-9]\d{3}-\d{3}(?![\d-])/,
  /\bLT-?\d{5}\b/i,
  // A state and a ZIP code.
  /\b[A-Z]{2},? \d{5}(?:-\d{4})?\b/,
  // A number and a street, in the languages of our lists.
  /\b\d{1,6}[a-z]?,? (?:[\p{L}.'’-]{1,30} ){0,4}(?:st|str|street|ave|avenue|rd|road|blvd|boulevard|dr|drive|ln|lane|ct|court|crescent|cres|terrace|pl|place|way|hwy|highway|close|row|square|sq|mews|quay|parade)\b/iu,
  /\b\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|chemin|impasse|place|quai|allée|route|cours) \p{L}/iu,
  /(?:^|[\s(])(?:rua|avenida|travessa|largo|praça|calle|plaza|ul\.|ulica|al\.|os\.|οδός|οδος|λεωφόρος) [\p{L}.'’ -]{1,40},? \d/iu,
  /\p{L}{3,30}(?:straat|laan|weg|plein|gracht|kade|straße|strasse|str\.|gasse|platz) \d{1,4}/iu,
  /\p{L}{2,30} (?:utca|út|tér|u\.|g\.|gatvė|pr\.|al\.) \d{1,4}/iu,
  // Points, and maps.
  /-?\d{1,3}\.\d{3,15}\s{0,3}[,;/ ]\s{0,3}-?\d{1,3}\.\d{3,15}/,
  /\/\/\/\p{L}+\.\p{L}+\.\p{L}+/u,
  /(?:maps\.|\/maps\b|goo\.gl|openstreetmap|osm\.org|waze\.com|what3words|w3w\.co|plus\.codes|here\.com|mapquest)/i,
];

const SHORT_FORMS: Readonly<Record<string, string>> = {
  street: 'st',
  road: 'rd',
  avenue: 'ave',
  av: 'ave',
  lane: 'ln',
  drive: 'dr',
  boulevard: 'blvd',
  court: 'ct',
  place: 'pl',
  square: 'sq',
  highway: 'hwy',
  crescent: 'cres',
  north: 'n',
  south: 's',
  east: 'e',
  west: 'w',
  strasse: 'str',
  straße: 'str',
};

/** A text as its words in lowercase, without accents, between single spaces: ` 99 hidden ln `. */
function phraseOf(text: string): string {
  const plain = text
    .slice(0, 20_000)
    .replaceAll(/%20|\+/g, ' ')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const words = (plain.match(/\d+[.,]\d+|[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    word.replace(',', '.'),
  );
  return ` ${words.map((word) => (Object.hasOwn(SHORT_FORMS, word) ? (SHORT_FORMS[word] ?? word) : word)).join(' ')} `;
}
