/** The types of the words linter. Files are split into pieces; rules turn pieces into findings. */

export type Language = 'en' | 'fr' | 'el' | 'lt' | 'pl' | 'pt' | 'nl' | 'hu';

/** Where a text is found; each rule applies to some of these. */
export type Kind = 'strings' | 'guidance' | 'story' | 'page' | 'guide' | 'directory';

export type RuleName =
  'stigma' | 'avoid' | 'advice' | 'grade' | 'sentence' | 'command' | 'digits' | 'language';

/** A text that somebody reads as a whole: a message, a paragraph, a heading. */
export interface Piece {
  /** Path from the root of the repository, with `/`. */
  readonly file: string;
  /** Message key, record, or `line 12`. */
  readonly key: string;
  /** BCP 47. */
  readonly language: string;
  readonly kind: Kind;
  readonly text: string;
  /** Its role in a step of the guide: the command, or a line below it. */
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

/** Words to avoid, and what to write instead. */
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

/** Words that are allowed although a rule names them. Has either `text`, or `file` and `key`. */
export interface Exception {
  readonly rule: RuleName;
  /** This phrase is ignored, in any letter case. */
  readonly text?: string;
  /** Only in this file. An exception with a file that no longer covers anything is a finding. */
  readonly file?: string;
  /** The whole message is excepted. */
  readonly key?: string;
  /** Why this is right: the law, the organisation or the quote it is. */
  readonly reason: string;
}

export interface Limits {
  readonly sentenceWords: number;
  readonly titleWords: number;
  readonly lineWords: number;
  readonly grade: number;
  /** A text is measured when it has this many words or more. */
  readonly pieceWords: number;
  /** A file is measured when its texts of at least `countedWords` have this many words or more. */
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
