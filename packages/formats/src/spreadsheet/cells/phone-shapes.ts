/**
 * Numbers as people shorten them and as programs spoil them, written so that each can be found alone. What is not
 * clear is put into `doubtful`, and said.
 */

/** `5195550114.0`: a program took the number for a quantity. */
export function withoutDecimals(cell: string): string {
  return /^\s*\+?\d[\d ]{6,16}[.,]0{1,4}\s*$/.test(cell)
    ? cell.replace(/[.,]0+\s*$/, '').trim()
    : cell;
}

/** Between the code of an area and the number: `06-1/555-0180`, `030 / 555 0180`, `519/555-0150`. */
const AREA_SLASH =
  /(?<![\d/])((?:\+\d{1,3}[ .-]?(?:\(0\)[ .-]?)?\d{1,5}|\(?0\d{0,4}\)?(?:[- ]\d{1,2})?)\)?)\s?\/\s?(?=\d[\d .-]{4,12}(?![\d/]))/g;
const AMERICAN_SLASH = /(?<![\d/])(\(?[2-9]\d\d\)?)\s?\/\s?(\d{3})\s?[-./ ]\s?(?=\d{4}(?!\d))/g;

const OR = 'or|and|ou|et|lub|albo|oraz|i|vagy|és|oder|und|of|en|o|u|y|e|arba|ar|ir|ή|η|και|&';
/** `519-555-0150 or 0151`: the second number is the first one with other digits at its end. */
const SECOND = new RegExp(
  `((?:\\+|\\b|\\()[\\d(][\\d\\s().-]{5,22}[\\s.-])(\\d{4})(\\s{0,2}(?:,\\s?)?(?:${OR})\\s{0,2}\\d{4})(?![\\d./:-]|[ -]?\\d|\\s?(?:[ap]m|h)\\b)`,
  'giu',
);
/** `0150-0153`, `0150, 0151`, `0150 (0151)`: a row of numbers, or one more. */
const RANGE =
  /((?:\+|\b|\()[\d(][\d\s().-]{5,22}[\s.-]\d{4})(\s?[-–,(]\s?\d{4}\)?)(?![\d./:-]|[ -]?\d)/g;

/** A text with each number written whole. */
export function wholeNumbers(text: string, doubtful: string[]): string {
  if (!/\d{3}/.test(text)) return text;
  return text
    .replace(AREA_SLASH, (all, area: string) => {
      const digits = area.replace(/\(0\)|\D/g, '').length;
      return digits <= (area.startsWith('+') ? 8 : 5) ? `${area} ` : all;
    })
    .replace(AMERICAN_SLASH, '$1-$2-')
    .replace(SECOND, (all, front: string, end: string, more: string) => {
      const tail = more.slice(-4);
      // An extension, or years.
      if (!isWhole(front + end) || /^(?:19|20)\d\d$/.test(tail)) return all;
      return `${front}${end}; ${front.trimStart()}${tail}`;
    })
    .replace(RANGE, (all, number: string, more: string) => {
      if (!isWhole(number) || /(?:19|20)\d\d\)?$/.test(more)) return all;
      doubtful.push(more.replace(/^[\s,(]+|[\s)]+$/g, ''));
      return number;
    });
}

/** Whether a number has all its digits, and no more. */
function isWhole(number: string): boolean {
  const digits = number.replace(/\(0\)|\D/g, '').length;
  return digits >= 9 && digits <= 13;
}

/** `5 519-555-0151` behind `after`: the figure in front is no part of the number. */
export function withoutFigure(number: string): string {
  return /^[2-9]\d?[ .-]+\(?[2-9]\d\d\)?[ .-]{1,2}\d{3}[ .-]\d{4}$/.test(number)
    ? number.replace(/^\d+[ .-]+/, '')
    : number;
}

/** What stands where words for a number would: other digits, which say nothing. Hours say something. */
export function bareDigits(label: string): string | undefined {
  const text = label.replace(/^\s*\(|\)\s*$/g, '').trim();
  if (/^(?:24[/ ]?7|24\s?h)$/i.test(text) || /\p{L}/u.test(text)) return undefined;
  return /^[\d\s&+/.,-]{1,12}$/.test(text) &&
    /\d/.test(text) &&
    !/^\d{1,2}\s?[-–]\s?\d{1,2}$/.test(text)
    ? text
    : undefined;
}
