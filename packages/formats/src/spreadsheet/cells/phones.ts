import { isPlausibleLength } from './phone-lengths.ts';
import { bareDigits, wholeNumbers, withoutDecimals, withoutFigure } from './phone-shapes.ts';
import { notPhone } from './plain-values.ts';
import { oneLine } from '../../tables/words.ts';

export interface PhoneCell {
  readonly phones: readonly ReadPhone[];
  /** What could be a number, and is no whole one: a date, `/0107`, a number with a digit too few. */
  readonly doubtful?: string;
  /** The words in the cell when they are not a number, e.g. `Visit in person`. */
  readonly words?: string;
  readonly email?: string;
}

export interface ReadPhone {
  readonly number: string;
  readonly kind: 'voice' | 'text' | 'fax' | 'tty';
  readonly extension?: string;
  readonly label?: string;
}

/** The rest of a longer cell is ignored: nobody has that many numbers. */
const LONGEST = 3000;

/** `1-888-995-HOPE`, `(800) 899-KIDS`: letters stand for the keys of a phone. */
const VANITY = String.raw`(?:\+?1[ .-]?)?\(?8\d\d\)?[ .-]{0,2}(?:\d{1,3}[ .-]?)?[A-Z]{3,8}[A-Z0-9]{0,6}(?:-[A-Z0-9]{2,8})?(?:-\d{1,4})?(?![a-z])`;
const DIGITS = String.raw`(?:\+?\d{1,3}[ .-]?)?\(?\d[\d).\s\u00a0–‑-]{0,30}\d`;
const EXTENSION = String.raw`(?:[,;]?\s{0,3}(?:[xX]|[eE]xt?|[eE]xtensi[oó]n|EXT|[eE]xtens[aã]o|[pP]oste|[pP](?=[. ]?\s?\d)|[wW]ew(?:n(?:ętrzny)?)?|[wW](?=\.)|[tT]oestel|[tT]st(?=\.)|[dD]urchwahl|[dD]w|DW|[aA]pp?(?=\.)|[mM]ell[eé]k|[mM](?=\.)|[rR]amal|[iI]nterno|[iI]ntern(?=\s\d)|[lL]ok(?=\.)|[vV]id(?:aus|in[iė]s)?(?=[. ])|[εΕ]σωτ[α-ωά-ώ]*|#)[.:]{0,2}\s{0,2}(\d{1,6}))?`;
const NUMBER = new RegExp(`(?<![\\w/])(?:(${VANITY})|(${DIGITS}))${EXTENSION}(?![\\w/])`, 'g');

/** Nearly all cells: one number of ten digits, as North America writes it. */
const PLAIN = /^(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}$/;

/** `9,12345678E+08`: a spreadsheet took the number for a quantity. */
const SHORTENED = /^(\d)[.,](\d{1,14})E\+?(\d{1,2})$/i;

/** Numbers that work in a whole country or continent; other groups of three digits are part of a text. */
const SHORT = /^(?:[2-9]11|988|999|112|116|101|105|119|000|111|115)$/;

/**
 * The numbers in one cell: several, with what each is for (`Day Center: English: …; Spanish: … x 473`),
 * extensions, short codes, letters for digits. Numbers stay as they are written.
 */
export function readPhones(given: string, kind: ReadPhone['kind'] = 'voice'): PhoneCell {
  const cell = withoutDecimals(given);
  if (PLAIN.test(cell)) return { phones: [{ number: cell, kind }] };
  const shortened = SHORTENED.exec(cell.trim());
  if (shortened !== null) {
    const [, first = '', rest = '', power] = shortened;
    // Only when no digit was cut off it is still the number.
    const isWhole = rest.length === Number(power) && isPlausibleLength(first + rest);
    return isWhole ? { phones: [{ number: first + rest, kind }] } : { phones: [], doubtful: cell };
  }
  const written = westernDigits(oneLine(cell.slice(0, LONGEST).replace(/\n/g, '; ')));
  if (notPhone(written) !== undefined) return { phones: [], doubtful: written };
  if (/^[*#]\d{2,6}#?$/.test(written)) return { phones: [{ number: written, kind }] };
  const doubtful: string[] = [];
  const text = apart(wholeNumbers(written, doubtful), doubtful);
  const email = /[^\s@<>,;]{1,64}@[^\s@<>,;]{1,200}\.[a-z]{2,}/i.exec(text)?.[0];
  const rest = email === undefined ? text : text.replace(email, ' ');
  const phones: ReadPhone[] = [];
  const words: string[] = [];
  for (const part of rest.split(/[;|•]/)) {
    const all = readPart(part, kind, doubtful);
    const found = all.filter(({ number }) => isPlausibleLength(number));
    const lacking = all.filter(
      (phone) => !found.includes(phone) || isLocalBeside(phone, [...phones, ...all]),
    );
    doubtful.push(...lacking.map(({ number }) => number));
    phones.push(...found.filter((phone) => !lacking.includes(phone)));
    if (all.length > 0) continue;
    // The whole sentence: `call` in it is not a label.
    if (label(part) !== undefined) words.push(oneLine(part));
  }
  return {
    phones: phones.filter((phone, at) => phones.findIndex((other) => isSame(phone, other)) === at),
    ...(words.length > 0 ? { words: words.join('; ') } : {}),
    ...(email === undefined ? {} : { email }),
    ...(doubtful.length > 0 ? { doubtful: doubtful.join('; ') } : {}),
  };
}

/** The digits of any script as 0 to 9, and every hyphen as the one on keyboards. */
function westernDigits(text: string): string {
  if (!/[^ -~]/.test(text)) return text;
  return text
    .replace(/[\u2010-\u2012\u2212\ufe58\ufe63\uff0d]/g, '-')
    .replace(/\p{Nd}/gu, (digit) => {
      const code = digit.codePointAt(0) ?? 0;
      if (code < 128) return digit;
      let zero = code;
      while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
      return String(code - zero);
    });
}

/** Two whole numbers with only a slash or spaces between them, apart; `0106/0107` without its second half. */
function apart(text: string, doubtful: string[]): string {
  return text
    .replace(
      /([\d)][\d\s().-]{5,24}\d)\s?\/\s?(?=\+?\(?\d[\d\s().-]{5,24}\d(?!\d))/g,
      (all, first: string) => {
        return first.replace(/\D/g, '').length >= 7 ? `${first}; ` : all;
      },
    )
    .replace(
      /(\d[\d\s().-]{5,24}(?:\d{3}|\d\s?(?:x|ext\.?)\s?\d{1,6}))\/(\d{1,4})(?![\d/])/gi,
      (all, first: string, tail: string) => {
        if (first.replace(/\D/g, '').length < 9) return all;
        doubtful.push(`/${tail}`);
        return first;
      },
    )
    .replace(/(?<!\d)(\d{10,11}) (?=\d{10,11}(?!\d))/g, '$1; ');
}

/** `555-0199` behind `519-555-0100`: without its area code it calls somebody else. */
function isLocalBeside({ number }: ReadPhone, all: readonly ReadPhone[]): boolean {
  const isLocal = /^\d{3}[ .-]?\d{4}$/.test(number);
  return isLocal && all.some((other) => other.number.replace(/\D/g, '').length >= 10);
}

function readPart(part: string, kind: ReadPhone['kind'], doubtful: string[]): ReadPhone[] {
  const matches = [...part.matchAll(NUMBER)].filter((match) => isNumber(match, part));
  return matches.flatMap((match, at) => {
    const from = matches[at - 1];
    const start = from === undefined ? 0 : from.index + from[0].length + after(part, from).length;
    const before = part.slice(start, match.index);
    const behind = after(part, match, at === matches.length - 1);
    const purpose = label(`${before} ${behind.replace(/^\s{0,3}\(([^()]*)\)\s*$/, '$1')}`);
    const other = purpose === undefined ? undefined : bareDigits(purpose);
    if (other !== undefined) doubtful.push(other);
    const numbers = match[1] === undefined ? splitRun(match[2] ?? '') : [match[1]];
    return numbers.map((number) => {
      const what = kindOf(`${before} ${behind}`, kind);
      return {
        number: withoutFigure(oneLine(number)),
        ...(match[3] === undefined ? {} : { extension: match[3] }),
        kind: what,
        ...(purpose === undefined || other !== undefined || isKindWord(purpose)
          ? {}
          : { label: purpose }),
      };
    });
  });
}

/** Words after a number that belong to it: those in brackets, or everything after the last number. */
function after(part: string, match: RegExpExecArray, last = false): string {
  const rest = part.slice(match.index + match[0].length);
  if (last) return rest;
  const bracket = /^\s{0,3}\([^()]{0,100}\)/.exec(rest)?.[0] ?? '';
  // `(fax 978 555 0109)` is another number.
  return bracket.replace(/\D/g, '').length < 7 ? bracket : '';
}

function isNumber(match: RegExpExecArray, part: string): boolean {
  if (match[1] !== undefined) return true;
  const written = match[2] ?? '';
  const digits = written.replace(/\D/g, '');
  if (digits.length >= 7) return true;
  if (digits.length === 3) return SHORT.test(digits);
  const alone = oneLine(part).replace(/[^\d]/g, '') === digits && !/\p{L}/u.test(part);
  return (digits.length === 5 || digits.length === 6) && (alone || /text|sms|txt/i.test(part));
}

/** Two numbers with only a space between them. */
function splitRun(written: string): string[] {
  const digits = written.replace(/\D/g, '');
  if (digits.length <= 15) return [written];
  const runs = written.match(/(?<!\d)\(?\d{3}\)?[ .-]{0,2}\d{3}[ .-]?\d{4}(?!\d)/g) ?? [];
  return runs.length > 0 ? runs : [written];
}

function kindOf(words: string, kind: ReadPhone['kind']): ReadPhone['kind'] {
  if (/\b(?:text|sms|txt|texto)\b/i.test(words)) return 'text';
  if (/\b(?:fax|t[ée]l[ée]copieur)\b/i.test(words)) return 'fax';
  return /\b(?:tty|tdd|tty\/tdd|ats|textphone|minicom)\b/i.test(words) ? 'tty' : kind;
}

function isKindWord(words: string): boolean {
  return /^(?:fax|tty|tdd|tty\/tdd|ats|text|sms|voice)$/i.test(words);
}

/** What a number is for, without words such as "phone" that add nothing. */
function label(words: string): string | undefined {
  const trimmed = oneLine(words)
    .replace(/^[\s,:./)–-]+|[\s,:/(–-]+$/g, '')
    .replace(/^(?:or|and|ou|et|call|phone|tel|telephone|t[ée]l|ph|p)\b[.:]?\s?/i, '')
    .replace(/\s?\b(?:or|and|ou|et|at|to|au|call|phone|tel)[.:]?$/i, '')
    .replace(/^[\s,:./)–-]+|[\s,:/(–-]+$/g, '');
  return /[\p{L}\d]/u.test(trimmed) ? trimmed : undefined;
}

function isSame(a: ReadPhone, b: ReadPhone): boolean {
  return (
    keys(a.number) === keys(b.number) &&
    a.extension === b.extension &&
    a.kind === b.kind &&
    a.label === b.label
  );
}

function keys(number: string): string {
  return number.toUpperCase().replace(/[^A-Z\d]/g, '');
}
