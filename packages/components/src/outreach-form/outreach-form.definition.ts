import type { Messages, SubmissionKind } from '@peerkit/model';
import type { Catalog } from '../shared/i18n/localizer.ts';

/** One field of a form, as data. Its words stand in the kind's strings under its `id`. */
export interface FieldDefinition {
  /** Unique in the form. */
  readonly id: string;
  /** The property of the answers it fills; `id` when absent. Two fields may share one if they are never asked together. */
  readonly name?: string;
  readonly control: 'checkboxes' | 'radios' | 'yes-no' | 'text' | 'lines';
  /** Values to choose from, for `checkboxes` and `radios`. */
  readonly options?: readonly string[];
  /** Keyboard and checks of a `text`; `text` when absent. */
  readonly type?: 'text' | 'tel' | 'email';
  /** HTML autofill token; `off` when absent, so that a shared device remembers nothing. */
  readonly autocomplete?: 'tel' | 'email' | 'nickname';
  readonly required?: true;
  /** Asked only when another field has one of these values. */
  readonly when?: { readonly field: string; readonly is: readonly string[] };
}

/** One page of a form: one thing to answer. */
export interface StepDefinition {
  readonly id: string;
  readonly fields: readonly FieldDefinition[];
}

/** A form, as data. */
export interface FormDefinition {
  readonly kind: SubmissionKind;
  /** Shape version of its answers. */
  readonly version: number;
  readonly steps: readonly StepDefinition[];
}

/** A kind of form: what it asks, and in which words. */
export interface FormKind {
  readonly definition: FormDefinition;
  readonly catalog: Catalog<string>;
}

/** What stands in one field: text, or the chosen options. */
export type FieldValue = string | readonly string[];
/** What stands in the fields, by field id. Lives in memory only. */
export type FieldValues = Readonly<Record<string, FieldValue>>;

/** Words that a definition needs but its strings lack; empty when all are there. */
export function missingWords(definition: FormDefinition, words: Messages): string[] {
  const needed = definition.steps.flatMap((step) => [
    ...(step.fields.length > 1 ? [`${step.id}.title`] : []),
    ...step.fields.flatMap((field) => [
      `${field.id}.label`,
      `${field.id}.short`,
      ...(field.options ?? []).map((option) => `${field.id}.${option}`),
    ]),
  ]);
  return ['title', 'purpose', ...needed].filter((key) => !(key in words));
}

/** The property of the answers that a field fills. */
export const nameOf = (field: FieldDefinition): string => field.name ?? field.id;

export const isEmpty = (value: FieldValue | undefined): boolean =>
  value === undefined || (typeof value === 'string' ? value.trim() === '' : value.length === 0);

/** The fields of a step that are asked, given what was answered before. */
export function askedFields(step: StepDefinition, values: FieldValues): FieldDefinition[] {
  return step.fields.filter(({ when }) => when === undefined || holds(when, values));
}

/** All fields asked, in order. */
export function allAskedFields(definition: FormDefinition, values: FieldValues): FieldDefinition[] {
  return definition.steps.flatMap((step) => askedFields(step, values));
}

/** Whether a step is asked or could still be: a condition on something unanswered counts as "may be". */
function mayBeAsked(step: StepDefinition, values: FieldValues): boolean {
  return step.fields.some(
    ({ when }) => when === undefined || isEmpty(values[when.field]) || holds(when, values),
  );
}

function holds(when: NonNullable<FieldDefinition['when']>, values: FieldValues): boolean {
  const value = values[when.field];
  return typeof value === 'string'
    ? when.is.includes(value)
    : (value?.some((one) => when.is.includes(one)) ?? false);
}

/** The nearest step that is asked, forward (1) or back (-1); `steps.length` past the end, -1 before the start. */
export function stepBeside(
  definition: FormDefinition,
  values: FieldValues,
  from: number,
  direction: 1 | -1,
): number {
  const { steps } = definition;
  for (let at = from + direction; at >= 0 && at < steps.length; at += direction) {
    const step = steps[at];
    if (step !== undefined && askedFields(step, values).length > 0) return at;
  }
  return direction === 1 ? steps.length : -1;
}

/** "Question {step} of {total}"; the total does not move while a person answers in order. */
export function progress(
  definition: FormDefinition,
  values: FieldValues,
  at: number,
): { step: number; total: number } {
  const open = definition.steps.map((step) => mayBeAsked(step, values));
  return {
    step: open.slice(0, at + 1).filter(Boolean).length,
    total: open.filter(Boolean).length,
  };
}

/** Required fields that are asked and empty: all that can be said while the full checks are not loaded. */
export function missingFields(
  fields: readonly FieldDefinition[],
  values: FieldValues,
): FieldDefinition[] {
  return fields.filter((field) => field.required === true && isEmpty(values[field.id]));
}

/** The answers as the kind defines them: only what is asked, trimmed, nothing for what was skipped. */
export function toAnswers(
  definition: FormDefinition,
  values: FieldValues,
): Record<string, string | boolean | readonly string[]> {
  return Object.fromEntries<string | boolean | readonly string[]>(
    allAskedFields(definition, values).flatMap((field) => {
      const value = values[field.id];
      if (value === undefined || isEmpty(value)) return [];
      const text = typeof value === 'string' ? value.trim() : value;
      return [[nameOf(field), field.control === 'yes-no' ? text === 'yes' : text] as const];
    }),
  );
}
