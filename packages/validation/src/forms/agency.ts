/** Longest name of an agency, in characters. */
export const AGENCY_LENGTH = 64;

/** Small letters, digits and inner dashes. */
export const AGENCY = /^(?=[a-z0-9])[a-z0-9-]{0,63}[a-z0-9]$/;

/** Whether a name can stand for an agency in an envelope: `chatham-kent`. At most 64 characters. */
export function isAgencySlug(text: string): boolean {
  return text.length <= AGENCY_LENGTH && AGENCY.test(text);
}
