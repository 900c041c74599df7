/** Lowercase letters, digits and inner dashes; at most 64 characters. */
export const AGENCY_PATTERN = /^(?=[a-z0-9])[a-z0-9-]{0,63}[a-z0-9]$/;

/** Whether a text can be the short name of an agency on a submission, e.g. `chatham-kent`. */
export function isAgencySlug(text: string): boolean {
  return AGENCY_PATTERN.test(text);
}
