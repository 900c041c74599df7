import type { Condition, TextFormat } from '../kind.ts';

/** A question that an agency adds: a page of its own. */
export interface AddedField {
  /** Letters and digits, first a small letter. Its words are found under it. */
  readonly id: string;
  readonly control: 'text' | 'lines' | 'radios' | 'checkboxes' | 'yes-no' | 'tally';
  /** Id of the page before it; it comes last when absent. */
  readonly after?: string;
  readonly required?: true;
  readonly when?: Condition;
  /** For `text` and `lines`: the longest text. */
  readonly max?: number;
  /** For `text`. */
  readonly format?: TextFormat;
  /** For `radios` and `checkboxes`. */
  readonly options?: readonly string[];
  /** For `tally`: the largest number. */
  readonly most?: number;
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
  /** Words by language and key, for added questions or instead of ours. English must have all of them. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Days after which the agency deletes a submission. */
  readonly keepDays?: number;
}
