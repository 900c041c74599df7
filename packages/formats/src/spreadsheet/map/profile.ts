import { readOsmHours } from '../../hours/osm.ts';
import { readHoursText } from '../../hours/read.ts';
import { knownCategory } from '../cells/known-categories.ts';
import { isRecordLink, isWrittenPhone, notPhone, TECHNICAL_TYPES } from '../cells/plain-values.ts';
import { readPhones } from '../cells/phones.ts';
import { readDegrees, readPoint } from '../cells/point.ts';
import { isBare } from '../cells/link.ts';
import { readConsent, readPrivacyAnswer } from '../../privacy/privacy-heading.ts';
import { readPublishingStatus } from '../../privacy/publishing-status.ts';
import { STATUSES } from '../cells/vocabulary.ts';
import { fold, isBlank, oneLine, readYesNo, unguarded } from '../../tables/words.ts';
import { readDate } from '../../core/times.ts';
import { readSerialDay } from '../cells/plain-values.ts';
import type { Cell } from '../../tables/table.ts';
import { countDates, type DateCounts } from './date-counts.ts';

/** What the filled cells of a column look like: the share of each shape. */
export interface Profile {
  readonly filled: number;
  readonly distinct: number;
  readonly meanLength: number;
  readonly shares: Readonly<Record<Shape, number>>;
  /** What separates the parts of the cells, when they are lists. */
  readonly separator?: string;
  /** How many words there are between commas and the like: in sentences more than in lists. */
  readonly wordsInPart: number;
  /** Cells that hold lists already, as in JSON. */
  readonly hasLists: boolean;
  readonly dates: DateCounts;
}

export type Shape = keyof typeof TESTS;

const TESTS = {
  email: (text: string) => /^\S+@\S+\.[a-z]{2,}$/i.test(text),
  url: (text: string) => /^https?:\/\/\S+$/i.test(text) || isBare(text),
  phone: (text: string) => {
    if (!isWrittenPhone(text)) return false;
    const { phones, words, doubtful } = readPhones(text);
    return (
      phones.some(({ number }) => number.replace(/\D/g, '').length >= 7) &&
      words === undefined &&
      doubtful === undefined
    );
  },
  /** Digits that no country dials: a short id, an epoch. Short codes such as 211 are not meant. */
  counted: (text: string) =>
    notPhone(text) !== undefined ||
    (/^\d{1,2}$|^\d{4}$|^\d{12,}$|^1[0-9]{9}$/.test(text) && text !== '1'),
  recordLink: isRecordLink,
  technical: (text: string) => TECHNICAL_TYPES.has(fold(text)),
  postcode: (text: string) =>
    /^(?:\d{5}(?:-\d{4})?|[ABCEGHJ-NPRSTVXY]\d[A-Z][ -]?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/i.test(
      text,
    ),
  british: (text: string) => /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i.test(text),
  canadian: (text: string) => /^[ABCEGHJ-NPRSTVXY]\d[A-Z][ -]?\d[A-Z]\d$/i.test(text),
  degrees: (text: string) => /[.,]\d|[°º]/.test(text) && readDegrees(text) !== undefined,
  metres: (text: string) => /^[-−]?\d{5,8}(?:[.,]\d+)?$/.test(text),
  /** Two prices have two decimals. */
  point: (text: string) => /[.,]\d{3}|[-−]\d|[°º]/.test(text) && readPoint(text) !== undefined,
  /** A short answer to whether something may be shown. */
  answer: (text: string) =>
    (readPrivacyAnswer(text) !== undefined && !OF_HELP.test(text)) ||
    readConsent(text) !== undefined ||
    text === '?',
  /** `All services are confidential` answers nothing about the place. */
  ofHelp: (text: string) => OF_HELP.test(text),
  /** `Private`, `do not publish`: more than a yes or no. */
  secret: (text: string) => readPrivacyAnswer(text) === 'secret',
  shown: (text: string) => readPrivacyAnswer(text) === 'shown',
  status: (text: string) => STATUSES.has(fold(text)) || readPublishingStatus(text) !== undefined,
  live: (text: string) => STATUSES.get(fold(text)) === 'active',
  unpublished: (text: string) => readPublishingStatus(text) === 'unpublished',
  yesNo: (text: string) => readYesNo(text) !== undefined || text === '?',
  date: (text: string) =>
    /^\d{4}-\d{2}-\d{2}(?:[T ].*)?$/.test(text) ||
    /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(text) ||
    (text.length < 40 && !/^\d+$/.test(text) && readDate(text) !== undefined),
  /** A day as spreadsheets count them, when its format is lost: 46053 is 2026-01-31. */
  serialDay: (text: string) => readSerialDay(text) !== undefined,
  number: (text: string) => /^\d{1,12}$/.test(text),
  /** Names nothing but a record: `REC-00123`, `4021`, a UUID. */
  identifier: (text: string) =>
    /^(?:[A-Z]{1,6}[-_#]?)?\d{2,}$|^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}$|^[0-9a-f]{24}$/i.test(
      text,
    ),
  /** The number of a house: `12`, `12a`, `12-14`, `12 bis`. */
  houseNumber: (text: string) =>
    /^\d{1,5}\s?(?:[a-z]|bis|ter)?(?:\s?[-/]\s?\d{1,5}\s?[a-z]?)?(?:\s(?:lok|m)\.?\s?\d{1,4})?$/i.test(
      text,
    ),
  /** Words with a number among them, as most streets have. */
  numbered: (text: string) => /\d/.test(text),
  hours: (text: string) =>
    (text.length < 100 && /\d/.test(text) && /\p{L}|24\/7/u.test(text) && isHours(text)) ||
    (/\d\s?(?:[ap]\.?m\.?|:\d\d|h\d{0,2})\b/i.test(text) &&
      /\b(?:mon|tue|wed|thu|fri|sat|sun|daily|lundi|mardi|lun|weekdays|noon)/i.test(text)),
  /** A kind of help that everybody calls so: `shelter`, `naloxone; needles`. */
  kind: (text: string) =>
    text.length < 80 && text.split(/[;,|/]/).every((part) => isKindOfHelp(part.trim())),
  language: (text: string) => LANGUAGES.test(text),
  street: (text: string) =>
    /\d{1,6}\s.{0,60}\b(?:st|street|ave|avenue|rd|road|blvd|dr|drive|way|lane|ln|hwy|rue|boulevard|court|ct|place|pl)\b/i.test(
      text,
    ),
} as const;

function isHours(text: string): boolean {
  return (readOsmHours(text) ?? readHoursText(text)) !== undefined;
}

/** Whether everybody calls a kind of help so: `shelter`, `naloxone`. */
export function isKindOfHelp(word: string): boolean {
  return KINDS.has(fold(word)) || knownCategory(word) !== undefined;
}

/** Beside those that have a sign of their own. */
const KINDS: ReadonlySet<string> = new Set(
  [
    'shelter|shelters|emergency shelter|beds|housing|showers|shower|laundry|clothing|needles|legal|legal help|legal aid|detox|treatment|testing|counselling|counseling|health|health care|mental health|hotline|crisis line|transportation|employment',
    'hebergement|logement|douches|vestiaire|depistage|soins|schronisko|noclegownia|mieszkanie|prysznic|testy|abrigo|habitacao|duches|rastreio|opvang|huisvesting|douche|szallas|lakhatas|zuhany|prieglauda|bustas|dusas|unterkunft|notunterkunft|wohnen|albergue|vivienda|duchas',
  ].flatMap((line) => line.split('|')),
);

const OF_HELP =
  /^(?:all |our |the )*(?:services?|programs?|visits|calls|conversations|tests?|testing|records)(?: (?:and|or) \w+)? (?:is|are|remain|stay)(?: \w+){0,4} (?:confidential|private)\.?$/i;

const LANGUAGES =
  /^(?:(?:english|french|spanish|arabic|chinese|mandarin|cantonese|punjabi|somali|vietnamese|russian|tagalog|korean|farsi|portuguese|anglais|francais|français|espagnol|español|arabe|asl)\b[\s,;&/|]*(?:and |et )?)+$/i;

/** Finds out what the cells of a column look like. */
export function profile(cells: readonly Cell[]): Profile {
  const texts = cells
    .map((cell) =>
      unguarded(oneLine((typeof cell === 'string' ? cell : cell.join('; ')).slice(0, 1000))),
    )
    .filter((text) => !isBlank(text));
  const filled = texts.length;
  const share = (test: (text: string) => boolean): number =>
    filled === 0 ? 0 : texts.filter(test).length / filled;
  const shares = Object.fromEntries(
    Object.entries(TESTS).map(([shape, test]) => [shape, share(test)]),
  ) as Record<Shape, number>;
  const hasLists = cells.some((cell) => typeof cell !== 'string');
  const separator = hasLists ? undefined : separatorOf(texts);
  return {
    filled,
    distinct: new Set(texts.map(fold)).size,
    meanLength: filled === 0 ? 0 : texts.reduce((sum, text) => sum + text.length, 0) / filled,
    shares,
    wordsInPart: count(texts, /[^\s,;|/]+/g) / Math.max(1, count(texts, /[^,;|/]+/g)),
    hasLists,
    ...(separator === undefined ? {} : { separator }),
    dates: countDates(texts),
  };
}

function count(texts: readonly string[], pattern: RegExp): number {
  return texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
}

/** The separator between short parts that are repeated in many cells. */
function separatorOf(texts: readonly string[]): string | undefined {
  for (const separator of [';', '|', ',', '/']) {
    const split = texts.filter((text) => text.includes(separator));
    if (split.length < Math.max(2, texts.length * 0.1)) continue;
    const parts = split.flatMap((text) => text.split(separator).map(fold));
    // `5 clients/cases` is a quantity.
    const short = parts.every((part) => part.length <= 60 && !/^\d/.test(part));
    if (short && new Set(parts).size <= parts.length * 0.7) return separator;
  }
  return undefined;
}
