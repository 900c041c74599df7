import type { Holiday, TermCode } from '@peerkit/model';

/** Fields of an entry that words are found in, from the least telling to the most. */
export const FIELDS = ['text', 'kind', 'where', 'organization', 'alternateName', 'name'] as const;
export type Field = (typeof FIELDS)[number];

/** How much a word says, by the field it is in. */
export type Weights = Readonly<Record<Field, number>>;

/** What words ask for besides a kind of help. */
export type Ask = 'open' | 'tonight' | 'tomorrow' | 'near' | 'near-me';

/** Something an entry is, offers or speaks: a kind, a population, a language, or what words for it say. */
export interface Tag {
  readonly code: TermCode;
  /** In the words of the synonyms, by language; absent for terms, which have labels of their own. */
  readonly label?: Readonly<Record<string, string>>;
}

/** Words that stand for more than themselves. */
export interface Trigger {
  /** Folded, each word without its ending, with single spaces. */
  readonly phrase: string;
  /** A place in `tags`, or what the words ask for. */
  readonly tag?: number;
  readonly ask?: Ask;
  /** The tag stands in for what the list has nothing of. */
  readonly instead?: true;
  /** Places in `tags` of what is shown as well, behind it. */
  readonly also?: readonly number[];
  /** Only these words as they are written, without other endings: "works" and not "work". */
  readonly only?: readonly string[];
  /** Nothing else of the text may say what somebody looks for. */
  readonly alone?: true;
  /** Words that make it likelier that an entry is meant. */
  readonly likely?: readonly string[];
  /** The beginning of the phrase already says what is meant. */
  readonly begins?: true;
}

/** A town, area or postcode that entries are in. */
export interface KnownPlace {
  readonly name: string;
  /** The middle of the entries that are there, in degrees; absent when none has a point. */
  readonly point?: readonly [latitude: number, longitude: number];
}

/** The part of an index file that is JSON: small, whatever the size of the list. */
export interface Meta {
  readonly title?: string;
  readonly language?: string;
  readonly timeZone?: string;
  readonly holidays?: readonly Holiday[];
  readonly labels?: Readonly<Record<string, string>>;
  readonly size: number;
  readonly hasTimes: boolean;
  readonly weights: Weights;
  /** Words too small to ask for anything. */
  readonly small: string;
  /** Endings that make no other word, in the language of the list. */
  readonly endings: readonly string[];
  readonly tags: readonly Tag[];
  readonly triggers: readonly Trigger[];
  readonly places: readonly KnownPlace[];
}
