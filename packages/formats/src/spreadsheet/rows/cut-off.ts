import type { ReadPhone } from '../cells/phones.ts';
import type { Draft } from './draft.ts';

/** How postal codes are written, with one as an example. */
const POSTCODES: Readonly<Record<string, readonly [pattern: RegExp, example: string]>> = {
  CA: [/^[A-Z]\d[A-Z][ -]?\d[A-Z]\d$/i, 'K1A 0B1'],
  US: [/^\d{4,5}(?:-?\d{4})?$/, '14850'],
};

/**
 * Says of numbers and postal codes of Canada and the United States when a digit is missing or over. Such a number
 * calls nobody, or somebody else, so it is left out.
 */
export function findCutOff(draft: Draft, usual: string | undefined): void {
  const country = draft.address['country'] ?? usual;
  const known = typeof country === 'string' ? POSTCODES[country] : undefined;
  if (known === undefined) return;
  for (const list of [draft.phones, draft.organizationPhones, draft.locationPhones]) {
    if (!list.some(isCutOff)) continue;
    const cut = list.filter(isCutOff);
    for (const { number } of cut) {
      const heading = draft.phoneHeadings?.get(number) ?? '';
      draft.find('warning', { heading }, 'phone-digits', { found: number });
    }
    list.splice(0, list.length, ...list.filter((phone) => !cut.includes(phone)));
  }
  const [pattern, hint] = known;
  const code = draft.address['postalCode'];
  // What is said of a private place tells where it is.
  if (typeof code !== 'string' || code === '' || pattern.test(code) || draft.confidential) return;
  const heading = draft.postcodeHeading;
  // A code that was found in an address of one cell is read by other rules.
  if (heading === '' || /[^\p{L}\d -]/u.test(code)) return;
  draft.find('warning', { heading }, 'postcode-cut-off', { found: code, hint });
}

/** Eight or nine digits, or eleven and more that do not begin with 1; short codes and local numbers are whole. */
function isCutOff({ number }: ReadPhone): boolean {
  if (/[a-z+]/i.test(number)) return false;
  const digits = number.replace(/\D/g, '');
  if (digits.length === 8 || digits.length === 9)
    return !/^1?8\d\d/.test(digits) || digits.length === 9;
  return (
    digits.length > 10 &&
    !(digits.length === 11 && digits.startsWith('1')) &&
    !/^011|^00/.test(digits)
  );
}
