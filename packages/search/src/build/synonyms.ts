import type { TermCode } from '@peerkit/model';
import type { Ask } from '../file/meta.ts';

/** Words by language (BCP 47), separated by commas: `{ en: 'naloxone, narcan' }`. */
export type WordsByLanguage = Readonly<Record<string, string>>;

/** Parts of an entry that words are looked for in. */
export type Source = 'name' | 'kind' | 'text' | 'cost' | 'documents' | 'access';

/**
 * Words that mean one thing, so that each finds what is listed under another. A partner adds to the set
 * that comes with Peerkit, or replaces one by giving the same `code`.
 */
export interface Synonyms {
  /** `topic.…` for a thing to look for; `population.…`, `cost.…`, `documents.…` or `access.…` for one to filter by as well. */
  readonly code: TermCode;
  /** What people ask with, and what lists say. The first of a language is its name there. */
  readonly words?: WordsByLanguage;
  /** What people ask with alone: on a list these words may mean something else ("works", "points"). */
  readonly asked?: WordsByLanguage;
  /** What people ask with when nothing else of the text says what they look for: "get clean", not "get clean clothes". */
  readonly alone?: WordsByLanguage;
  /** Words of a list that make it likelier that an entry is what somebody means who asks for it. */
  readonly likely?: WordsByLanguage;
  /** Terms that mean it. */
  readonly terms?: readonly TermCode[];
  /** Where lists say it; everywhere when absent. */
  readonly within?: readonly Source[];
  /** What to show as well, behind it, by code: a warm room for somebody who asks for a bed. */
  readonly also?: readonly TermCode[];
  /** What to show when the list has nothing of it, by code: the nearest first. */
  readonly instead?: readonly TermCode[];
  /** What it asks for, when that is not a thing on a list. */
  readonly ask?: Ask;
}
