import { matchHoursHeading } from '../../hours/headings.ts';
import { readPrivacyAnswer } from '../../privacy/privacy-heading.ts';
import { readPublishingStatus, type PublishingStatus } from '../../privacy/publishing-status.ts';
import { speaksOfHolidays } from '../../hours/holiday-words.ts';
import { fold } from '../../tables/words.ts';

/** What lists say, outside a status, of a service that is no more. Folded. */
const CLOSED = new RegExp(
  [
    ...['(?:permanently|indefinitely|temporarily) closed', 'closed (?:down|permanently|for good)'],
    ...[
      'closed (?:as of |since |in )?(?:\\p{L}+ )?(?:19|20)\\d\\d',
      'closed,? (?:has |have )?moved',
    ],
    ...['no longer (?:running|open|operat\\p{L}*|exist\\p{L}*|in (?:service|operation))'],
    ...[
      'closed,? (?:until|till|for) (?:further notice|now|renovations?)',
      "ferm\\p{L}* jusqu['’ ]?a nouvel ordre|nieczynn\\p{L}* do odwolania|zamkni\\p{L}* do odwolania",
      'bis auf weiteres geschlossen|geschlossen bis auf weiteres|tot nader order gesloten|gesloten tot nader order',
      'tovabbi (?:ertesitesig|intezkedesig) zarva|zarva tovabbi ertesitesig|encerrad\\p{L}* ate nova ordem',
      'cerrad\\p{L}* hasta nuevo aviso|uzdaryta iki atskiro pranesimo|κλειστ\\p{L}* μεχρι νεωτερασ',
    ],
    ...['ceased (?:operat\\p{L}*|to exist)', 'shut down', 'out of (?:service|business)'],
    ...['(?:delete|remove) this', 'do not use'],
    ...[
      'ferm\\p{L}* definitivement',
      'definitivement ferm\\p{L}*',
      'encerrad\\p{L}* definitivamente',
    ],
    ...['(?:zamkni|nieczynn)\\p{L}* na stale', 'vegleg (?:bezar\\p{L}*|zarva)'],
    ...['megszunt', '(?:permanent|definitief) gesloten', 'opgeheven', 'nebeveikia'],
    ...['uzdaryt\\p{L}* visam laikui', 'εκλεισε οριστικα', 'κλειστ\\p{L}* μονιμα'],
  ]
    .map((phrase) => `(?<!\\p{L})${phrase}(?!\\p{L})`)
    .join('|'),
  'u',
);
/** As a whole, in brackets, or after a dash: `Clinic - CLOSED`. */
const ALONE = /^closed$|(.*)\(closed\)|(.*)[-–—:] ?closed$/u;

/** Whether the words of a cell say that the service may be closed for good, or for a time. */
export function saysClosed(text: string): boolean {
  const words = fold(text).replaceAll('ς', 'σ').replaceAll('ł', 'l');
  if (CLOSED.test(words)) return true;
  if (!words.includes('closed')) return false;
  const [found, beforeBrackets, beforeDash] = ALONE.exec(words) ?? [];
  return found !== undefined && !endsWithDay(beforeBrackets ?? beforeDash ?? '');
}

/** `Mon 9-5, Sunday: closed` speaks of a day, not of the service. */
function endsWithDay(words: string): boolean {
  const last = /(\p{L}+)\.?$/u.exec(words.trim())?.[1] ?? '';
  return matchHoursHeading(last)?.day !== undefined || speaksOfHolidays(last);
}

/** What a yes means below a heading such as `Closed`, `Archived` or `No longer running`. */
export function statusOfYes(heading: string): PublishingStatus | undefined {
  const known = statuses.get(heading);
  if (known !== undefined) return known ?? undefined;
  const plain = fold(heading.replace(/[?:*]+/g, ' '));
  const words = plain.split(/[^\p{L}]+/u);
  const isElse =
    readPrivacyAnswer(plain) !== undefined ||
    /\d/.test(plain) ||
    OF_HOURS.test(plain) ||
    words.some(isDay);
  const status = isElse
    ? undefined
    : (readPublishingStatus(plain) ?? (saysClosed(plain) ? 'inactive' : undefined));
  if (statuses.size >= MOST_KNOWN) statuses.clear();
  statuses.set(heading, status ?? null);
  return status;
}

const statuses = new Map<string, PublishingStatus | null>();
const MOST_KNOWN = 500;
const OF_HOURS =
  /(?<!\p{L})(?:on|for|at|lunch|early|weekends?|hours?|days?|closures?|waitlists?|intake|referrals?|registration)(?!\p{L})/u;

function isDay(word: string): boolean {
  return word !== '' && endsWithDay(word);
}
