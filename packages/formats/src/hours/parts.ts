/** English hours of a place, with what else the text says: hours of a part of it, and notes that change nothing. */
export interface TextWithParts {
  readonly main: string;
  /** Hours of single offerings within those of the place: `Lunch: noon - 1 pm`. */
  readonly parts: readonly string[];
}

/** Names that say of what the hours are, where nothing else has hours: the doors are open then. */
const OF_THE_PLACE =
  /^(?:office|main office|our office|drop-? ?in(?: only| services?| clinic| cent(?:er|re)| hours)?|walk-? ?in(?: only| services?| clinic| hours)?|(?:general |medical |dental |legal )?clinic|clinic hours|food (?:bank|pantry|shelf|cupboard)|pantry|(?:hot |free |community )?(?:meals?|breakfast|lunch|dinner|supper)|day cent(?:er|re)|drop-? ?in day cent(?:er|re)|shelter|store|thrift store|clothing (?:bank|closet)|client hours|public hours|open to the public|general public) ?: ?/;

/** What happens inside a place while it is open. Whoever comes for it reads when; the doors are open all the same. */
const PART =
  /^(?:breakfast|lunch|dinner|supper|brunch|(?:hot |community )?meals?(?: served)?|coffee|snacks?|showers?|last showers?|laundry|last laundry|toilets|restrooms|hygiene services|mail|mail pick-up|(?:job-seeker |work )?orientation|assessments?|support groups?|(?:esl )?classes|lunch program|line-up|school|maternal care) ?(?::|,) ?/;

/** Notes that neither open nor close a door. */
const NOTE =
  /^(?:(?:leave )?(?:a )?voice ?mail(?: is)?(?: available)?|leave (?:a )?message|evening appointments available|flexible hours by appointment|walk-?ins welcome|all (?:are )?welcome|everyone(?: is)? welcome|free|no appointment (?:needed|necessary|required))$/;

/**
 * Takes a folded text apart; undefined when it has nothing of the kind. What is in none of the lists stays where it
 * is, and so the hours stay words.
 */
export function withoutParts(text: string): TextWithParts | undefined {
  const clauses = text
    .split(/[;\n]|\.(?= (?:flexible|leave|walk|all|evening|no )\b)/)
    .map((clause) => clause.replace(/^[\s.]+|[\s.]+$/g, ''))
    .filter((clause) => clause !== '');
  const main: string[] = [];
  const parts: string[] = [];
  let isChanged = false;
  for (const [at, clause] of clauses.entries()) {
    if (NOTE.test(clause)) isChanged = true;
    else if (at > 0 && PART.test(clause)) parts.push(clause.replace(PART, ''));
    // "Lunch: Mon-Fri; Tue 9-5": of the days after it nobody could say whose hours they have.
    else if (parts.length > 0) return undefined;
    else main.push(clause);
  }
  const [first = '', ...others] = main;
  const bare = first.replace(OF_THE_PLACE, '');
  // Hours of a part, and then other hours: of the part, or of the place?
  if (bare !== first && parts.length > 0) return undefined;
  if (!isChanged && parts.length === 0 && bare === first) return undefined;
  return main.length === 0 ? undefined : { main: [bare, ...others].join('; '), parts };
}
