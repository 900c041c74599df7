import { fold } from '../cells/words.ts';
import { matchHoursHeading, type HoursHeading } from '../../hours/headings.ts';
import { HEADINGS_BY_LANGUAGE } from './heading-languages.ts';
import { NAMES } from './heading-names.ts';
import type { Target } from './targets.ts';

let exact: ReadonlyMap<string, Target> | undefined;
function byName(): ReadonlyMap<string, Target> {
  exact ??= new Map(
    // In reverse, so that of two targets with one name the first counts: English, then the others.
    [...NAMES, ...Object.values(HEADINGS_BY_LANGUAGE).flatMap(Object.entries<string>)]
      .reverse()
      .flatMap(([target, names]) =>
        names.split('|').map((name) => [key(name), target as Target] as const),
      ),
  );
  return exact;
}

const KNOWN_LANGUAGE = 2;

/** The language in which most headings are written, other than English; undefined when that is not sure. */
export function headingLanguage(headings: readonly string[]): string | undefined {
  const english = new Set(NAMES.flatMap(([, names]) => names.split('|').map(key)));
  const words = headings.map((heading) => key(headingWords(heading)));
  const counts = Object.entries(HEADINGS_BY_LANGUAGE).map(([language, names]) => {
    const own = new Set(Object.values(names).flatMap((list) => list.split('|').map(key)));
    return { language, count: words.filter((word) => own.has(word)).length };
  });
  const [best] = counts.sort((a, b) => b.count - a.count);
  if (best === undefined || best.count < KNOWN_LANGUAGE) return undefined;
  return best.count > words.filter((word) => english.has(word)).length ? best.language : undefined;
}

let shortened: ReadonlyMap<string, Target> | undefined;
/** Names as a shapefile cuts them: `ORGANIZATI`, `PHONE_NUMB`. Of names that are cut alike the shortest counts. */
function byCut(): ReadonlyMap<string, Target> {
  if (shortened !== undefined) return shortened;
  const cut = new Map<string, Target>();
  const names = [...byName()].sort(([a], [b]) => a.length - b.length);
  for (const [name, target] of names) {
    for (const written of [name.replaceAll(' ', '_'), name.replaceAll(' ', '')]) {
      const start = written.slice(0, LONGEST_IN_SHAPEFILE);
      if (written.length > LONGEST_IN_SHAPEFILE && !cut.has(start)) cut.set(start, target);
    }
  }
  shortened = cut;
  return cut;
}

const LONGEST_IN_SHAPEFILE = 10;

/** Words as they are compared: a sigma at the end is a sigma. */
function key(words: string): string {
  return words.replaceAll('ς', 'σ');
}

/** A heading in lowercase words: `PostalCode`, `postal_code` and `Postal code:` are the same. */
export function headingWords(heading: string): string {
  return fold(
    heading
      .slice(0, 200)
      .replace(/\(\d\)$/, '')
      .replace(/([\p{Ll}\d])(?=\p{Lu})/gu, '$1 ')
      // `°` and `ª` would become letters: `N° de téléphone`.
      .replace(/[^\p{L}\p{N}]+|[ºª]/gu, ' '),
  )
    .replace(/[łøßæœđı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .trim();
}

/** Letters that are not made of a plain one and an accent. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ı: 'i',
};

export interface HeadingMatch {
  readonly target: Target;
  /** Whether the heading is a known name, or only contains one. */
  readonly exact: boolean;
}

/** What a column is, by its heading. */
export function matchHeading(heading: string): HeadingMatch | undefined {
  const words = headingWords(heading);
  const joined = words.replaceAll(' ', '');
  const known = byName().get(key(words)) ?? byName().get(key(joined));
  if (known !== undefined) return { target: known, exact: true };
  const named = byName().get(key(NAME_OF.exec(words)?.[1] ?? ''));
  if (named === 'name' || named === 'organization.name' || named === 'location.name') {
    return { target: named, exact: true };
  }
  // Portuguese days: `Segunda-feira`.
  const hours = matchHoursHeading(words.replace(/ feira\b/, ''));
  if (hours !== undefined) return { target: hoursTarget(hours), exact: true };
  // A group and the column below it: `Location: Street`.
  const behind = heading.slice(heading.lastIndexOf(': ') + 1);
  const single = behind === heading ? undefined : byName().get(key(headingWords(behind)));
  if (single !== undefined) return { target: single, exact: false };
  const written = heading.trim();
  if (written.length === LONGEST_IN_SHAPEFILE) {
    const target = byCut().get(key(written.toLowerCase()));
    if (target !== undefined) return { target, exact: false };
  }
  // `address.city`, `contact - phone`: the last words say what it is, the first whose.
  const parts = words.split(' ');
  if (parts.length > 6) return undefined;
  for (let from = 1; from < parts.length; from += 1) {
    const target = partial(parts.slice(from));
    if (target !== undefined) return { target, exact: false };
  }
  for (let to = parts.length - 1; to > 0; to -= 1) {
    const target = partial(parts.slice(0, to));
    if (target !== undefined) return { target, exact: false };
  }
  return undefined;
}

/** `Intitulé du service`, `Name of the agency`. */
const NAME_OF =
  /^(?:name|title|nom|intitule|libelle|denomination|titre|nombre|denominacion|nome|designacao|nazwa|naam|titel|bezeichnung|ονομα|ονομασια|επωνυμια)(?: (?:of|de|du|des|d|l|la|le|do|da|del|van|het|der|the))* (.+)$/;

const DAY_TARGETS = {
  MO: 'hours.monday',
  TU: 'hours.tuesday',
  WE: 'hours.wednesday',
  TH: 'hours.thursday',
  FR: 'hours.friday',
  SA: 'hours.saturday',
  SU: 'hours.sunday',
} as const;

function hoursTarget({ day, end }: HoursHeading): Target {
  if (day === undefined) return `hours.${end ?? 'opens'}`;
  return end === undefined ? DAY_TARGETS[day] : `${DAY_TARGETS[day]}.${end}`;
}

/** Single words that say what a column is, wherever in a heading they are. */
const STRONG =
  /^(?:(?:tele)?phones?|tel|e ?mail|courriel|fax|tty|website|url|address|adresse|city|ville|zip|postcode|latitude|longitude|languages?|langues?|hours|heures|horaires?|horarios?|telefon[oea]?|telefonas|τηλεφωνο|adres(?:as)?|διευθυνση|morada|direccion|offnungszeiten|openingstijden|godziny|nyitvatartas|ωραριο|eligibility|costs?|fees|description|name|nom|categor(?:y|ies)|tags|notes?)$/;

function partial(words: readonly string[]): Target | undefined {
  const phrase = words.join(' ');
  return words.length > 1 || STRONG.test(phrase) ? byName().get(key(phrase)) : undefined;
}
