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

/** The languages in a list, without duplicates, in order. Spaces, commas or semicolons separate them. */
export function languageTags(list: string): readonly string[] {
  const tags = list.split(/[\s,;]+/).map(languageTag);
  return [...new Set(tags.filter((tag) => tag !== undefined))];
}

/** `fr` of `fr-CA`. */
export function mainLanguage(tag: string): string {
  return tag.split('-', 1)[0] ?? tag;
}
