/** What to dial for a published number. */
export interface DialString {
  /** Digits, with `+` before them where the number is written internationally. */
  readonly digits: string;
  /** Digits of the extension, where the text names one. */
  readonly extension?: string;
}

/** Characters that copied numbers carry and nobody sees: zero width, left-to-right direction. */
const INVISIBLE = /[\u200b-\u200e\u202a\u202c\u202d\u2060-\u2066\u2069\ufeff]/g;

/** Digits that look like a note or a list: `555-0100²` is a number with a footnote. */
const NOT_PLAIN = /[\u00b2\u00b3\u00b9\u2070-\u209c\u2460-\u24ff\u2776-\u2793]/;

/**
 * Characters that turn the order of what follows: the number on the screen would not be the number that
 * is dialled.
 */
const TURNS_ORDER = /[\u200f\u202b\u202e\u2067\u2068]/;
const DASHES = /[\u2010-\u2015\u2212]/g;

/** `ext. 5`, `x5`, `#5`, `;ext=5`, and the words for it in the languages that Peerkit speaks. */
const EXTENSION =
  /^(?:(.*[^\s,;])[\s,;]+|(.*[\d)]))(ext(?:ension|n)?|x|#|poste|wew|vid|toestel|tst|ramal|mellék|εσωτ)[.:=]?\s*(\d{1,6})$/i;

/** Digits in groups, and letters printed on the keys. Anything else is prose. */
const NUMBER = /^(?:\(?\+)?\(?\d[\dA-Z()\s./-]*[\dA-Z]$/;

/** Opening hours behind a number: `24/7`, `9-17`. */
const HOURS = /\D24\/7$|\s\d\d?-\d\d?$/;

const DATE =
  /^(?:\d{4}[./-]\d\d[./-]\d\d|\d\d?[./-]\d\d?[./-]\d{4}|(?:19|20)\d\d\s?-\s?(?:19|20)\d\d)$/;

/** `+` or the `00` that stands for it. */
const INTERNATIONAL = /^(?:\(?\+|00)/;

/** Numbers with fewer digits are short codes, such as `211`. */
const SHORTEST = 7;
/** Digits of the longest number with a country code (E.164), and of the longest without. */
const LONGEST_INTERNATIONAL = 15;
const LONGEST_NATIONAL = 13;
/** A text of more characters is prose. */
const LONGEST_TEXT = 100;

/**
 * Reads a number as people publish it. Undefined when the text is anything but one whole number:
 * nothing is picked out of prose, and of two numbers none is chosen. No link is better than a link
 * that calls somebody else.
 *
 * @param text e.g. `1-800-555-HOPE`, `519-555-0100 ext. 5`, `+44 (0)20 7946 0000`, `9-8-8`.
 */
export function readPhoneNumber(text: string): DialString | undefined {
  if (text.length > LONGEST_TEXT || TURNS_ORDER.test(text) || NOT_PLAIN.test(text))
    return undefined;
  const plain = text.normalize('NFKC').replace(INVISIBLE, '').replace(DASHES, '-').trim();
  const number = plain.replace(/^tel:\s*/i, '');
  const parts = EXTENSION.exec(number);
  const digits = digitsOf(parts?.[1] ?? parts?.[2] ?? number);
  if (digits === undefined) return undefined;
  const [word = '', extension] = parts?.slice(3) ?? [];
  if (extension === undefined) return { digits };
  // `24 x 7` is how long somebody is there.
  const isNote = /^[x#]$/i.test(word) && digits.length < SHORTEST;
  return isNote ? undefined : { digits, extension };
}

function digitsOf(text: string): string | undefined {
  if (HOURS.test(text)) return undefined;
  const number = withoutSecondLine(text.trim());
  // Some emergency numbers have two digits; none has one.
  if (/^\d{2,6}$/.test(number)) return number;
  if (!NUMBER.test(number) || DATE.test(number)) return undefined;
  if (/[A-Z]/.test(number)) return vanityDigits(number);
  const dialled = withoutTrunkZero(number);
  if (dialled === undefined) return undefined;
  const digits = dialled.replace(/\D/g, '');
  const isWhole = digits.length < SHORTEST ? isShortCode(dialled) : isOneNumber(dialled, digits);
  return isWhole ? (dialled.includes('+') ? `+${digits}` : digits) : undefined;
}

/** `227 531 106/7`: a whole number, and the last digits of the line beside it. The first is dialled. */
function withoutSecondLine(number: string): string {
  const [first = '', second] = number.split(/\/(?=\d{1,4}$)/);
  const isWhole = first.replace(/\D/g, '').length >= SHORTEST;
  return second !== undefined && isWhole ? first : number;
}

/**
 * The zero of `+44 (0)20` is dialled only within the country. Undefined where brackets leave it open:
 * Italy keeps its zero, and `+44 (020)` can be meant either way.
 */
function withoutTrunkZero(number: string): string | undefined {
  if (!INTERNATIONAL.test(number) || !number.includes('(0')) return number;
  const keepsZero = /^\D*(?:00)?(?:39|378)(?!\d)/.test(number);
  return number.includes('(0)') && !keepsZero ? number.replace('(0)', ' ') : undefined;
}

/** `9-8-8`, `116 123`, `741-741`, `13 11 14`; not `9-17`, which are hours, nor `211 988`, which are two. */
function isShortCode(number: string): boolean {
  return /^(?:\d(?:[\s.-]\d){2,5}|116[\s-]?\d{3}|(\d{3})[\s-]\1|13\s?\d\d\s?\d\d)$/.test(number);
}

/** Brackets hold an area or country code. `(24/7)` or `(2)` behind a number are notes. */
const GROUPED = /^(?:\(\+?\d{1,5}\)|\+?\d{1,4}[\s.-]?\(\d{1,5}\))?\+?[\d\s./-]*$/;

/** A number of North America, or a local one of seven digits; what follows does not belong to it. */
const COMPLETE =
  /^(?:(?:\+?1[\s.-]{0,2})?\(?[2-9]\d\d\)?[\s.-]{0,2}[2-9]\d\d[\s.-]\d{4}|\d{3}-\d{4}(?=\s)|\d{7}(?=\s))(?!\d)/;

/** Services for a whole country: a number behind one is a second number, not the rest of this one. */
const SHORT_CODES = /^(?:[2-9]11|988|112|999|000)$/;

function isOneNumber(number: string, digits: string): boolean {
  const longest = INTERNATIONAL.test(number) ? LONGEST_INTERNATIONAL : LONGEST_NATIONAL;
  if (digits.length > longest || !GROUPED.test(number)) return false;
  const complete = COMPLETE.exec(number)?.[0];
  if (complete !== undefined && complete.length < number.length) return false;
  const [first = ''] = number.split(/\s/);
  if (SHORT_CODES.test(first) && digits.length >= LONGEST_NATIONAL) return false;
  return !number.includes('/') || isAreaCode(number.split('/'));
}

/** `03/201.12.60`: a slash behind the area code. Elsewhere it keeps two numbers apart. */
function isAreaCode([before = '', after = '', ...more]: readonly string[]): boolean {
  const code = before.replace(/\D/g, '');
  const longest = INTERNATIONAL.test(before) ? 8 : 5;
  const rest = after.replace(/\D/g, '').length;
  return more.length === 0 && code.length <= longest && !SHORT_CODES.test(code) && rest >= 5;
}

/** The keys of A to Z. */
const KEYPAD = '22233344455566677778889999';

/** Words beside a number: the letters of `TTY` are not keys to press. */
const NO_KEYS = /(?:^|[^A-Z])(?:AND|ATS|CALL|EXT|FAX|OR|PRESS|SMS|TDD|TEXT|TO|TTY)(?![A-Z])/;

/**
 * `1-800-555-HOPE`: letters for digits, as North America writes them, ten keys after the leading 1. A
 * toll-free word may be longer: exchanges ignore what is over.
 */
function vanityDigits(number: string): string | undefined {
  const [, country = '', area = '', line = ''] =
    /^(\+?1[\s.-]?)?(\(?[2-9]\d\d\)?)([\dA-Z\s.-]+)$/.exec(number) ?? [];
  // `01OO` has letters where its writer meant zeros.
  const isTyped = line.split(/[\s.-]+/).every((group) => /^(?:\d*|(?![OIL]+$)[A-Z]+)$/.test(group));
  const code = area.replace(/\D/g, '');
  const written = line.replace(/[\s.-]/g, '');
  const [keys, over] = [written.slice(0, 7), written.slice(7)];
  const isLonger = /^[A-Z]{1,4}$/.test(over) && /^8(\d)\1/.test(code) && /[A-Z]$/.test(keys);
  if (!isTyped || keys.length < 7 || !/[A-Z]/.test(keys) || NO_KEYS.test(line)) return undefined;
  if (over !== '' && !isLonger) return undefined;
  return country.replace(/[\s.-]/g, '') + code + keys.replace(/[A-Z]/g, keyOf);
}

function keyOf(letter: string): string {
  return KEYPAD.charAt(letter.charCodeAt(0) - 65);
}
