/**
 * Cells that are numbers, dates or codes of a kind that is never a phone number, however many digits they
 * have. Each came out of a real list as a number to dial.
 */
const NEVER_PHONE: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a date', /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ].*)?$/],
  ['a date', /^\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d{2}(?:,? .*)?$/],
  ['a date', /^(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d$/],
  ['a time', /^\d{1,2}[:h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s?[-–]\s?\d{1,2}[:h]\d{2}.*)?$/i],
  ['a decimal number', /^[-+−]?\d*[.,]\d+$/],
  ['a decimal number', /^[-+−]?\d+(?:\.\d+)?e[-+]?\d+$/i],
  ['a point', /^[-+−]?\d{1,3}[.,]\d{3,}\s*[,;/ ]\s*[-+−]?\d{1,3}[.,]\d{3,}$/],
  ['an amount', /^[$€£]\s?[\d.,\s]+$|^[\d.,\s]+\s?[$€£%]$|^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/],
  ['a tax number', /^\d{2}-\d{7}$/],
  ['a tax number', /^\d{9}\s?[A-Z]{2}\s?\d{4}$/],
  ['a postal code', /^\d{5}-\d{4}$/],
];

/** What a cell is instead of a phone number: a date, a decimal; undefined when it may be one. */
export function notPhone(cell: string): string | undefined {
  const text = cell.trim();
  if (text.length > 60) return undefined;
  return NEVER_PHONE.find(([, pattern]) => pattern.test(text))?.[0];
}

/**
 * Whether a cell below a heading that says nothing is written as people write a phone number. Digits in a row
 * are a number only where North America or a trunk zero makes them one: ids, counts and epochs are not.
 */
export function isWrittenPhone(cell: string): boolean {
  const text = cell.trim();
  if (notPhone(text) !== undefined) return false;
  const digits = text.replace(/\D/g, '');
  if (digits.length < 7) return false;
  if (/^\d+$/.test(text)) {
    return /^1?[2-9]\d\d[2-9]\d{6}$/.test(text) || /^0[1-9]\d{8,9}$/.test(text);
  }
  // `1 200 000` is an amount.
  return !/^\d{1,3}(?:[ .\u00a0\u202f]\d{3})+$/.test(text);
}

/** Headings whose digits are ids, counts or money, whatever they look like. */
export const COUNTED_HEADING =
  /\b(?:id|ids|uid|uuid|guid|key|ref|reference|code|ein|npi|bn|tax|charity|registration|account|budget|amount|total|count|capacity|beds|income|revenue|epoch|timestamp|date|year|zip|postal|postcode|lat|latitude|lon|lng|longitude|x|y|order|rank|score|version|num)\b/;

/** The name of a record in another table of Airtable. */
export function isRecordLink(cell: string): boolean {
  return /^rec[A-Za-z0-9]{14}(?:\s*[,;]\s*rec[A-Za-z0-9]{14})*$/.test(cell.trim());
}

/** Words of file formats under `type`: they say nothing of the help. */
export const TECHNICAL_TYPES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'feature featurecollection point multipoint linestring multilinestring polygon multipolygon ' +
    'geometrycollection node way relation record row item object post page attachment location locations ' +
    'service services organization organisation place listing site agency program'
  ).split(' '),
);

/** The day of a count of days since 1899-12-30, from 2000 to 2059; undefined for other numbers. */
export function readSerialDay(text: string): string | undefined {
  const days = /^([3-5]\d{4})(?:\.\d+)?$/.exec(text.trim())?.[1];
  if (days === undefined || Number(days) < 36_526 || Number(days) > 58_440) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + Number(days) * 86_400_000).toISOString().slice(0, 10);
}
