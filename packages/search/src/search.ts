import { isWithinTerm, termBranch, type TermCode } from '@peerkit/model';
import { byCodeUnit, type DirectoryIndex } from './directory-index.ts';
import type { DirectoryEntry } from './entry.ts';
import { wordsOf } from './fold.ts';

/** What to look for. Text and kinds must both match; with neither, every entry is found. */
export interface SearchQuery {
  /** Each word must be a word of the entry, or begin one. Empty: every entry. */
  readonly text?: string;
  /** Entries of any of these kinds, or of a narrower kind. Empty: every kind. */
  readonly kinds?: readonly TermCode[];
}

/** An entry that was found. */
export interface SearchHit {
  readonly entry: DirectoryEntry;
  /** Higher is a better match. Comparable only within the same result. */
  readonly score: number;
}

/** A kind of service to filter by. */
export interface Facet {
  readonly code: TermCode;
  /** How many entries match the text and are of this kind. */
  readonly count: number;
}

/** What {@link search} found, and the kinds it can be narrowed to. */
export interface SearchResult {
  /** Best match first, then by name. */
  readonly hits: readonly SearchHit[];
  readonly total: number;
  /** Every kind in the directory, even with count 0, sorted by code, so that the list keeps its place. */
  readonly facets: readonly Facet[];
}

/** A match with a whole word counts more than with the beginning of a word. */
const WHOLE_WORD = 2;

/** Branches that say how, for whom and by whom; any other code is a kind of service. */
const OTHER_BRANCHES: ReadonlySet<string> = new Set(['role', 'delivery', 'population']);

/** Finds entries. The same index and query always give the same answer. */
export function search(index: DirectoryIndex, query: SearchQuery = {}): SearchResult {
  const scores = scoreText(index, query.text ?? '');
  const counts = new Map<TermCode, number>(kindsOf(index).map((code) => [code, 0]));
  const chosen = query.kinds ?? [];
  const hits: SearchHit[] = [];
  index.entries.forEach((entry, position) => {
    const score = scores === undefined ? 0 : scores.get(position);
    if (score === undefined) return;
    for (const code of counts.keys()) {
      if (isOfKind(entry, code)) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    if (chosen.length === 0 || chosen.some((code) => isOfKind(entry, code))) {
      hits.push({ entry, score });
    }
  });
  // The sort is stable and entries are sorted by name, so equal scores stay in that order.
  hits.sort((a, b) => b.score - a.score);
  return {
    hits,
    total: hits.length,
    facets: [...counts].map(([code, count]) => ({ code, count })),
  };
}

/** Every kind of service in an index, sorted by code. */
export function kindsOf(index: DirectoryIndex): TermCode[] {
  const codes = new Set(index.entries.flatMap((entry) => entry.terms));
  return [...codes].filter((code) => !OTHER_BRANCHES.has(termBranch(code))).sort(byCodeUnit);
}

function isOfKind(entry: DirectoryEntry, kind: TermCode): boolean {
  return entry.terms.some((term) => isWithinTerm(term, kind));
}

/** Scores, by position, of the entries with every word; undefined when the text holds no word. */
function scoreText(index: DirectoryIndex, text: string): ReadonlyMap<number, number> | undefined {
  let total: Map<number, number> | undefined;
  for (const word of new Set(wordsOf(text))) {
    const found = scoreWord(index, word);
    if (total === undefined) {
      total = found;
      continue;
    }
    for (const [position, score] of total) {
      const more = found.get(position);
      if (more === undefined) total.delete(position);
      else total.set(position, score + more);
    }
  }
  return total;
}

function scoreWord(index: DirectoryIndex, word: string): Map<number, number> {
  const found = new Map<number, number>();
  // Stryker disable next-line EqualityOperator: behind the last word nothing begins as asked.
  for (let at = firstAtLeast(index.words, word); at < index.words.length; at += 1) {
    // Stryker disable next-line StringLiteral: there is a word at each place.
    const known = index.words[at] ?? '';
    if (!known.startsWith(word)) break;
    const factor = known === word ? WHOLE_WORD : 1;
    // Stryker disable next-line ArrayDeclaration: there is a list for each word.
    const list = index.postings[at] ?? [];
    // Stryker disable next-line EqualityOperator: a score of 0 behind the end counts for nothing.
    for (let i = 0; i < list.length; i += 2) {
      const position = list[i] ?? 0;
      const score = (list[i + 1] ?? 0) * factor;
      // Stryker disable next-line EqualityOperator: the same score again changes nothing.
      if (score > (found.get(position) ?? 0)) found.set(position, score);
    }
  }
  return found;
}

function firstAtLeast(sorted: readonly string[], wanted: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // Stryker disable next-line StringLiteral: there is a word at each place.
    if ((sorted[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
