import type { Phone } from '@peerkit/model';

/**
 * Links made from a directory. It may have come from a file nobody checked, so the schemes are
 * allow-listed here once more, just before they are shown: `tel:`, `sms:`, `mailto:`, `https:`.
 * Undefined: show the words, without a link.
 */
export function phoneHref({ number, extension, kind }: Phone): string | undefined {
  if (kind === 'fax') return undefined;
  const digits = dialled(number);
  if (!/^\+?\d{2,15}$/.test(digits)) return undefined;
  if (kind === 'text') return `sms:${digits}`;
  return extension !== undefined && /^\d{1,10}$/.test(extension)
    ? `tel:${digits};ext=${extension}`
    : `tel:${digits}`;
}

export function emailHref(email: string): string | undefined {
  return /^[^\s@<>?&"',;:\\]+@[^\s@<>?&"',;:\\/]+$/.test(email)
    ? `mailto:${encodeURI(email)}`
    : undefined;
}

/** A plain `http:` page gets no link: whoever shares the network could change it on the way. */
export function websiteHref(website: string): string | undefined {
  const url = parseUrl(website);
  return url?.protocol === 'https:' && url.username === '' ? url.href : undefined;
}

function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** A web address as people say it. */
export function websiteLabel(website: string): string {
  return website.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
}

const KEYPAD = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

/** "106/7" is two lines, "0100 ext. 5" an inner one: the keys of the first number alone. */
const SECOND_LINE = /\/\d{1,2}$/;
const INNER_LINE = /\s*(?:ext|extension|x|poste)\.?\s*\d+$/i;
/** Digits, signs between them, and words of the keypad such as HOPE; anything else is prose. */
const DIALLABLE = /^[+(\d](?:[\d\s()+./–-]|[A-Z]{3,})+$/;

/** The keys to press, or nothing when the text is no number alone. */
function dialled(number: string): string {
  const first = number.trim().replace(INNER_LINE, '').replace(SECOND_LINE, '');
  if (!DIALLABLE.test(first)) return '';
  const plus = /^\(?\+/.test(first) ? '+' : '';
  const keys = first
    // The zero in +44 (0)20 is not dialled from abroad.
    .replace('(0)', plus === '' ? '0' : '')
    .replace(/[A-Z]/g, (letter) => String(KEYPAD.findIndex((key) => key.includes(letter)) + 2));
  return plus + keys.replace(/\D/g, '');
}
