import {
  fieldsOf,
  nameOf,
  optionsOf,
  type AnswersOf,
  type Field,
  type FormKind,
} from '@peerkit/forms';
import { isLoose, isPhoto, issuesTogether, PHOTO_MOST } from '@peerkit/forms/check';
import * as z from '../zod.ts';

/**
 * The zod schema of a kind's tidy answers. zod checks each answer by itself; what is wrong only in the
 * light of other answers comes from the checker that phones use. Issues come in the order that
 * `checkAnswers` documents. A property test compares the two.
 */
export function answersSchema<Kind extends FormKind>(kind: Kind): z.ZodMiniType<AnswersOf<Kind>> {
  const shape = answersShape(kind);
  // Not a check of the object: zod leaves those out after some issues, such as a list that is too long.
  const schema = z.unknown().check(({ value: input, issues }) => {
    const own = z.safeParse(shape, input).error?.issues ?? [];
    issues.push(...own.map((issue) => ({ ...issue, input }) as z.core.$ZodRawIssue));
    if (!isLoose(input)) return;
    const wrong = new Set(own.map(({ path }) => path[0]));
    for (const { path, code } of issuesTogether(kind, input, (name) => wrong.has(name))) {
      issues.push({ code: 'custom', path: [...path], params: { code }, input });
    }
  });
  // What is built at run time has no shape the compiler could see; a type test compares the two.
  return schema as unknown as z.ZodMiniType<AnswersOf<Kind>>;
}

/** Each answer by itself. */
export function answersShape(kind: FormKind): z.ZodMiniType {
  const shape: Record<string, z.ZodMiniType> = {};
  for (const field of fieldsOf(kind)) {
    // Fields that share a name take the same values.
    const schema = valueSchema(field);
    shape[nameOf(field)] = field.required && !field.when ? schema : z.exactOptional(schema);
  }
  return z.strictObject(shape);
}

/** From 1: none is no answer. JSON Schema sees only the steps of one. */
function wholeNumber(most: number): z.ZodMiniType {
  const whole = z.refine<number>((value) => Number.isSafeInteger(value), {
    params: { code: 'not-whole' },
    abort: true,
  });
  return z.number().check(whole, z.multipleOf(1), z.gte(1), z.lte(most));
}

/** What is too long is said to be that alone. */
const PHOTO = z.refine<string>((value) => value.length > PHOTO_MOST || isPhoto(value), {
  params: { code: 'not-a-photo' },
});

function valueSchema(field: Field): z.ZodMiniType {
  switch (field.control) {
    case 'text':
    case 'lines':
    case 'place':
      return z.string().check(z.minLength(1), z.maxLength(field.max));
    case 'radios':
      return z.enum(field.options);
    case 'checkboxes':
      return z
        .array(z.enum(field.options))
        .check(z.minLength(1), z.maxLength(field.options.length));
    case 'consent':
      return z.enum(optionsOf(field) as [string, ...string[]]);
    case 'yes-no':
      return z.boolean();
    case 'tally':
      return wholeNumber(field.most);
    case 'photo':
      return z.string().check(z.minLength(1), z.maxLength(PHOTO_MOST), PHOTO);
  }
}
