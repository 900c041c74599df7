import { matchHoursHeading } from '../../hours/headings.ts';
import { speaksOfHolidays } from '../../hours/holiday-words.ts';
import { fold } from './words.ts';

/** What lists say, outside a status, of a service that is no more. Folded. */
const CLOSED = new RegExp(
  [
    ...['(?:permanently|indefinitely|temporarily) closed', 'closed (?:down|permanently|for good)'],
    ...[
      'closed (?:as of |since |in )?(?:\\p{L}+ )?(?:19|20)\\d\\d',
      'closed,? (?:has |have )?moved',
    ],
    ...['no longer (?:running|open|operat\\p{L}*|exist\\p{L}*|in (?:service|operation))'],
    ...['ceased (?:operat\\p{L}*|to exist)', 'shut down', 'out of (?:service|business)'],
    ...['(?:delete|remove) this', 'do not use'],
    ...[
      'ferm\\p{L}* definitivement',
      'definitivement ferm\\p{L}*',
      'encerrad\\p{L}* definitivamente',
    ],
    ...['(?:zamkni|nieczynn)\\p{L}* na sta[lł]e', 'vegleg (?:bezar\\p{L}*|zarva)'],
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
  const words = fold(text);
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
