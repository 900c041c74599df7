import { COUNTRIES, REGION_NAMES, REGIONS } from './vocabulary.ts';
import { fold, oneLine } from '../../tables/words.ts';

export interface ReadAddress {
  readonly lines: readonly string[];
  readonly city?: string;
  readonly region?: string;
  readonly postalCode?: string;
  readonly country?: string;
}

/** An address without the country at its end. */
interface Rest {
  readonly before: readonly string[];
  /** The parts of the last line. */
  readonly parts: readonly string[];
}

/**
 * An address that was written in one cell, in its parts. Only what is sure is separated; the rest stays on
 * its lines as it is written.
 */
export function addressParts(written: readonly string[]): ReadAddress {
  const all = written.flatMap((line, at) => (at === written.length - 1 ? [line] : [tidy(line)]));
  // A paragraph is no address.
  if ((all.at(-1) ?? '').length > LONGEST_LINE) return { lines: all };
  const { rest, country } = withoutCountry(all);
  const read = northAmerican(rest) ?? british(rest) ?? codeThenTown(rest) ?? townThenCode(rest);
  if (read === undefined) return { lines: all };
  return { ...read, ...(country === undefined ? {} : { country }) };
}

const LONGEST_LINE = 200;

function withoutCountry(lines: readonly string[]): {
  readonly rest: Rest;
  readonly country?: string;
} {
  const before = lines.slice(0, -1);
  const last = lines.at(-1) ?? '';
  const alone = countryOf(last);
  if (alone !== undefined && before.length > 0) {
    return { rest: restOf(before), country: alone };
  }
  const [, start, word] = /^(.+)[,;]\s?([\p{L}. ]{2,30})$/u.exec(last) ?? [];
  const comma = countryOf(word ?? '');
  if (start !== undefined && comma !== undefined) {
    return { rest: restOf([...before, start]), country: comma };
  }
  // Behind a code it needs no comma.
  const [, coded, behind] =
    /^(.+\d[A-Z\d]{2}|.+\d)\s((?:U\.?S\.?A?\.?|U\.?K\.?|Canada|CANADA|United (?:States|Kingdom)|France|FRANCE))$/.exec(
      last,
    ) ?? [];
  const spaced = countryOf(behind ?? '');
  if (coded !== undefined && spaced !== undefined) {
    return { rest: restOf([...before, coded]), country: spaced };
  }
  return { rest: restOf(lines) };
}

function countryOf(text: string): string | undefined {
  const name = fold(text);
  // `CA` and `DE` are states as well.
  return name.length < 2 || REGIONS.has(text.trim()) ? undefined : COUNTRIES.get(name);
}

function restOf(lines: readonly string[]): Rest {
  // `Montréal (Québec) H2X 1X1`
  const last = tidy((lines.at(-1) ?? '').replace(/\s?\((Qu[eé]bec|Ontario|QC|ON)\)/gi, ', $1'));
  return { before: lines.slice(0, -1).map(tidy), parts: last.split(/\s?[,;]\s?/).filter(Boolean) };
}

const CANADIAN = String.raw`[ABCEGHJ-NPRSTVXY]\d[A-Z][ -]?\d[A-Z]\d`;
const NORTH_AMERICAN_END = new RegExp(
  String.raw`^(?:(.*?)[\s,]+)?([A-Z]{2}|[A-Za-z]\.[A-Za-z]\.?|${REGION_NAMES})\.?,?\s{1,3}(\d{5}(?:-\d{4})?|${CANADIAN})$`,
  'i',
);
const CANADIAN_END = new RegExp(String.raw`^(?:(.*?)[\s,]+)?(${CANADIAN})$`, 'i');
const NORTH_AMERICAN_REGION = new RegExp(String.raw`^(?:(.*?)[\s,]+)?([A-Z]{2}|${REGION_NAMES})$`);

/** `12 Pier Rd, Boston, MA 02118`, with or without the code. */
function northAmerican({ before, parts }: Rest): ReadAddress | undefined {
  const text = parts.join(', ');
  const coded = NORTH_AMERICAN_END.exec(text);
  if (coded !== null) {
    const [, start = '', region = '', code = ''] = coded;
    const short = region.replaceAll('.', '').toUpperCase();
    if (region.replaceAll('.', '').length > 2 || REGIONS.has(short)) {
      return {
        ...streetAndTown(before, start),
        region: region.length > 4 ? region : short,
        postalCode: code.toUpperCase(),
      };
    }
  }
  const bare = CANADIAN_END.exec(text);
  if (bare !== null) {
    const [, start = '', code = ''] = bare;
    return { ...streetAndTown(before, start), postalCode: code.toUpperCase() };
  }
  const plain = NORTH_AMERICAN_REGION.exec(text);
  if (plain === null) return undefined;
  const [, start = '', region = ''] = plain;
  if (region.length === 2 && !REGIONS.has(region)) return undefined;
  const split = streetAndTown(before, start);
  // Two letters alone at the end could be anything.
  return split.city === undefined || split.lines.length === 0 ? undefined : { ...split, region };
}

const BRITISH_END = /^(?:(.*?)[\s,]+)?([A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/i;

/** Counties as they stand between a town and its code. Towns of the same name are not here. */
const COUNTY =
  /^(?:co(?:unty)?\.? \p{L}+|\p{L}+shire|(?:east|west|north|south) (?:sussex|yorkshire|midlands)|greater (?:london|manchester)|kent|surrey|essex|norfolk|suffolk|devon|cornwall|dorset|somerset|cumbria|lancs|merseyside|northumberland|tyne (?:and|&) wear|middlesex|rutland|isle of wight|gwynedd|powys|dyfed|clwyd|gwent|fife|antrim|armagh|fermanagh|tyrone|herts|beds|bucks|berks|cambs|hants|leics|lincs|northants|notts|oxon|staffs|wilts|worcs|yorks)$/iu;

/** `12 Pier Road, Pierton, Kent AB1 2CD`. */
function british({ before, parts }: Rest): ReadAddress | undefined {
  const [, start = '', code = ''] = BRITISH_END.exec(parts.join(', ')) ?? [];
  if (code === '') return undefined;
  const all = start.split(/,\s?/).filter(Boolean);
  const last = all.at(-1) ?? before.at(-1) ?? '';
  const postalCode = code.toUpperCase();
  if (!COUNTY.test(last)) return { ...streetAndTown(before, start), postalCode };
  const isInLine = all.length > 0;
  const read = isInLine
    ? streetAndTown(before, all.slice(0, -1).join(', '))
    : streetAndTown(before.slice(0, -2), before.at(-2) ?? '');
  return { ...read, region: last, postalCode };
}

const TOWN = String.raw`\p{Lu}[\p{L} .'’/()-]{1,40}?(?: (?:Cedex|CEDEX|cedex)(?: \d{1,2})?)?`;
/** Codes that only one country has: Poland, Portugal, Lithuania, the Netherlands. */
const OWN_CODE = String.raw`\d{2}-\d{3}|\d{4}-\d{3}|LT-?\d{5}|\d{4} ?(?!NE|NW|SE|SW)[A-Z]{2}|(?:F|D|E|B|L|A|H|P|CH|GR|PL)-\d{4,5}|\d{3} \d{2}`;
const OWN_CODE_AND_TOWN = new RegExp(`^(${OWN_CODE}),? (${TOWN})$`, 'u');
const CODE_AND_TOWN = new RegExp(`^(\\d{4,5}) (${TOWN})$`, 'u');
const STREET_CODE_TOWN = new RegExp(`^(.+?),? (\\d{5}|${OWN_CODE}) (${TOWN})$`, 'u');
const HUNGARIAN_CODE_AND_TOWN = new RegExp(`^(\\d{4}) (${TOWN})$`, 'u');
/** How streets are named where the code stands before the town. */
const CONTINENTAL_STREET =
  /^(?:\d{1,4}\s?(?:bis|ter|quater|[a-d])?(?:\s?[-/]\s?\d{1,4})?,?\s)?(?:rue|avenue|av\.?|ave|boulevard|boul\.?|bd|bld|place|pl\.?|chemin|ch\.?|impasse|all[ée]es?|quai|route|rte|cours|square|passage|faubourg|fbg|voie|sentier|esplanade|promenade|villa|cit[ée]|r[ée]sidence|rond-point|mont[ée]e|traverse)\s|^(?:calle|c\/|avda?\.?|avenida|plaza|pza\.?|paseo|p[º°]|ronda|carrer|camino|rua|r\.|pra[çc]a|largo|travessa|alameda|estrada|ul\.?|ulica|aleja|al\.|os\.|plac|pl\.)\s?|(?:stra(?:ß|ss)e|str\.?|gasse|platz|weg|allee|ring|damm|ufer|chaussee|straat|laan|gracht|plein|kade|singel|dijk|steeg)\s\d|\s(?:utca|[úu]t|u\.|t[ée]r|k[öo]r[úu]t|krt\.?|k[öo]z|g\.|gatv[ėe]|pr\.|al\.|pl\.)\s\d|\p{Script=Greek}/iu;

/** `12 rue du Port, 75011 Paris`, `ul. Piwna 3, 00-123 Warszawa`, `1051 Budapest, Kossuth tér 1.`. */
function codeThenTown({ before, parts }: Rest): ReadAddress | undefined {
  const last = parts.at(-1) ?? '';
  const street = parts.slice(0, -1).join(', ');
  const lines = [...before, street].filter((line) => line !== '');
  const own = OWN_CODE_AND_TOWN.exec(last);
  if (own !== null && lines.length > 0 && !SUFFIX.test(own[2] ?? '')) return placed(lines, own);
  const isContinental = lines.some((line) => CONTINENTAL_STREET.test(line) && /\d/.test(line));
  const found = CODE_AND_TOWN.exec(last);
  if (found !== null && isContinental) return placed(lines, found);
  const [, street1 = '', code1 = '', town1 = ''] = STREET_CODE_TOWN.exec(last) ?? [];
  const whole = [street, street1].filter((part) => part !== '').join(', ');
  if (town1 !== '' && CONTINENTAL_STREET.test(street1) && /\d/.test(whole)) {
    return placed([...before, whole], ['', code1, town1]);
  }
  // Hungary writes the town first.
  const first = HUNGARIAN_CODE_AND_TOWN.exec(parts[0] ?? '');
  const behind = parts.slice(1).join(', ');
  return first !== null && before.length === 0 && HUNGARIAN_STREET.test(behind)
    ? placed([behind], first)
    : undefined;
}

const HUNGARIAN_STREET =
  /\s(?:utca|[úu]t|u\.|t[ée]r|k[öo]r[úu]t|krt\.?|k[öo]z|sor|s[ée]t[áa]ny)\s\d/iu;

const TOWN_AND_OWN_CODE = new RegExp(`^(${TOWN}),? (${OWN_CODE})$`, 'u');

/** `Žvejų g. 12, Šiauliai LT-76123`, `Λιμανιού 12, Αθήνα 104 32`. */
function townThenCode({ before, parts }: Rest): ReadAddress | undefined {
  const last = parts.at(-1) ?? '';
  const found = TOWN_AND_OWN_CODE.exec(last);
  const lines = [...before, parts.slice(0, -1).join(', ')].filter((line) => line !== '');
  const isContinental = lines.some((line) => CONTINENTAL_STREET.test(line));
  if (found === null || !isContinental) return undefined;
  return placed(lines, ['', found[2] ?? '', found[1] ?? '']);
}

function placed(
  lines: readonly string[],
  [, code = '', town = '']: readonly (string | undefined)[],
): ReadAddress {
  return { lines, city: tidy(town), postalCode: code };
}

/** The street and the town of what stands before region and code. */
function streetAndTown(
  before: readonly string[],
  start: string,
): Pick<ReadAddress, 'lines' | 'city'> {
  const text = tidy(start);
  if (text === '') {
    // The town had a line of its own.
    const town = before.at(-1) ?? '';
    return before.length > 1 && isTown(town)
      ? { lines: before.slice(0, -1), city: town }
      : { lines: before };
  }
  const parts = text.split(/,\s?/);
  const last = parts.at(-1) ?? '';
  if (before.length + parts.length > 1 && isTown(last)) {
    const street = tidy(parts.slice(0, -1).join(', '));
    return { lines: [...before, street].filter((line) => line !== ''), city: last };
  }
  const split = parts.length === 1 || !isTown(last) ? behindStreet(last) : undefined;
  if (split === undefined) return { lines: [...before, text] };
  const street = tidy([...parts.slice(0, -1), split.street].join(', '));
  return { lines: [...before, street], city: split.town };
}

function isTown(text: string): boolean {
  const own = text.replace(SAINT, '');
  return /^[\p{L}][\p{L} .'’-]{1,40}$/u.test(text) && !UNIT.test(own) && !COUNTY.test(text);
}

const SUFFIXES =
  'street|st|road|rd|avenue|ave|drive|dr|boulevard|blvd|lane|ln|way|highway|hwy|court|ct|circle|cir|place|pl|terrace|ter|parkway|pkwy|crescent|cres|close|broadway|row';
const SUFFIX = new RegExp(String.raw`\b(?:${SUFFIXES})\b\.?`, 'i');

const WHOLE_SUFFIX = new RegExp(String.raw`^(?:${SUFFIXES})\.?$`, 'i');

/** `12 Pier Rd Boston`: the town behind the street, when there is only one way to read it. */
function behindStreet(text: string): { street: string; town: string } | undefined {
  const words = text.split(' ');
  const isSuffix = (word = ''): boolean => WHOLE_SUFFIX.test(word);
  const found = words.flatMap((word, at) => {
    if (!isSuffix(word) || at < 2 || isSuffix(words[at - 1]) || !/^\d/.test(text)) return [];
    const rest = words.slice(at + 1);
    const [first = ''] = rest;
    const isDirection = /^(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\.?$/i.test(first);
    const isShort = isDirection && first.length < 3;
    if (isDirection && !isShort && rest.length > 1) return [undefined];
    const town = (isShort ? rest.slice(1) : rest).join(' ');
    const own = town.replace(SAINT, '');
    if (!/^\p{Lu}[\p{L} .'’-]{2,30}$/u.test(town) || UNIT.test(own)) return [];
    return [{ street: words.slice(0, at + (isShort ? 2 : 1)).join(' '), town }];
  });
  return found.length === 1 ? found[0] : undefined;
}

const UNIT =
  /\b(?:suite|ste|unit|apt|floor|fl|room|rm|bldg|building|street|st|road|rd|avenue|ave|drive|dr|blvd|lane|ln|way|hwy)\b\.?/i;

/** `St. Paul` is a town, though `St` is a street. */
const SAINT = /^(?:st|ste|saint|fort|ft|mount|mt)\.? (?=\p{Lu}\p{Ll}{2})/iu;

/** On one line, without commas around it. */
export function tidy(text: string): string {
  return oneLine(text)
    .replace(/\s+,/g, ',')
    .replace(/^[,;\s]+|[,;\s]+$/g, '');
}
