import { allAskedFields, isEmpty, type FieldValues } from './asked.ts';
import { nameOf, type FormKind } from './kind.ts';

type FieldIn<Kind extends FormKind> = Kind['steps'][number]['fields'][number];

type NameOf<Field> = Field extends { readonly name: infer Name extends string }
  ? Name
  : Field extends { readonly id: infer Id extends string }
    ? Id
    : never;

type ValueOf<Field> = Field extends { control: 'checkboxes'; options: readonly (infer Option)[] }
  ? readonly Option[]
  : Field extends { control: 'radios'; options: readonly (infer Option)[] }
    ? Option
    : Field extends { control: 'yes-no' }
      ? boolean
      : string;

interface AlwaysAnswered {
  readonly required: true;
  readonly when?: never;
}

type Flat<T> = { readonly [Key in keyof T]: T[Key] };

/**
 * The answers of a kind, by name, as they are sealed: texts trimmed, only what was asked, nothing for
 * what was skipped.
 *
 * @example `AnswersOf<typeof requestPeer>`
 */
export type AnswersOf<Kind extends FormKind> = Flat<
  {
    [
      Field in FieldIn<Kind> as Field extends AlwaysAnswered ? NameOf<Field> : never
    ]: ValueOf<Field>;
  } & {
    [
      Field in FieldIn<Kind> as Field extends AlwaysAnswered ? never : NameOf<Field>
    ]?: ValueOf<Field>;
  }
>;

/** The answers by name, not checked: only what is asked, trimmed, nothing for what was skipped. */
export function toAnswers(
  kind: FormKind,
  values: FieldValues,
): Record<string, string | boolean | readonly string[]> {
  return Object.fromEntries<string | boolean | readonly string[]>(
    allAskedFields(kind, values).flatMap((field) => {
      const value = values[field.id];
      // Stryker disable next-line ConditionalExpression: undefined is empty; the compiler cannot know.
      if (value === undefined || isEmpty(value)) return [];
      const answer = typeof value === 'string' ? value.trim() : value;
      return [[nameOf(field), field.control === 'yes-no' ? answer === 'yes' : answer] as const];
    }),
  );
}
