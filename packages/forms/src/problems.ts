import { toJson, type Issue } from '@peerkit/model';
import { optionsOf } from './asked.ts';
import { fieldsOf, nameOf, type Field, type FormKind } from './kind.ts';

/** What a kind may say besides its questions: what to expect, before somebody starts, and what happens next. */
const MAY_SAY = ['expect', 'next', 'again'];

/** What a field's issues can be called in words: one code, or every code that has no words of its own. */
const ERROR_KEY = /^error\.([^.]+)\.[a-z-]+$/;

/**
 * What is wrong with a definition; empty when nothing is. Each path starts with a step's, field's or
 * message's name.
 *
 * Codes: `repeated` (an id), `no-such-field` and `no-such-option` (in a condition or the summary),
 * `asked-later` (a condition on a field that does not come before), `not-a-choice` (a condition on a
 * text), `asked-together` and `differs` (fields that share a name), `missing-words`, `unused-words`,
 * `no-readers`, `not-a-count` (version or days), `too-sensitive` (to be kept on a device).
 */
export function kindProblems(kind: FormKind): Issue[] {
  const fields = fieldsOf(kind);
  return [
    ...repeated(kind.steps.map(({ id }) => id)),
    ...repeated(fields.map(({ id }) => id)),
    ...fields.flatMap((field, at) => conditionProblems(field, fields, at)),
    ...fields.flatMap((field, at) => sharedNameProblems(field, fields.slice(0, at))),
    ...kind.summary
      .filter((name) => !fields.some((field) => nameOf(field) === name))
      .map((name) => problem('no-such-field', 'summary', name)),
    ...(kind.again ?? [])
      .filter((name) => !fields.some(({ id }) => id === name))
      .map((name) => problem('no-such-field', 'again', name)),
    ...wordProblems(kind),
    ...(kind.readers.length === 0 ? [problem('no-readers', 'readers')] : []),
    ...(kind.keeps && (kind.mode === 'frame' || kind.sensitive.length > 0)
      ? [problem('too-sensitive', 'keeps')]
      : []),
    ...(['version', 'keepDays'] as const)
      .filter((count) => !Number.isSafeInteger(kind[count]) || kind[count] < 1)
      .map((count) => problem('not-a-count', count)),
  ];
}

const problem = (code: string, ...path: string[]): Issue => ({ path, code });

function repeated(ids: readonly string[]): Issue[] {
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => problem('repeated', id));
}

function conditionProblems(
  { id, when }: Field,
  fields: readonly Field[],
  at: number,
): readonly Issue[] {
  if (when === undefined) return [];
  const sourceAt = fields.findIndex((field) => field.id === when.field);
  const source = fields[sourceAt];
  // A condition is looked up by the same key in fields and in answers.
  if (source === undefined || source.name !== undefined) {
    return [problem('no-such-field', id, when.field)];
  }
  if (sourceAt >= at) return [problem('asked-later', id, when.field)];
  const options = optionsOf(source);
  if (options.length === 0) return [problem('not-a-choice', id, when.field)];
  return when.is
    .filter((option) => !options.includes(option))
    .map((option) => problem('no-such-option', id, option));
}

/** Fields may share an answer if at most one of them is asked, and if they take the same values. */
function sharedNameProblems(field: Field, before: readonly Field[]): Issue[] {
  return before
    .filter((other) => other.id !== field.id && nameOf(other) === nameOf(field))
    .flatMap((other) => [
      ...(areApart(field, other) ? [] : [problem('asked-together', field.id, other.id)]),
      ...(valuesOf(field) === valuesOf(other) ? [] : [problem('differs', field.id, other.id)]),
    ]);
}

/** Whether two fields are never asked together: they wait for different options of one question. */
function areApart({ when: first }: Field, { when: second }: Field): boolean {
  return (
    first !== undefined &&
    first.field === second?.field &&
    !first.is.some((option) => second.is.includes(option))
  );
}

const valuesOf = (field: Field): string =>
  toJson(
    'max' in field ? [field.max] : [field.control, 'most' in field ? field.most : optionsOf(field)],
  );

function wordProblems({ steps, words }: FormKind): Issue[] {
  const fields = steps.flatMap((step) => step.fields);
  const needed = [
    'title',
    'purpose',
    ...steps.filter((step) => step.fields.length > 1).map(({ id }) => `${id}.title`),
    ...fields.flatMap((field) => [
      `${field.id}.label`,
      `${field.id}.short`,
      ...('options' in field ? field.options.map((option) => `${field.id}.${option}`) : []),
    ]),
  ];
  const allowed = new Set([...needed, ...MAY_SAY, ...fields.map(({ id }) => `${id}.hint`)]);
  const ids = new Set(fields.map(({ id }) => id));
  const isUsed = (key: string): boolean => {
    const field = ERROR_KEY.exec(key)?.[1];
    return field === undefined ? allowed.has(key) : ids.has(field);
  };
  return [
    ...needed
      .filter((key) => !Object.hasOwn(words.en, key))
      .map((key) => problem('missing-words', key)),
    ...Object.keys(words.en)
      .filter((key) => !isUsed(key))
      .map((key) => problem('unused-words', key)),
  ];
}
