import type { Field, FieldValue, FormKind } from '@peerkit/forms';

/** What a page knows before a person answers, by the ids of the questions. */
export type KnownAnswers = Readonly<Record<string, FieldValue>>;

/** Forgets every answer; those that the page knows are there as if somebody had written them. */
export function startOver(
  form: { restart(): void; answer(field: Field, value: FieldValue): void } | undefined,
  kind: FormKind | undefined,
  known: KnownAnswers,
): void {
  form?.restart();
  for (const field of kind?.steps.flatMap((step) => step.fields) ?? []) {
    const value = known[field.id];
    if (value !== undefined) form?.answer(field, value);
  }
}
