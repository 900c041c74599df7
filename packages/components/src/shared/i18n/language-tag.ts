/**
 * The BCP 47 tag for a language as pages write it: `en_CA` and `EN-ca` are `en-CA`. Undefined for anything
 * that does not name a language. Never throws, whatever a page puts into an attribute.
 */
export function languageTag(text: string): string | undefined {
  const tag = text.trim().replaceAll('_', '-');
  if (!/^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    // How Intl reports a tag that is not well-formed.
    return undefined;
  }
}

/** `fr` of `fr-CA`. */
export function mainLanguage(tag: string): string {
  return tag.split('-', 1)[0] ?? tag;
}
