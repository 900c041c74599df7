/**
 * A language as pages write it, as BCP 47: `en_CA` and `EN-ca` are `en-CA`. Undefined for anything that
 * names no language; never throws, whatever a page put into an attribute.
 */
export function languageTag(text: string): string | undefined {
  const tag = text.trim().replaceAll('_', '-');
  if (!/^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The languages of a list, each once, in its order. Commas and semicolons separate them as spaces do. */
export function languageTags(list: string): readonly string[] {
  const tags = list.split(/[\s,;]+/).map(languageTag);
  return [...new Set(tags.filter((tag) => tag !== undefined))];
}

/** `fr` of `fr-CA`. */
export function mainLanguage(tag: string): string {
  return tag.split('-', 1)[0] ?? tag;
}
