import type { Weekday } from '@peerkit/model';
import { LANGUAGES, type HoursLanguage, type LanguageWords } from './languages.ts';
import type { WrittenTime } from './span.ts';

export const WEEK: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** What a part of a text about hours is. */
export type Token =
  | DaysToken
  | { readonly is: 'ordinal'; readonly place: number }
  | { readonly is: 'time'; readonly time: WrittenTime }
  | { readonly is: Plain };

export interface DaysToken {
  readonly is: 'days';
  readonly days: readonly Weekday[];
  readonly single: boolean;
  /** The name is an ordinal of the language as well. */
  readonly orOrdinal?: 'name' | 'numeral';
}

type Plain =
  | 'dash'
  | 'and'
  | 'comma'
  | 'break'
  | 'closed'
  | 'except'
  | 'holidays'
  | 'all-day'
  | 'month'
  | 'filler';

export interface Tokens {
  readonly tokens: readonly Token[];
  /** Whether any of them is a word of the language. */
  readonly hasWords: boolean;
  /** Only letters that stand for days are words: `Mo`, `TR`, `I-V`. */
  readonly isShort: boolean;
}

/** The parts of a folded text; undefined when the language does not have one of its words. */
export function tokenize(text: string, code: HoursLanguage): Tokens | undefined {
  const { match, meanings, endings, unit } = lexicon(code);
  const tokens: Token[] = [];
  let hasWords = false;
  let isShort = true;
  const prepared = code === 'hu' ? withoutHungarianEndings(text) : text;
  for (let at = 0; at < prepared.length;) {
    const found = readNumber(prepared, at, unit, code) ?? readMark(prepared, at);
    const word = wordAt(prepared, at, match);
    // `21h-24h`: what closes is a time, even where `24h` alone is all day.
    const isWord =
      word !== undefined &&
      (found === undefined ||
        (/^\d/.test(word) && !(/^24 ?h$/.test(word) && tokens.at(-1)?.is === 'dash')));
    if (isWord) {
      const phrase = word.replace(/[\s.'/-]+/g, ' ').trim();
      const meaning =
        meanings.get(phrase) ?? endings.find(([stem]) => phrase.startsWith(stem))?.[1];
      if (meaning === undefined) return undefined;
      tokens.push(...meaning);
      hasWords = true;
      if (/\p{L}{3}/u.test(word)) isShort = false;
      at += word.length;
      // The full stop of an abbreviation.
      if (prepared[at] === '.' && word.length <= 5) at += 1;
    } else if (found !== undefined) {
      tokens.push(...found.tokens);
      at = found.end;
    } else return undefined;
  }
  return { tokens: tokens.filter(({ is }) => is !== 'filler'), hasWords, isShort };
}

/** "8-tól 16-ig", "hétfőtől péntekig": from and to are endings. */
function withoutHungarianEndings(text: string): string {
  return text
    .replace(/-?tol(?!\p{L})/gu, ' - ')
    .replace(/-?ig(?!\p{L})/gu, '')
    .replace(/\s+$/u, '');
}

interface Found {
  readonly tokens: readonly Token[];
  readonly end: number;
}

const TWELVE =
  /(\d{1,2})(?:\s?[:.h]\s?([0-5]\d))?(?::00)?\s?(a\s?\.?\s?m(?!\p{L})|p\s?\.?\s?m(?!\p{L})|π\.?\s?μ(?!\p{L})|μ\.?\s?μ(?!\p{L})|[ap](?=$|[\s,;/-]|to\b))(?:\s?\.)?/uy;
const WITH_MINUTES = /(\d{1,2})[:.]([0-5]\d)(?::[0-5]\d)?(?!\d)/y;
const MILITARY = /([01]\d|2[0-4])([0-5][05])(?!\d)/y;
const ORDINAL = /([1-5])(?:st|nd|rd|th)(?!\p{L})/uy;
const DOTTED_ORDINAL = /([1-5])\.(?=\s(?:und|i|es|ir|u)\s[1-5]\.|\s\p{L}{2})/uy;
/** With a dash only at the end: `24-7` before anything else may be times. */
const ALWAYS = /24 ?\/ ?7(?:(?: ?\/ ?|,? )365(?: days(?: (?:a|per) year)?)?)?(?!\d)|24-7$/y;
const NUMBER = /(\d{1,2})(?!\d)/y;

function readNumber(
  text: string,
  at: number,
  unit: RegExp | undefined,
  code: HoursLanguage,
): Found | undefined {
  if (!/\d/.test(text[at] ?? '')) return undefined;
  const always = exec(ALWAYS, text, at);
  if (always) {
    const everyDay = { is: 'days', days: WEEK, single: false } as const;
    return { tokens: [everyDay, { is: 'all-day' }], end: at + always[0].length };
  }
  const ordinal =
    exec(ORDINAL, text, at) ??
    (code === 'de' || code === 'hu' || code === 'pl' ? exec(DOTTED_ORDINAL, text, at) : undefined);
  if (ordinal) {
    return { tokens: [{ is: 'ordinal', place: Number(ordinal[1]) }], end: at + ordinal[0].length };
  }
  const twelve = exec(TWELVE, text, at);
  const isLetter = twelve !== undefined && /^[ap]$/.test(twelve[3] ?? '');
  if (twelve && !(isLetter && (code !== 'en' || /\s[ap]\.?$/.test(twelve[0])))) {
    const hour = Number(twelve[1]);
    if (hour < 1 || hour > 12) {
      // `17:00 pm` is said twice.
      if (hour < 13 || hour > 23 || !/^[pμ]/.test(twelve[3] ?? '')) return undefined;
      return time(twelve, at, hour, twelve[2], { clock24: true });
    }
    const half = /^[aπ]/.test(twelve[3] ?? '') ? 'am' : 'pm';
    return time(twelve, at, hour, twelve[2], { half });
  }
  const parts = (unit === undefined ? undefined : exec(unit, text, at)) ?? undefined;
  if (parts) {
    const hour = Number(parts[1] ?? parts[3]);
    return hour > 24 ? undefined : time(parts, at, hour, parts[2] ?? parts[4], { clock24: true });
  }
  const minutes = exec(WITH_MINUTES, text, at);
  if (minutes) {
    const hour = Number(minutes[1]);
    return hour > 24 ? undefined : time(minutes, at, hour, minutes[2], {});
  }
  const military = exec(MILITARY, text, at);
  if (military) return time(military, at, Number(military[1]), military[2], { clock24: true });
  const number = exec(NUMBER, text, at);
  const hour = Number(number?.[1]);
  return number && hour <= 24 ? time(number, at, hour, undefined, {}) : undefined;
}

function time(
  found: RegExpExecArray,
  at: number,
  hour: number,
  minute: string | undefined,
  rest: { readonly half?: 'am' | 'pm'; readonly clock24?: boolean },
): Found | undefined {
  if (hour === 24 && Number(minute ?? 0) > 0) return undefined;
  const clock24 = rest.clock24 === true || hour > 12 || hour === 0;
  const written = { hour, minute: Number(minute ?? 0), clock24, padded: /^0\d/.test(found[0]) };
  return {
    tokens: [
      { is: 'time', time: rest.half === undefined ? written : { ...written, half: rest.half } },
    ],
    end: at + found[0].length,
  };
}

const MARKS: readonly (readonly [RegExp, Plain])[] = [
  [/,? ?- ?/y, 'dash'],
  [/\s?[&+]\s?/y, 'and'],
  [/[,/]/y, 'comma'],
  [/[;|\n•·]+/y, 'break'],
  [/\.(?!\d)/y, 'break'],
  [/[\s:()*=]/y, 'filler'],
];

function readMark(text: string, at: number): Found | undefined {
  for (const [mark, is] of MARKS) {
    const found = exec(mark, text, at);
    if (found) return { tokens: [{ is }], end: at + found[0].length };
  }
  return undefined;
}

function wordAt(text: string, at: number, match: RegExp): string | undefined {
  return exec(match, text, at)?.[0];
}

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

interface Lexicon {
  /** Any phrase of the language. */
  readonly match: RegExp;
  readonly meanings: ReadonlyMap<string, readonly Token[]>;
  readonly endings: readonly (readonly [string, readonly Token[]])[];
  /** A number with the word for "o'clock". */
  readonly unit: RegExp | undefined;
}

const lexicons = new Map<HoursLanguage, Lexicon>();

function lexicon(code: HoursLanguage): Lexicon {
  let known = lexicons.get(code);
  if (known === undefined) {
    known = makeLexicon(LANGUAGES[code]);
    lexicons.set(code, known);
  }
  return known;
}

function makeLexicon(words: LanguageWords): Lexicon {
  const meanings = new Map<string, readonly Token[]>();
  const add = (phrases: string, ...tokens: readonly Token[]): void => {
    for (const phrase of phrases.split('|')) {
      if (phrase !== '' && !meanings.has(phrase)) meanings.set(phrase, tokens);
    }
  };
  const asOrdinals = new Set(words.daysAsOrdinals?.split('|'));
  words.days.forEach((names, at) => {
    const day = { is: 'days', days: WEEK.slice(at, at + 1), single: true } as const;
    for (const name of names.split('|')) {
      const orOrdinal = /^[iv]+$/.test(name) ? 'numeral' : 'name';
      add(name, asOrdinals.has(name) ? { ...day, orOrdinal } : day);
    }
  });
  add(words.weekdays, { is: 'days', days: WEEK.slice(0, 5), single: false });
  add(words.weekend, { is: 'days', days: WEEK.slice(5), single: false });
  add(words.daily, { is: 'days', days: WEEK, single: false });
  words.ordinals.forEach((names, at) => {
    add(names, { is: 'ordinal', place: at === 5 ? -1 : at + 1 });
  });
  add(words.closed, { is: 'closed' });
  add(words.to, { is: 'dash' });
  add(words.and, { is: 'and' });
  add(words.except, { is: 'except' });
  add(words.holidays, { is: 'holidays' });
  add(words.allDay, { is: 'all-day' });
  add(words.month, { is: 'month' });
  add(words.filler, { is: 'filler' });
  const bare = { minute: 0, clock24: false, padded: false };
  add(words.noon, { is: 'time', time: { ...bare, hour: 12, half: 'pm' } });
  add(words.midnight, { is: 'time', time: { ...bare, hour: 0, midnight: true } });
  for (const letters of words === LANGUAGES.en
    ? ['mwf', 'tth', 'tuth', 'mw', 'mtwthf', 'mtwth', 'mth', 'tr', 'mtwr', 'mtwrf', 'mwr', 'mtr']
    : []) {
    const days = letters === 'mth' ? [] : daysOfLetters(letters);
    if (days.length > 0) add(letters, { is: 'days', days, single: false });
  }
  const phrases = [...meanings.keys()].sort((a, b) => b.length - a.length);
  const source = phrases
    .map((phrase) => phrase.replace('*', '\\p{L}{0,6}').replaceAll(' ', "[\\s.'/-]+"))
    .join('|');
  const units = words.hour
    .split('|')
    .filter((word) => word !== '')
    .join('|');
  return {
    match: new RegExp(`(?:${source})(?![\\p{L}\\d])`, 'uy'),
    meanings,
    endings: [...meanings].flatMap(([phrase, tokens]) =>
      phrase.endsWith('*') ? [[phrase.slice(0, -1), tokens] as const] : [],
    ),
    unit:
      units === ''
        ? undefined
        : new RegExp(
            `(\\d{1,2})\\s?(?:[hu])\\s?([0-5]\\d)?(?:\\s?(?:min|${units}))?(?![\\p{L}\\d])\\.?|(\\d{1,2})(?:[:.]([0-5]\\d))?\\s?(?:${units})(?![\\p{L}\\d])\\.?`,
            'uy',
          ),
  };
}

function daysOfLetters(letters: string): Weekday[] {
  const names: readonly (readonly [RegExp, Weekday])[] = [
    [/m/, 'MO'],
    [/t(?!h)/, 'TU'],
    [/w/, 'WE'],
    // As timetables of schools have it.
    [/th|r/, 'TH'],
    [/f/, 'FR'],
  ];
  return names.flatMap(([pattern, day]) => (pattern.test(letters) ? [day] : []));
}
