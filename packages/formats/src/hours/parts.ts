/** English hours of a place, with what else the text says: hours of a part of it, and notes that change nothing. */
export interface TextWithParts {
  readonly main: readonly string[];
  /** Hours of single offerings within those of the place: `Lunch: noon - 1 pm`. */
  readonly parts: readonly string[];
  /** Hours at which somebody answers the phone, whatever the door does. */
  readonly phones: readonly string[];
  /** When the place closes within its hours, and after which clause of `main` that stands; `''` if only its name does. */
  readonly breaks: readonly { readonly text: string; readonly after: number }[];
}

const MEALS =
  '(?:hot |free |community )?(?:meals?|breakfast|brunch|lunch|dinner|supper)(?: program)?';

/** Names of a place as a whole: what else the text names happens inside. */
const WHOLE =
  'office|main office|our office|open|drop-? ?in services|(?:drop-? ?in )?day cent(?:er|re)|cent(?:er|re)|client hours|public hours|open to the public';

/** Names that say of what the hours are, where nothing else has hours: the doors are open then. */
const OF_THE_PLACE = new RegExp(
  `^(?:(${WHOLE})|(${MEALS})|drop-? ?in(?: only| clinic| cent(?:er|re)| hours)?|walk-? ?in(?: only| services?| clinic| hours)?|(?:general |medical |dental |legal )?clinic|clinic hours|food (?:bank|pantry|shelf|cupboard)|pantry|shelter|store|thrift store|clothing (?:bank|closet)|general public|social work|case management) ?: ?`,
);

/** What happens inside a place while it is open. Whoever comes for it reads when; the doors are open all the same. */
const PART = new RegExp(
  `^(?:${MEALS}|(?:filipino |senior )lunch program|meals? served|coffee|snacks?|(?:last )?(?:showers?|laundry)|toilets|restrooms|hygiene services|mail|mail pick-up|(?:job-seeker |work )?orientation|assessments?|(?:in-person |shelter )?(?:intake|screening)|(?:[a-z]+(?: or|,| and|/)? ){0,4}appointments|boutique(?: hours)?|tickets|support groups?|(?:esl )?classes|line-up|school|maternal care) ?(?::|,) ?`,
);

/** Hours of a phone. */
const PHONE =
  /^(?:(?:to )?call|phone(?: hours| intake| screening)?|(?:24-hour )?(?:[a-z]+ )?(?:hotline|help ?line|crisis line|support line|info(?:rmation)? line)) ?: ?/;

/** Somebody who answers around the clock. */
const ALWAYS_BY_PHONE = /^[a-z ]{0,40}\bavailable 24 hours by phone$/;

/** A break within the hours of a place, with its times. */
const BREAK =
  /^closed:? (?:for lunch,? ?(?:at |hour )?)?(?:from |between )?(?=.*(?:\d|noon).*(?:-| to | and ))/;
/** A break of which only the name stands there: the hours on both sides say when it is. */
const LUNCH = /^closed (?:for|at|during|over) (?:the )?lunch(?: ?(?:hour|time|break))?$/;

/** Notes that neither open nor close a door. */
const NOTES = [
  '(?:leave )?(?:a )?voice ?mail(?: is)?(?: available)?',
  'leave (?:a )?message',
  'evening appointments available',
  'appointments? (?:are )?available(?: on (?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)?',
  'flexible hours by appointment',
  'walk-?ins welcome',
  '(?:all|everyone)(?: (?:are|is))? welcome',
  'free',
  'no appointment (?:needed|necessary|required)',
  '(?:workshop|support group|class|meeting|event)s?(?: hours| times)? vary',
  'call for (?:more )?information(?: and times for other (?:available )?programs(?: and services)?)?',
  'last (?:client|patient|visitor|person) (?:is )?seen \\d{1,2} min(?:ute)?s? before clos(?:e|ing)\\)?',
  '(?:breakfast|lunch|dinner|supper) for (?:overnight )?(?:shelter )?guests',
];
const NOTE = new RegExp(`^(?:${NOTES.join('|')})$`);

/**
 * Takes a folded text apart; undefined when it has nothing of the kind. What is in none of the lists stays where it
 * is, and so the hours stay words.
 */
export function withoutParts(text: string): TextWithParts | undefined {
  const clauses = text
    .replace(/,? ?\((closed [^();]{3,40})\)/g, '; $1; ')
    .replace(/, (?=closed (?:for lunch|(?:from |between )?(?:\d|noon)))/g, '; ')
    .split(/[;\n]|\((?=last )|\.(?= (?:flexible|leave|walk|all|evening|no|appointments?)\b)/)
    .map((clause) => clause.replace(/^[\s.]+|[\s.]+$/g, ''))
    .filter((clause) => clause !== '');
  const main: string[] = [];
  const parts: string[] = [];
  const phones: string[] = [];
  const breaks: { text: string; after: number }[] = [];
  let isChanged = false;
  /** Of what the clause before was: the next one without a name goes on with it. */
  let of: 'place' | 'part' | 'phone' = 'place';
  let label: RegExpExecArray | undefined;
  for (const clause of clauses) {
    const named = OF_THE_PLACE.exec(clause) ?? undefined;
    if (NOTE.test(clause) || ALWAYS_BY_PHONE.test(clause)) isChanged = true;
    else if (PHONE.test(clause)) {
      phones.push(clause.replace(PHONE, ''));
      of = 'phone';
    } else if (main.length > 0 && LUNCH.test(clause))
      breaks.push({ text: '', after: main.length - 1 });
    else if (main.length > 0 && BREAK.test(clause)) {
      // Closed: the place, or its showers?
      if (of !== 'place') return undefined;
      const pause = clause
        .replace(BREAK, '')
        .replace(/,? for (?:the )?(?:lunch|supper|break)$/, '');
      breaks.push({
        text: pause.replace(/(?<=\d|noon|m) and (?=\d|noon)/, ' to '),
        after: main.length - 1,
      });
    } else if (named !== undefined && (main.length === 0 || areMeals(label, named, parts))) {
      main.push(clause.slice(named[0].length));
      label = named;
      of = 'place';
    } else if (main.length > 0 && PART.test(clause)) {
      parts.push(clause.replace(PART, ''));
      of = 'part';
    }
    // "Call: Mon-Fri 9-5; Sat 9-1": on Saturday, does somebody answer, or open?
    else if (of === 'phone') return undefined;
    else if (of === 'part') parts.push(clause);
    else main.push(clause);
  }
  // Hours of a part, and then other hours: of the part, or of the place?
  if (label !== undefined && label[1] === undefined && parts.length > 0) return undefined;
  if (!isChanged && label === undefined && [parts, phones, breaks].every(isEmpty)) return undefined;
  return main.length === 0 ? undefined : { main, parts, phones, breaks };
}

function isEmpty(list: readonly unknown[]): boolean {
  return list.length === 0;
}

/** Lunch on some days and dinner on others, and nothing else. */
function areMeals(
  before: RegExpExecArray | undefined,
  named: RegExpExecArray,
  parts: readonly string[],
): boolean {
  return before?.[2] !== undefined && named[2] !== undefined && parts.length === 0;
}
