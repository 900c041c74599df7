/** What the words linter works with. Files become pieces, rules turn pieces into findings. */

export type Language = 'en' | 'fr' | 'el' | 'lt' | 'pl' | 'pt' | 'nl' | 'hu';

/** Where a text stands; rules say for which of these they hold. */
export type Kind = 'strings' | 'guidance' | 'story' | 'page' | 'guide' | 'directory';

export type RuleName =
  'stigma' | 'avoid' | 'advice' | 'grade' | 'sentence' | 'command' | 'digits' | 'language';

/** One text that somebody reads as one: a message, a paragraph, a heading. */
export interface Piece {
  /** Path from the root of the repository, with `/`. */
  readonly file: string;
  /** Message key, record, or `line 12`. */
  readonly key: string;
  /** BCP 47. */
  readonly language: string;
  readonly kind: Kind;
  readonly text: string;
  /** What a step of the guide does with it: the command itself, or a line below it. */
  readonly role?: 'title' | 'line';
}

export interface Finding {
  readonly rule: RuleName;
  readonly file: string;
  readonly key: string;
  /** The words found, or the figure measured. */
  readonly found: string;
  /** What to write, or do, instead. */
  readonly instead: string;
}

/** Words that are not wanted, and what to write for them. */
export interface WordRule {
  /** Source of a regular expression (flags `giu`), matched as whole words. */
  readonly forms: string;
  readonly instead: string;
  /** Only for texts of these kinds; all when absent. */
  readonly kinds?: readonly Kind[];
  /** Fine in a sentence that says not to: with the "not" before it, or anywhere in the sentence. */
  readonly unlessNegated?: 'before' | 'anywhere';
}

export type WordRules = Readonly<Record<Language, readonly WordRule[]>>;

/** Words that may stand although a rule names them. Either `text`, or `file` and `key`. */
export interface Exception {
  readonly rule: RuleName;
  /** This exact phrase is not looked at, in any letter case. */
  readonly text?: string;
  /** Only in this file. An exception with a file that no longer covers anything is a finding. */
  readonly file?: string;
  /** The whole message is let off. */
  readonly key?: string;
  /** Why this is right: the law, the organisation or the quote it is. */
  readonly reason: string;
}

export interface Limits {
  readonly sentenceWords: number;
  readonly titleWords: number;
  readonly lineWords: number;
  readonly grade: number;
  /** A text is measured from this many words on. */
  readonly pieceWords: number;
  /** A file is measured from this many words on, counted in texts of at least `countedWords`. */
  readonly fileWords: number;
  readonly countedWords: number;
  /** LIX ceilings of the languages without a reading grade. */
  readonly lix: Readonly<Record<Exclude<Language, 'en'>, number>>;
}

export interface Rules {
  readonly stigma: WordRules;
  readonly avoid: WordRules;
  readonly advice: WordRules;
  /** Source of a regular expression that finds a "not", by language. */
  readonly negation: Readonly<Record<Language, string>>;
  /** The same for a number written as a word with what it counts. */
  readonly numberWords: Readonly<Record<Language, string>>;
  readonly limits: Limits;
  readonly exceptions: readonly Exception[];
}
