/** Whether a field holds at once what HSDS keeps in records of their own: so rows of a spreadsheet do. */
export function isFlatKey(key: string): boolean {
  return FLAT.test(key);
}

const FLAT =
  /^(?:(?:tele)?phone|phone[_ ]?number|tel|(?:full[_ ]?)?address|street|city|town|zip|zip[_ ]?code|postcode|hours|lat|lng|categor(?:y|ies)|tags)$/i;
