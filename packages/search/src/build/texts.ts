import type { DirectoryEntry } from '../entry/entry.ts';
import type { Field } from '../file/meta.ts';
import { otherStreetWords } from './street-names.ts';
import type { Source } from './synonyms.ts';

/** A text of an entry: where it stands, and the field its words are weighed as; none when words of it are not searched. */
export interface EntryText {
  readonly text: string;
  readonly source: Source;
  readonly field?: Field;
}

/** Every text of an entry that says what it is. */
export function textsOf(
  entry: DirectoryEntry,
  labels: ReadonlyMap<string, string> = new Map(),
): readonly EntryText[] {
  const texts: EntryText[] = [];
  const add = (text: string | undefined, source: Source, field?: Field): void => {
    if (text !== undefined) texts.push({ text, source, ...(field && { field }) });
  };
  add(entry.name, 'name', 'name');
  add(entry.alternateName, 'name', 'alternateName');
  add(entry.organization, 'name', 'organization');
  add(entry.program, 'name', 'organization');
  for (const area of entry.areas) add(area, 'text', 'where');
  for (const { name, address, accessibility } of entry.places) {
    add(name, 'text', 'where');
    for (const line of address?.lines ?? []) add(line, 'text', 'where');
    for (const line of address?.lines ?? []) {
      const other = otherStreetWords(line);
      if (other !== '') add(other, 'text', 'where');
    }
    add(address?.city, 'text', 'where');
    add(address?.region, 'text', 'where');
    add(address?.postalCode, 'text', 'where');
    add(accessibility, 'access');
  }
  // The branch ("service") is the same for most terms; the rest of a code reads as words.
  for (const term of entry.terms) {
    add(labels.get(term) ?? term.slice(term.indexOf('.') + 1), 'kind', 'kind');
  }
  add(entry.description, 'text', 'text');
  add(entry.eligibility?.description, 'text', 'text');
  add(entry.howToApply, 'documents');
  for (const document of entry.documents) add(document, 'documents');
  add(entry.cost, 'cost');
  return texts;
}
