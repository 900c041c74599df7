import { languageTag } from './language-tag.ts';

/** The languages in a list, without duplicates, in order. Spaces, commas or semicolons separate them. */
export function languageTags(list: string): readonly string[] {
  const tags = list.split(/[\s,;]+/).map(languageTag);
  return [...new Set(tags.filter((tag) => tag !== undefined))];
}
