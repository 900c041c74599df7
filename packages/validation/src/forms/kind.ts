import type { Issue, Result } from '@peerkit/model';
import { check, type Schema } from '../result.ts';
import * as z from '../zod.ts';

/** Answers as they come: any keys, any values. */
export type LooseAnswers = Readonly<Record<string, unknown>>;

type Fields<Answers> = { readonly [Field in keyof Answers]-?: z.ZodMiniType };

interface FormKindParts<Answers> {
  /** One schema per field; called once, when the first check needs it. */
  fields(): Fields<Answers>;
  /** Answers without what does not count, before any check. */
  tidy(answers: LooseAnswers): LooseAnswers;
  /** What only several answers together can tell. */
  across(answers: LooseAnswers): Issue[];
}

export interface FormKind<Answers> {
  checkField(field: string, answers: unknown): Issue[];
  checkAll(answers: unknown): Result<Answers>;
}

/** Makes the checks of a form kind. Nothing is built before the first check. */
export function defineFormKind<Answers>(parts: FormKindParts<Answers>): FormKind<Answers> {
  const fields = once(() => parts.fields() as Readonly<Record<string, z.ZodMiniType>>);
  const whole = once(() => z.strictObject(fields()) as unknown as Schema<Answers>);
  const single = new Map<string, z.ZodMiniType>();

  function schemaOf(field: string): z.ZodMiniType | undefined {
    const known = Object.hasOwn(fields(), field) ? fields()[field] : undefined;
    if (known === undefined) return undefined;
    const schema = single.get(field) ?? z.object({ [field]: known });
    single.set(field, schema);
    return schema;
  }

  return {
    checkField(field, answers) {
      const schema = schemaOf(field);
      if (schema === undefined) return [{ path: [field], code: 'unknown-field' }];
      const kept = isLoose(answers) ? parts.tidy(trimmed(answers)) : {};
      const alone = Object.hasOwn(kept, field) ? { [field]: kept[field] } : {};
      const own = check(schema, alone);
      return merge(
        own.ok ? [] : own.issues,
        parts.across(kept).filter((issue) => issue.path[0] === field),
      );
    },

    checkAll(answers) {
      if (!isLoose(answers)) return check(whole(), answers);
      const kept = parts.tidy(trimmed(answers));
      const result = check(whole(), kept);
      const issues = merge(result.ok ? [] : result.issues, parts.across(kept));
      return result.ok && issues.length === 0 ? result : { ok: false, issues };
    },
  };
}

/** Texts without outer spaces; empty texts count as not given, the way an untouched input does. */
function trimmed(answers: LooseAnswers): LooseAnswers {
  const pairs = Object.entries(answers)
    .map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value] as const)
    .filter(([, value]) => value !== '' && value !== undefined);
  // fromEntries defines keys and never assigns them, so `__proto__` stays an ordinary, unknown key.
  return Object.fromEntries(pairs);
}

/** One finding per field is enough to act on: a field's own comes before what the others say of it. */
function merge(own: readonly Issue[], across: readonly Issue[]): Issue[] {
  const named = new Set(own.map((issue) => issue.path[0]));
  return [...own, ...across.filter((issue) => !named.has(issue.path[0]))];
}

function isLoose(value: unknown): value is LooseAnswers {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
