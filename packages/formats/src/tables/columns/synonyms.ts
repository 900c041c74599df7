import { daysOfHeading, openingOfDays } from '../../hours/day-ranges.ts';
import { endOfOpening, matchHoursHeading, type HoursHeading } from '../../hours/headings.ts';
import { comparable, headingWords } from './heading-words.ts';
import { cutHeadings, knownHeadings, LONGEST_IN_SHAPEFILE } from './known-headings.ts';
import { withoutQuestion } from './questions.ts';
import type { Target } from './targets.ts';

export interface HeadingMatch {
  readonly target: Target;
  /** Whether the heading is a known name, or only contains one. */
  readonly exact: boolean;
}

const matched = new Map<string, HeadingMatch | undefined>();
const MOST_MATCHED = 5000;

/** What a column is, by its heading. */
export function matchHeading(heading: string): HeadingMatch | undefined {
  // Each heading of a table is asked about many times.
  if (matched.has(heading)) return matched.get(heading);
  if (matched.size >= MOST_MATCHED) matched.clear();
  const match = matchAny(heading);
  matched.set(heading, match);
  return match;
}

function matchAny(heading: string): HeadingMatch | undefined {
  const own = matchWhole(heading);
  if (own !== undefined) return own;
  // A group and the column below it, `Location: Street`; a question, `What is the phone number?`.
  const joint = heading.lastIndexOf(': ');
  const inner = joint < 0 ? undefined : heading.slice(joint + 2);
  // `Open: From` beside `Open: Days`.
  const end = inner === undefined ? undefined : endOfOpening(headingWords(inner));
  if (end !== undefined && isOfHours(heading.slice(0, joint))) {
    return { target: `hours.${end}`, exact: true };
  }
  const questions = [heading, withoutExample(heading)].flatMap((text) =>
    text === undefined ? [] : [text, ...withoutQuestion(headingWords(text))],
  );
  for (const part of [inner, ...questions]) {
    const found = part === undefined ? undefined : matchWhole(part);
    if (found !== undefined) return { ...found, exact: false };
  }
  const written = heading.trim();
  if (written.length === LONGEST_IN_SHAPEFILE) {
    const target = cutHeadings().get(comparable(written.toLowerCase()));
    if (target !== undefined) return { target, exact: false };
  }
  return matchPart(headingWords(heading).split(' '));
}

/** Whether a group of columns is about opening hours. */
function isOfHours(group: string): boolean {
  const words = headingWords(group);
  return knownHeadings().get(comparable(words)) === 'hours' || endOfOpening(words) === 'opens';
}

/** `When are you open? (example: Mon-Fri 9-5)` asks what stands in front of the bracket. */
function withoutExample(heading: string): string | undefined {
  return /^([^(]{4,100}\?) ?\([^()]{1,100}\)$/.exec(heading.trim())?.[1];
}

/** The heading as a whole is known. */
function matchWhole(heading: string): HeadingMatch | undefined {
  const words = headingWords(heading);
  const joined = words.replaceAll(' ', '');
  const known = knownHeadings().get(comparable(words)) ?? knownHeadings().get(comparable(joined));
  if (known !== undefined) return { target: known, exact: true };
  if (STREET_AND_NUMBER.test(words)) return { target: 'address.line1', exact: true };
  const named = knownHeadings().get(comparable(NAME_OF.exec(words)?.[1] ?? ''));
  if (named === 'name' || named === 'organization.name' || named === 'location.name') {
    return { target: named, exact: true };
  }
  // Portuguese days, `Segunda-feira`; halves of a day, `Lundi matin`: the cells say from when to when.
  const hours = matchHoursHeading(words.replace(/ feira\b/, '').replace(HALF, ''));
  if (hours !== undefined) return { target: hoursTarget(hours), exact: true };
  const isOfDays = openingOfDays(heading) !== undefined || daysOfHeading(heading) !== undefined;
  return isOfDays ? { target: 'hours', exact: true } : undefined;
}

/** `address.city`, `contact - phone`: the last words say what it is, the first whose. */
function matchPart(parts: readonly string[]): HeadingMatch | undefined {
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

const HALF =
  / (?:matin|apres midi|soir|morning|afternoon|evening|am|pm|manana|tarde|manha|noite|noche|vormittag|nachmittag|abend|ochtend|middag|avond|rano|po poludniu|popoludnie|delelott|delutan|ryte|vakare|πρωι|απογευμα)$/;

/** `Ulica i nr`, `Straße u. Nr.`, `N° et rue`. */
const STREET_AND_NUMBER =
  /^(?:(?:street|rue|voie|ulica|ul|gatve|strasse|str|straat|rua|calle|via|utca|οδοσ) (?:(?:and|et|i|ir|und|u|en|e|y|es|και) )?(?:(?:building |house |huis|haus|namo |hazs?)?(?:number|num|no|nr|numero|numer|numeris|nummer|szam|n|αριθμοσ)(?: (?:domu|lokalu|domu lokalu|de porta))?)|(?:n|no|numero|number) (?:and |et |e |y )?(?:street|rue|rua|calle))$/;

/** `Intitulé du service`, `Name of the agency`. */
const NAME_OF =
  /^(?:name|title|nom|intitule|libelle|denomination|titre|nombre|denominacion|nome|designacao|nazwa|naam|titel|bezeichnung|ονομα|ονομασια|επωνυμια)(?: (?:of|de|du|des|d|l|la|le|do|da|del|van|het|der|the|your|our|votre|su|uw))* (.+)$/;

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
  return words.length > 1 || STRONG.test(phrase)
    ? knownHeadings().get(comparable(phrase))
    : undefined;
}
