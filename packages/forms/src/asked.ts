import { fieldsOf, type Field, type FormKind, type Step } from './kind.ts';

/** The value of one field on screen: text, or the chosen options. */
export type FieldValue = string | readonly string[];
/** The values of fields on screen, by field id. */
export type FieldValues = Readonly<Record<string, FieldValue>>;

/** Nothing that a person would call an answer. */
export function isEmpty(value: unknown): boolean {
  return typeof value === 'string'
    ? value.trim() === ''
    : Array.isArray(value)
      ? value.length === 0
      : value === undefined || value === null;
}

/**
 * Whether a field is asked; undefined while that is open, because the answer it depends on is missing
 * or is not one of the options.
 *
 * @param given Values by field id, or answers by name: what a condition looks at has the same key in both.
 */
export function isAsked(
  kind: FormKind,
  { when }: Field,
  given: Readonly<Record<string, unknown>>,
): boolean | undefined {
  if (when === undefined) return true;
  const source = fieldsOf(kind).find(({ id }) => id === when.field);
  const sourceAsked = source && isAsked(kind, source, given);
  if (!sourceAsked) return sourceAsked;
  const value = given[when.field];
  const chosen = typeof value === 'boolean' ? [value ? 'yes' : 'no'] : [value].flat();
  const isIn = (options: readonly unknown[]) => (option: unknown) => options.includes(option);
  if (chosen.some(isIn(when.is))) return true;
  return chosen.length > 0 && chosen.every(isIn(optionsOf(source))) ? false : undefined;
}

/** What a person can choose at a field; nothing where they write. */
export function optionsOf(field: Field): readonly string[] {
  if ('options' in field) return field.options;
  if (field.control === 'consent') return [`yes-${field.version}`, `no-${field.version}`];
  return field.control === 'yes-no' ? ['yes', 'no'] : [];
}

/** The fields of a step that are asked, given what was answered before. */
export function askedFields(
  kind: FormKind,
  step: Step | undefined,
  values: FieldValues,
): readonly Field[] {
  return step?.fields.filter((field) => isAsked(kind, field, values)) ?? [];
}

/**
 * "Question {step} of {total}". A step that may still be asked counts, so the total does not grow
 * while a person answers in order.
 */
export function progress(
  kind: FormKind,
  values: FieldValues,
  at: number,
): { step: number; total: number } {
  const counts = kind.steps.map(({ fields }) =>
    fields.some((field) => isAsked(kind, field, values) !== false),
  );
  return {
    step: counts.slice(0, at + 1).filter(Boolean).length,
    total: counts.filter(Boolean).length,
  };
}
