import { isAsked } from '../asked.ts';
import type { Field, FormKind } from '../kind.ts';
import { bareEmail } from './formats.ts';
import { fieldsByName } from './names.ts';

/** Answers as they come: any keys, any values. */
export type LooseAnswers = Readonly<Record<string, unknown>>;

/** Whether a value can be answers: an object, not a list. */
export function isLoose(value: unknown): value is LooseAnswers {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The field, among those that share an answer, that is asked. */
export function askedOf(
  kind: FormKind,
  fields: readonly Field[],
  answers: LooseAnswers,
): Field | undefined {
  return fields.find((field) => isAsked(kind, field, answers));
}

/**
 * Answers without what does not count: outer spaces, empty texts (an untouched input), options chosen
 * twice, and every field that is not asked: a number nobody needs is a number to lose. Tidy answers
 * stay as they are.
 */
export function tidy(kind: FormKind, answers: LooseAnswers): LooseAnswers {
  const byName = fieldsByName(kind);
  const trimmed = mapValues(answers, (value) => (typeof value === 'string' ? value.trim() : value));
  return mapValues(trimmed, (value, name) => {
    const fields = byName.get(name);
    if (fields === undefined) return value;
    const asked = askedOf(kind, fields, trimmed);
    return asked && tidyValue(asked, value);
  });
}

/** The same keys with other values; without those that become empty text or undefined. */
function mapValues(
  answers: LooseAnswers,
  map: (value: unknown, name: string) => unknown,
): LooseAnswers {
  // fromEntries defines keys and never assigns them, so `__proto__` stays an ordinary, unknown key.
  return Object.fromEntries(
    Object.entries(answers)
      .map(([name, value]) => [name, map(value, name)] as const)
      .filter(([, value]) => value !== '' && value !== undefined),
  );
}

function tidyValue(field: Field, value: unknown): unknown {
  // None is no answer, so that "none" and "skipped" are one.
  if (field.control === 'tally') return value === 0 ? undefined : value;
  // Bounded first: work on what is far too long helps nobody.
  if (field.control === 'checkboxes' && Array.isArray(value)) {
    return value.length <= field.options.length * 2 ? [...new Set<unknown>(value)] : value;
  }
  if ('max' in field && field.format === 'email' && typeof value === 'string') {
    return value.length <= field.max * 2 ? bareEmail(value) : value;
  }
  return value;
}
