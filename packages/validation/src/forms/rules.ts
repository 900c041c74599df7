import type { Format } from './contact.ts';

/** Asked only when another answer, a choice, is one of these. */
export interface Condition {
  readonly field: string;
  readonly is: readonly string[];
}

interface Asked {
  /** It must be given; with `when`, once it is asked. */
  readonly required?: true;
  readonly when?: Condition;
}

/** Text that a person writes. */
export interface TextRule extends Asked {
  readonly takes: 'text';
  /** Longest, in characters. */
  readonly max: number;
  /** How it must look, by the value of another answer. */
  readonly format?: { readonly by: string; readonly of: Readonly<Record<string, Format>> };
}

/** One of some values. */
export interface ChoiceRule extends Asked {
  readonly takes: 'choice';
  readonly from: readonly string[];
}

/** At least one of some values, each once. Always required: to leave it out, ask it conditionally. */
export interface ChoicesRule extends Asked {
  readonly takes: 'choices';
  readonly from: readonly string[];
}

export interface YesNoRule extends Asked {
  readonly takes: 'yes-no';
}

/** What one answer must be. */
export type FieldRule = TextRule | ChoiceRule | ChoicesRule | YesNoRule;

/**
 * What the answers of a form kind must be, as data: the one definition. The small checker that phones
 * load reads it, and so does the builder of the schemas that services load.
 */
export type FieldRules = Readonly<Record<string, FieldRule>>;

type ValueOf<Rule> = Rule extends { takes: 'choices'; from: readonly (infer One)[] }
  ? readonly One[]
  : Rule extends { takes: 'choice'; from: readonly (infer One)[] }
    ? One
    : Rule extends { takes: 'yes-no' }
      ? boolean
      : string;

interface Sure {
  readonly required: true;
  readonly when?: never;
}
type SureFields<Rules> = {
  [Field in keyof Rules]: Rules[Field] extends Sure ? Field : never;
}[keyof Rules];
type Flat<T> = { readonly [Key in keyof T]: T[Key] };

/** The answers that some rules let through. */
export type AnswersOf<Rules> = Flat<
  { [Field in SureFields<Rules>]: ValueOf<Rules[Field]> } & {
    [Field in Exclude<keyof Rules, SureFields<Rules>>]?: ValueOf<Rules[Field]>;
  }
>;
