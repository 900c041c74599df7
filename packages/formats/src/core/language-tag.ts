/**
 * The BCP 47 code for what a file calls a language: `eng`, `English`, `en_CA`, `Français`. What is not a
 * known language stays as it is, for people to read.
 */
export function languageTag(name: string): string {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const tag = tagOf(name.trim());
  if (remembered.size < MOST_REMEMBERED) remembered.set(name, tag);
  return tag;
}

/** A list has the same few languages in each row, and looking up a name is slow. */
const remembered = new Map<string, string>();
const MOST_REMEMBERED = 1000;

function tagOf(name: string): string {
  const folded = fold(name);
  // Names come first: ASL is what people write for American Sign Language, and a code for Asilulu.
  return (
    otherNames().get(folded) ??
    tagOfCode(name) ??
    englishNames().get(folded) ??
    namesElsewhere().get(folded) ??
    name
  );
}

/** Two or three letters, and up to three subtags for script, region and variant. */
const CODE = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i;

function tagOfCode(code: string): string | undefined {
  if (!CODE.test(code)) return undefined;
  try {
    const [tag] = Intl.getCanonicalLocales(code.replaceAll('_', '-'));
    // A short word has the form of a code; only a language has a name.
    return tag !== undefined && english().of(tag) !== tag ? tag : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

let names: Intl.DisplayNames | undefined;
function english(): Intl.DisplayNames {
  names ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });
  return names;
}

let byEnglishName: ReadonlyMap<string, string> | undefined;
/** Codes of two letters by English name. To ask for all codes of three letters takes a second. */
function englishNames(): ReadonlyMap<string, string> {
  if (byEnglishName !== undefined) return byEnglishName;
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
  const found = new Map<string, string>();
  for (const first of letters) {
    for (const second of letters) {
      const code = `${first}${second}`;
      const name = english().of(code);
      if (name === undefined || name === code) continue;
      const folded = fold(name);
      if (!found.has(folded)) found.set(folded, code);
    }
  }
  byEnglishName = found;
  return found;
}

let byNameElsewhere: ReadonlyMap<string, string> | undefined;
/** The languages that lists name most, as the other languages of our lists call them: `angielski`, `angol`. */
function namesElsewhere(): ReadonlyMap<string, string> {
  if (byNameElsewhere !== undefined) return byNameElsewhere;
  const found = new Map<string, string>();
  for (const locale of LOCALES) {
    const words = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' });
    for (const code of MOST_NAMED) {
      const name = fold(words.of(code) ?? code);
      if (name !== code && !found.has(name)) found.set(name, code);
    }
  }
  byNameElsewhere = found;
  return found;
}

const LOCALES = ['fr', 'pl', 'hu', 'lt', 'el', 'pt', 'nl', 'de', 'es'] as const;
const MOST_NAMED =
  'en fr de es pt it nl pl uk ru be lt lv et hu el ar fa tr ku ro bg hr sr sk cs sl sq zh ja ko vi hi ur pa bn ta ne so am ti sw tl th he ka hy da sv nb fi ga cy ca ps az mk'.split(
    ' ',
  );

let byOtherName: ReadonlyMap<string, string> | undefined;
function otherNames(): ReadonlyMap<string, string> {
  byOtherName ??= new Map(
    OTHER_NAMES.flatMap(([code, list]) => list.split('|').map((name) => [fold(name), code])),
  );
  return byOtherName;
}

/** Languages without a code of two letters, older English names, and how speakers call their own. */
const OTHER_NAMES: readonly (readonly [code: string, names: string])[] = [
  ['aii', 'assyrian'],
  ['ar', 'arabe|العربية'],
  ['ase', 'asl|american sign language|american sign language (asl)|asl (american sign language)'],
  ['bfi', 'bsl|british sign language|british sign language (bsl)'],
  ['bn', 'bengali'],
  ['chr', 'cherokee'],
  ['ckb', 'sorani|kurdish (sorani)'],
  ['cld', 'chaldean'],
  ['de', 'deutsch'],
  ['efi', 'efik'],
  ['en', 'anglais|ingles'],
  ['es', 'espagnol|español'],
  ['fa', 'farsi'],
  ['fil', 'filipino'],
  ['fr', 'français'],
  ['hak', 'hakka'],
  ['haw', 'hawaiian'],
  ['hmn', 'hmong'],
  ['ht', 'haitian creole|kreyòl ayisyen|creole'],
  ['jam', 'jamaican patois|patois'],
  ['kar', 'karen'],
  ['kek', "q'eqchi'|q’eqchi’|kekchi"],
  ['km', 'cambodian'],
  ['kmr', 'kurmanji|kurdish (kurmanji)'],
  ['kri', 'krio'],
  ['lo', 'laotian'],
  ['lsq', 'lsq|quebec sign language|langue des signes québécoise'],
  ['mam', 'mam'],
  ['mic', "mi'kmaq|mi’kmaq|mikmaq"],
  ['moh', 'mohawk'],
  ['nan', 'taiwanese|hokkien'],
  ['oj', 'ojibwe'],
  ['om', 'oromo'],
  ['pap', 'papiamento'],
  ['prs', 'dari'],
  ['pt', 'português'],
  ['quc', "k'iche'|k’iche’|quiche"],
  ['rhg', 'rohingya'],
  ['ru', 'русский'],
  ['sgn', 'sign language'],
  ['si', 'sinhalese'],
  ['ti', 'tigrigna'],
  ['tl', 'tagalog'],
  ['uk', 'українська'],
  ['vi', 'tiếng việt'],
  ['yue', 'cantonese|chinese (cantonese)'],
  ['zh', 'mandarin|chinese (mandarin)|中文'],
];
