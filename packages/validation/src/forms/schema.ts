/**
 * `@peerkit/validation/forms/schema`: what an intake takes, and the form kinds as JSON Schema and
 * Standard Schema. For services and tools: it brings zod, which no phone has to load.
 *
 * @packageDocumentation
 */
import type { SubmissionKind } from '@peerkit/model';
import type { JsonSchema, StandardSchema } from '../standard-schema.ts';
import * as z from '../zod.ts';
import { answersSchema } from './answers-schema.ts';
import { checkAnswers } from './index.ts';
import { KIND_RULES, type AnswersByKind } from './kinds.ts';

export { checkSealedSubmission } from './sealed.ts';

export type { JsonSchema, StandardSchema } from '../standard-schema.ts';

/**
 * What tidy answers of a kind look like, as they are inside a sealed submission. What cannot be said in
 * JSON Schema is left out: whether a contact looks like a phone number or an address.
 */
export function answersJsonSchema(kind: SubmissionKind): JsonSchema {
  const rules = KIND_RULES[kind];
  const asked = Object.entries(rules).flatMap(([field, rule]) => {
    if (!rule.when) return [];
    const { field: other, is } = rule.when;
    const then = rule.required ? { required: [field] } : {};
    const condition = { properties: { [other]: { enum: [...is] } }, required: [other] };
    return [{ if: condition, then, else: { properties: { [field]: false } } }];
  });
  const fields = z.toJSONSchema(answersSchema(rules)) as JsonSchema;
  return asked.length > 0 ? { ...fields, allOf: asked } : fields;
}

/** {@link checkAnswers} for libraries that take Standard Schemas. The message of an issue is its code. */
export function answersStandardSchema<Kind extends SubmissionKind>(
  kind: Kind,
): StandardSchema<unknown, AnswersByKind[Kind]> {
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
