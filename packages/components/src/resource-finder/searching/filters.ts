import { isWithinTerm, termBranch, type TermCode } from '@peerkit/model';
import type { Facet, SearchResult } from '@peerkit/search';
import type { Words } from '../finder-words.ts';
import { isLabelled, languageLabel, termLabel } from '../results/term-words.ts';
import type { FinderKey } from '../locales/en.ts';
import type { PlaceKey } from '../locales/place.en.ts';
import type { SheetKey } from '../locales/sheet.en.ts';
import type { Preset } from '../resource-finder.state.ts';

/** What the sheet offers, in its order. */
export const GROUPS = [
  'documents',
  'cost',
  'access',
  'population',
  'language',
  'delivery',
] as const;

/** Choices that belong together, those that bring most first. */
export interface FilterGroup {
  readonly branch: (typeof GROUPS)[number];
  readonly facets: readonly Facet[];
}

/** All that a list can be narrowed to, without what its page has chosen already. */
export function groupsOf({ filters }: SearchResult, { filters: preset }: Preset): FilterGroup[] {
  const fixed = new Set(preset.map(termBranch));
  return GROUPS.filter((branch) => !fixed.has(branch))
    .map((branch) => ({
      branch,
      facets: filters.filter(({ code }) => termBranch(code) === branch),
    }))
    .filter(({ facets }) => facets.length > 0);
}

/** Kinds of help that a page offers. */
export function kindsWithin(facets: readonly Facet[], { kinds }: Preset): readonly Facet[] {
  return kinds.length === 0
    ? facets
    : facets.filter(({ code }) => kinds.some((kind) => isWithinTerm(code, kind)));
}

/** Found by the words of the synonyms, and named in ours. */
const OWN = [
  'cost.free',
  'documents.none',
  'access.wheelchair',
] as const satisfies readonly SheetKey[];

/** The words for a choice: ours, else those of the synonyms that made it. */
export function filterLabel(
  { code, labels }: { readonly code: TermCode; readonly labels?: Facet['labels'] | undefined },
  words: Words<FinderKey | PlaceKey | SheetKey>,
): string {
  if (isLabelled(code)) return termLabel(code, words);
  const own = OWN.find((known) => known === code);
  if (own !== undefined) return words.t(own);
  const branch = termBranch(code);
  if (branch === 'language') return languageLabel(code.slice(branch.length + 1), words);
  const main = words.language.split('-', 1)[0] ?? '';
  const label = labels?.[main] ?? labels?.['en'];
  return label === undefined ? termLabel(code, words) : upper(label, words.language);
}

const upper = (text: string, language: string): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
