import type { TemplateResult } from 'lit';
import type { Eligibility } from '@peerkit/model';
import type { DirectoryEntry } from '@peerkit/search';
import { say } from '../finder-words.ts';
import { termLabel } from './term-words.ts';
import type { PlaceWords } from '../place/place-words.ts';

/** The ages that a place is for; undefined when it is for all. */
export function agesOf(
  { minimumAge: from, maximumAge: to }: Eligibility,
  words: PlaceWords,
): TemplateResult | string | undefined {
  if (from !== undefined && to !== undefined) return say(words, 'ages-between', { from, to });
  if (from !== undefined) return say(words, 'ages-from', { from });
  return to === undefined ? undefined : say(words, 'ages-to', { to });
}

/** The labels of an entry's terms in one branch. */
export function labelsOf(
  { terms }: DirectoryEntry,
  branch: string,
  words: PlaceWords,
): readonly string[] {
  return terms.filter((code) => code.startsWith(branch)).map((code) => termLabel(code, words));
}

/** For whom a place is, as far as that fits on a card. */
export function whoItIsFor(
  entry: DirectoryEntry,
  words: PlaceWords,
): readonly (TemplateResult | string)[] {
  const ages = entry.eligibility && agesOf(entry.eligibility, words);
  return [
    ...labelsOf(entry, 'population.', words).slice(0, 2),
    ...(ages === undefined ? [] : [ages]),
  ];
}
