import type { TextFormat } from '../kind.ts';

/** Fewest and most digits of a phone number, its extension included. */
const PHONE_DIGITS = { min: 7, max: 20 } as const;

/**
 * Whether a person could dial this. Forgiving: any spacing, brackets, a plus, an extension, digits of
 * any script and a word beside the number ("my sister's") are fine, because a person reads it.
 * Expects text of bounded length.
 */
function isPhone(value: string): boolean {
  const digits = value.match(/\p{Nd}/gu)?.length ?? 0;
  return digits >= PHONE_DIGITS.min && digits <= PHONE_DIGITS.max;
}

/** Whether this could be an e-mail address: one at sign, no space, a dot inside the domain. */
function isEmail(value: string): boolean {
  const at = value.indexOf('@');
  if (at < 1 || at !== value.lastIndexOf('@') || /\s/.test(value)) return false;
  const parts = value.slice(at + 1).split('.');
  return parts.length > 1 && parts.every((part) => part !== '');
}

/** Whether this is a day of the calendar, as a date box gives it: `2026-11-20`. */
function isDate(value: string): boolean {
  const day = new Date(/^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T00:00:00Z` : NaN);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** The address alone, when it was pasted as a link or in angle brackets, or ends like a sentence. */
export function bareEmail(value: string): string {
  let bare = value.trim();
  if (bare.startsWith('<') && bare.endsWith('>')) bare = bare.slice(1, -1);
  if (bare.toLowerCase().startsWith('mailto:')) bare = bare.slice('mailto:'.length);
  if (bare.endsWith('.') || bare.endsWith(',')) bare = bare.slice(0, -1);
  return bare === value ? bare : bareEmail(bare);
}

/** How to tell whether a text has a format, and the code of the issue when it does not. */
export const FORMATS: Readonly<
  Record<TextFormat, { readonly holds: (value: string) => boolean; readonly code: string }>
> = {
  phone: { holds: isPhone, code: 'not-a-phone' },
  email: { holds: isEmail, code: 'not-an-email' },
  date: { holds: isDate, code: 'not-a-date' },
};
