/** Fewest and most digits a phone number can have, an extension counted in. */
const PHONE_DIGITS = { min: 7, max: 20 } as const;

/**
 * Whether a person could dial this. Forgiving: any spacing, brackets, a plus, an extension, digits of
 * any script and a word beside the number ("my sister's") are fine, because a person reads it.
 * Give it capped text only.
 */
export function isPhone(value: string): boolean {
  const digits = value.match(/\p{Nd}/gu)?.length ?? 0;
  return digits >= PHONE_DIGITS.min && digits <= PHONE_DIGITS.max;
}

/** Whether this could be an e-mail address: one at sign, no space, a dot inside the domain. */
export function isEmail(value: string): boolean {
  const at = value.indexOf('@');
  if (at < 1 || at !== value.lastIndexOf('@') || /\s/.test(value)) return false;
  const parts = value.slice(at + 1).split('.');
  return parts.length > 1 && parts.every((part) => part !== '');
}

/** The address alone, when it was pasted as a link or in angle brackets, or ends like a sentence. */
export function barePostAddress(value: string): string {
  let bare = value.trim();
  if (bare.startsWith('<') && bare.endsWith('>')) bare = bare.slice(1, -1).trim();
  if (bare.toLowerCase().startsWith('mailto:')) bare = bare.slice('mailto:'.length).trim();
  return bare.endsWith('.') || bare.endsWith(',') ? bare.slice(0, -1).trim() : bare;
}

/** How a text can have to look, and what it is called when it does not. */
export const FORMATS = {
  phone: { holds: isPhone, code: 'not-a-phone' },
  email: { holds: isEmail, code: 'not-an-email' },
} as const;
export type Format = keyof typeof FORMATS;
