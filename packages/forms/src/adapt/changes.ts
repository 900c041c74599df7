import type { Condition, TextFormat } from '../kind.ts';

/** A question that an agency adds: a page of its own. */
export interface AddedField {
  /** Letters and digits, first a small letter. Its words are found under it. */
  readonly id: string;
  readonly control:
    'text' | 'lines' | 'radios' | 'checkboxes' | 'yes-no' | 'consent' | 'tally' | 'place' | 'photo';
  /** Id of the page before it; it comes last when absent. */
  readonly after?: string;
  readonly required?: true;
  readonly when?: Condition;
  /** For `text`, `lines` and `place`: the longest text. */
  readonly max?: number;
  /** For `text`. */
  readonly format?: TextFormat;
  /** For `radios` and `checkboxes`. */
  readonly options?: readonly string[];
  /** For `consent`: counts every change to what its words mean. */
  readonly version?: number;
  /** For `tally`: the largest number. */
  readonly most?: number;
  /** For `place`: how far a position is rounded that somebody adds by a tap; none can be added when absent. */
  readonly within?: 100 | 1000;
  /** For `place`: areas to choose from. */
  readonly areas?: readonly string[];
}

/** What an agency changes in a kind of form, as a small JSON file. */
export interface KindChanges {
  /** Name of the kind, e.g. `request-peer`. */
  readonly kind: string;
  /** Ids of questions that are not asked. */
  readonly drop?: readonly string[];
  /** Ids of pages, in the order in which they come; those that are not named follow. */
  readonly order?: readonly string[];
  readonly add?: readonly AddedField[];
  /** Areas to choose from, at every built-in question about a place. */
  readonly areas?: readonly string[];
  /** Words by language and key, for added questions, or to replace built-in words. English must have all of them. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Days after which the agency deletes a submission. */
  readonly keepDays?: number;
}
