import { isKnownTerm, publicView, type Directory, type DirectoryReport } from '@peerkit/model';
import { endingsOf, smallWords } from './languages.ts';
import { Phrases } from './phrases.ts';
import { placesOf } from './places.ts';
import { STARTER_SYNONYMS } from './starter.ts';
import { eachOf, finished, type Steps } from './steps.ts';
import type { Synonyms } from './synonyms.ts';
import { tagEntries } from './tags.ts';
import { fieldsByWord, listWords, type WordList } from './words.ts';
import { writeIndex } from './write.ts';
import { collectEntries } from '../entry/collect.ts';
import type { DirectoryEntry } from '../entry/entry.ts';
import type { Meta, Weights } from '../file/meta.ts';
import type { PostingList } from '../file/postings.ts';
import { fold } from '../text/fold.ts';
import { byCodeUnit } from '../text/order.ts';

/** How much a word says, by the field it is in, unless a partner weighs otherwise. */
const WEIGHTS: Weights = { name: 8, alternateName: 6, organization: 4, where: 3, kind: 4, text: 1 };

/** What an index holds beside the directory, and how it weighs it. */
export interface BuildOptions {
  /** What people reported to be wrong, after `sortReports`. */
  readonly reports?: readonly DirectoryReport[];
  /** The partner's own synonyms, beside {@link STARTER_SYNONYMS}: of one `code`, the partner's. */
  readonly synonyms?: readonly Synonyms[];
  /** How much a word says, by field; those left out keep their weight. */
  readonly weights?: Partial<Weights>;
}

/** Every result of a directory, in the order in which equal matches come. */
export function entriesOf(
  directory: Directory,
  { reports = [] }: BuildOptions,
): readonly DirectoryEntry[] {
  const keyed = collectEntries(publicView(directory), reports).map((entry) => ({
    // Of equal matches the first entry comes first: what is reported closed goes last.
    key: `${isReportedClosed(entry) ? 1 : 0}${fold(entry.name)}`,
    entry,
  }));
  keyed.sort((a, b) => byCodeUnit(a.key, b.key) || byCodeUnit(a.entry.id, b.entry.id));
  return keyed.map(({ entry }) => entry);
}

/** An index file, and what an index of several files takes from it. */
export interface IndexFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Every word that some entry has. */
  readonly words: readonly string[];
  readonly labels: ReadonlyMap<string, string>;
  readonly hasTimes: boolean;
}

/**
 * The file of some entries of a directory.
 * @param isSlim What only a page about an entry shows is left out, though it can be searched.
 */
export function* indexFile(
  directory: Directory,
  entries: readonly DirectoryEntry[],
  options: BuildOptions,
  isSlim = false,
): Steps<IndexFile> {
  const { meta, words, lists, labels } = yield* partsIn(directory, entries, options);
  const bytes = yield* writeIndex(meta, entries, words, lists, isSlim);
  const found = words.filter(([, list]) => list.length > 0).map(([word]) => word);
  return { bytes, words: found, labels, hasTimes: meta.hasTimes };
}

/** What an index is made of, besides its entries. */
export interface IndexParts {
  readonly meta: Meta;
  readonly words: readonly WordList[];
  /** For each tag, the entries that have it. */
  readonly lists: readonly PostingList[];
  readonly labels: ReadonlyMap<string, string>;
}

export function partsOf(
  directory: Directory,
  entries: readonly DirectoryEntry[],
  options: BuildOptions,
): IndexParts {
  return finished(partsIn(directory, entries, options));
}

function* partsIn(
  directory: Directory,
  entries: readonly DirectoryEntry[],
  options: BuildOptions,
): Steps<IndexParts> {
  const { title, language, timeZone, holidays } = directory;
  const labels = labelsOf(directory, entries);
  const endings = endingsOf(language);
  const fields = yield* eachOf(entries, (entry) => fieldsByWord(entry, labels));
  const inUse = new Set(fields.flatMap((words) => [...words.keys()]));
  const small = smallWords(language, (word) => inUse.has(word));
  const isSmall = (word: string): boolean => smallSet.has(word);
  const smallSet = new Set(small);
  const synonyms = merged(options.synonyms);
  const phrases = new Phrases(synonyms, endings);
  const {
    tags,
    triggers,
    words: asked,
    lists,
  } = yield* tagEntries(entries, labels, synonyms, phrases);
  const meta: Meta = {
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(holidays === undefined ? {} : { holidays }),
    ...(labels.size === 0 ? {} : { labels: Object.fromEntries(labels) }),
    size: entries.length,
    hasTimes: entries.some(hasTimes),
    weights: { ...WEIGHTS, ...options.weights },
    small: small.join(' '),
    endings,
    tags,
    triggers,
    places: placesOf(entries, isSmall),
  };
  yield;
  return { meta, words: listWords(fields, isSmall, asked), lists, labels };
}

/** Nothing is open for certain where hours are in words. */
function hasTimes({ hours }: DirectoryEntry): boolean {
  return hours !== undefined && hours.schedules.length + hours.exceptions.length > 0;
}

function merged(own: readonly Synonyms[] = []): readonly Synonyms[] {
  const all = new Map([...STARTER_SYNONYMS, ...own].map((one) => [one.code, one]));
  return [...all.values()];
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
