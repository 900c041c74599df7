/**
 * `@peerkit/search/build`: makes an index from a directory. A page that loads an index built ahead of
 * time does not need this entry.
 *
 * @packageDocumentation
 */
import { isKnownTerm, publicView, type Directory, type DirectoryReport } from '@peerkit/model';
import { collectEntries } from './collect.ts';
import { byCodeUnit, type DirectoryIndex } from './directory-index.ts';
import type { DirectoryEntry } from './entry.ts';
import { fold, wordsOf } from './fold.ts';

/** How much a match counts, by the field it is in. */
const WEIGHTS = { name: 8, alternateName: 6, organization: 4, where: 3, kind: 3, text: 1 } as const;

/** What an index holds beside the directory. */
export interface BuildOptions {
  /** What people reported to be wrong, after `sortReports`. */
  readonly reports?: readonly DirectoryReport[];
}

/** Makes a directory ready for searching. The same directory always gives the same index. */
export function buildIndex(
  directory: Directory,
  { reports = [] }: BuildOptions = {},
): DirectoryIndex {
  const keyed = collectEntries(publicView(directory), reports).map((entry) => ({
    // Of equal matches the first entry comes first: what is reported closed goes last.
    key: `${isReportedClosed(entry) ? 1 : 0}${fold(entry.name)}`,
    entry,
  }));
  keyed.sort((a, b) => byCodeUnit(a.key, b.key) || byCodeUnit(a.entry.id, b.entry.id));
  const entries = keyed.map(({ entry }) => entry);

  const labels = labelsOf(directory, entries);
  const lists = new Map<string, number[]>();
  entries.forEach((entry, position) => {
    for (const [word, weight] of weighWords(entry, labels)) {
      const list = lists.get(word);
      if (list === undefined) lists.set(word, [position, weight]);
      else list.push(position, weight);
    }
  });
  const sorted = [...lists].sort(([a], [b]) => byCodeUnit(a, b));
  return {
    ...(directory.title === undefined ? {} : { title: directory.title }),
    ...(directory.language === undefined ? {} : { language: directory.language }),
    ...(directory.timeZone === undefined ? {} : { timeZone: directory.timeZone }),
    ...(directory.holidays === undefined ? {} : { holidays: directory.holidays }),
    ...(labels.size === 0 ? {} : { labels: Object.fromEntries(labels) }),
    entries,
    words: sorted.map(([word]) => word),
    postings: sorted.map(([, list]) => list),
  };
}

function isReportedClosed({ reported }: DirectoryEntry): boolean {
  return reported?.some(({ kind }) => kind === 'closed') === true;
}

/** Labels of the terms in use, except those of our own vocabulary: the elements translate these. */
function labelsOf(
  // Stryker disable next-line ArrayDeclaration: a text is a term that nothing has.
  { terms = [] }: Directory,
  entries: readonly DirectoryEntry[],
): ReadonlyMap<string, string> {
  const used = new Set(entries.flatMap((entry) => entry.terms));
  const external = terms.filter(({ code, label }) => {
    return used.has(code) && !isKnownTerm(code) && label !== code && code !== '__proto__';
  });
  return new Map(external.map(({ code, label }) => [code, label]));
}

/** The words of an entry, each with the weight of the most important field it appears in. */
export function weighWords(
  entry: DirectoryEntry,
  labels: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const add = (text: string | undefined, weight: number): void => {
    if (text === undefined) return;
    for (const word of wordsOf(text)) weights.set(word, Math.max(weights.get(word) ?? 0, weight));
  };
  add(entry.name, WEIGHTS.name);
  add(entry.alternateName, WEIGHTS.alternateName);
  add(entry.organization, WEIGHTS.organization);
  add(entry.program, WEIGHTS.organization);
  for (const area of entry.areas) add(area, WEIGHTS.where);
  for (const { name, address } of entry.places) {
    add(name, WEIGHTS.where);
    for (const line of address?.lines ?? []) add(line, WEIGHTS.where);
    add(address?.city, WEIGHTS.where);
    add(address?.region, WEIGHTS.where);
    add(address?.postalCode, WEIGHTS.where);
  }
  // The branch ("service") is the same for most terms; the rest of a code reads as words.
  for (const term of entry.terms) {
    add(labels.get(term) ?? term.slice(term.indexOf('.') + 1), WEIGHTS.kind);
  }
  add(entry.description, WEIGHTS.text);
  add(entry.eligibility?.description, WEIGHTS.text);
  return weights;
}
