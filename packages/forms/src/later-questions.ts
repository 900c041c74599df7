/** Which questions come after the first: a page loads this once somebody has answered that. */
import { askedFields, isAsked, isEmpty, type FieldValues } from './asked.ts';
import { fieldsOf, type Field, type FormKind } from './kind.ts';

/** All fields asked, in order. */
export function allAskedFields(kind: FormKind, values: FieldValues): readonly Field[] {
  return fieldsOf(kind).filter((field) => isAsked(kind, field, values));
}

/** The nearest step that is asked, forward (1) or back (-1); `steps.length` past the end, -1 before the start. */
export function stepBeside(
  kind: FormKind,
  values: FieldValues,
  from: number,
  direction: 1 | -1,
): number {
  const { steps } = kind;
  // Stryker disable next-line EqualityOperator: behind the last step nothing is asked.
  for (let at = from + direction; at >= 0 && at < steps.length; at += direction) {
    if (askedFields(kind, steps[at], values).length > 0) return at;
  }
  return direction === 1 ? steps.length : -1;
}

/** The required fields among these that are empty. */
export function missingFields(fields: readonly Field[], values: FieldValues): Field[] {
  return fields.filter(({ id, required }) => required && isEmpty(values[id]));
}
