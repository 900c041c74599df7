import { isEmpty, type FieldValue, type FieldValues } from './asked.ts';
import { allAskedFields } from './later-questions.ts';
import { nameOf, type Field, type FormKind } from './kind.ts';

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
      : Field extends { control: 'tally' }
        ? number
        : Field extends { control: 'consent'; version: infer Version extends number }
          ? `${'yes' | 'no'}-${Version}`
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

/** One answer, as it is sealed. */
export type Answer = string | number | boolean | readonly string[];

/** The answers by name, not checked: only what is asked, trimmed, nothing for what was skipped. */
export function toAnswers(kind: FormKind, values: FieldValues): Record<string, Answer> {
  return Object.fromEntries<Answer>(
    allAskedFields(kind, values).flatMap((field) => {
      const value = values[field.id];
      // Stryker disable next-line ConditionalExpression: undefined is empty; the compiler cannot know.
      if (value === undefined || isEmpty(value)) return [];
      return [[nameOf(field), toAnswer(field, value)] as const];
    }),
  );
}

function toAnswer({ control }: Field, value: FieldValue): Answer {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  if (control === 'yes-no') return text === 'yes';
  // Anything but digits stays as it is, so that the checks can say what is wrong.
  return control === 'tally' && /^\d{1,9}$/.test(text) ? Number(text) : text;
}
