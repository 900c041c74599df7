import { fieldsOf, nameOf, type AnswersOf, type Field, type FormKind } from '@peerkit/forms';
import { checkAnswers } from '@peerkit/forms/check';
import type { JsonSchema, StandardSchema } from '../standard-schema.ts';
import * as z from '../zod.ts';
import { answersShape } from './answers-schema.ts';

/**
 * The tidy answers of a kind, as they are inside a sealed submission. What JSON Schema cannot express
 * is left out: whether a contact looks like a phone number or an address.
 */
export function answersJsonSchema(kind: FormKind): JsonSchema {
  const fields = fieldsOf(kind);
  const names = [...new Set(fields.filter(({ when }) => when !== undefined).map(nameOf))];
  const conditions = names.map((name) =>
    conditionSchema(
      name,
      fields.filter((field) => nameOf(field) === name),
      fields,
    ),
  );
  const schema = z.toJSONSchema(answersShape(kind)) as JsonSchema;
  return conditions.length > 0 ? { ...schema, allOf: conditions } : schema;
}

/** When an answer is asked it may have to be there; otherwise it must not be. */
function conditionSchema(
  name: string,
  fillers: readonly Field[],
  fields: readonly Field[],
): JsonSchema {
  const asked = fillers.map((field) => askedSchema(field, fields));
  const required = fillers.filter((field) => field.required);
  return {
    if: asked.length === 1 ? asked[0] : { anyOf: asked },
    ...(required.length === fillers.length && { then: { required: [name] } }),
    else: { properties: { [name]: false } },
  };
}

/** Holds for answers in which a field is asked. */
function askedSchema({ when }: Field, fields: readonly Field[]): JsonSchema {
  const source = fields.find(({ id }) => id === when?.field);
  if (when === undefined || source === undefined) return {};
  const condition = {
    properties: { [when.field]: chosenSchema(source, when.is) },
    required: [when.field],
  };
  return source.when ? { allOf: [condition, askedSchema(source, fields)] } : condition;
}

/** Holds for the value of a field in which one of the options is chosen. */
function chosenSchema({ control }: Field, options: readonly string[]): JsonSchema {
  if (control === 'yes-no') return { enum: options.map((option) => option === 'yes') };
  return control === 'checkboxes' ? { contains: { enum: options } } : { enum: options };
}

/**
 * The check of a kind's answers for libraries that take Standard Schemas. The message of an issue is
 * its code.
 */
export function answersStandardSchema<Kind extends FormKind>(
  kind: Kind,
): StandardSchema<unknown, AnswersOf<Kind>> {
  return {
    '~standard': {
      version: 1,
      vendor: 'peerkit',
      validate(value) {
        const result = checkAnswers(kind, value);
        return result.ok
          ? { value: result.value }
          : { issues: result.issues.map(({ code, path }) => ({ message: code, path: [...path] })) };
      },
    },
  };
}
