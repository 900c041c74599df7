import type { Issue, Result } from '@peerkit/model';
import * as z from './zod.ts';

/** A schema that gives `T`, for signatures inside this package. */
export type Schema<T> = z.core.$ZodType<T>;

/**
 * Checks a value. What comes back is ours: zod's own words and types stop here.
 */
export function check<T>(schema: Schema<T>, value: unknown): Result<T> {
  const parsed = z.safeParse(schema, value);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, issues: toIssues(parsed.error, value) };
}

/**
 * Our issues for zod's. Codes, stable: `required`, `wrong-type`, `too-short`, `too-long`, `too-few`,
 * `too-many`, `too-small`, `too-large`, `invalid-format`, `not-allowed`, `unknown-field`, `invalid`,
 * and whatever a refinement names in `params.code`.
 *
 * @param input The value that was checked: an absent or empty field is `required`, a bad one is not.
 */
export function toIssues(
  error: { readonly issues: readonly z.core.$ZodIssue[] },
  input: unknown,
): Issue[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.map((key) => (typeof key === 'symbol' ? key.toString() : key));
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ path: [...path, key], code: 'unknown-field' }));
    }
    return [{ path, ...codeOf(issue, isEmpty(valueAt(input, path))) }];
  });
}

type Named = Pick<Issue, 'code' | 'params'>;

function codeOf(issue: z.core.$ZodIssue, empty: boolean): Named {
  if (issue.code === 'custom') return customCode(issue.params);
  if (empty) return { code: 'required' };
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'wrong-type', params: { expected: issue.expected } };
    case 'too_small':
      return { code: smallCode(issue.origin), params: { min: Number(issue.minimum) } };
    case 'too_big':
      return { code: bigCode(issue.origin), params: { max: Number(issue.maximum) } };
    case 'invalid_format':
      return { code: 'invalid-format', params: { format: issue.format } };
    case 'invalid_value':
    case 'invalid_union':
      return { code: 'not-allowed' };
    default:
      return { code: 'invalid' };
  }
}

function smallCode(origin: string): string {
  return origin === 'string' ? 'too-short' : origin === 'array' ? 'too-few' : 'too-small';
}

function bigCode(origin: string): string {
  return origin === 'string' ? 'too-long' : origin === 'array' ? 'too-many' : 'too-large';
}

/** A refinement names its own code: `z.refine(isPhone, { params: { code: 'invalid-phone' } })`. */
function customCode(params: Readonly<Record<string, unknown>> | undefined): Named {
  const rest: Record<string, string | number> = {};
  let code = 'invalid';
  for (const [name, value] of Object.entries(params ?? {})) {
    if (name === 'code' && typeof value === 'string') code = value;
    else if (typeof value === 'string' || typeof value === 'number') rest[name] = value;
  }
  return Object.keys(rest).length > 0 ? { code, params: rest } : { code };
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

function valueAt(input: unknown, path: readonly (string | number)[]): unknown {
  let at = input;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Readonly<Record<string | number, unknown>>)[key];
  }
  return at;
}
