import type { Schema } from './result.ts';
import type * as z from './zod.ts';

/**
 * The same result as zod for valid values, several times as fast: schemas of plain records are
 * turned into closures once, and absent fields cost nothing. Whatever is not clearly valid is left to
 * zod, which also says what is wrong with it.
 */
export type Quick<T> = (value: unknown) => T | undefined;

/** Undefined when the schema contains anything that is not supported here. */
export function quickOf<T>(schema: Schema<T>): Quick<T> | undefined {
  const read = readerOf(schema);
  if (read === undefined) return undefined;
  return (value) => {
    const found = read(value);
    return found === NO ? undefined : (found as T);
  };
}

/** Means "ask zod". */
const NO = Symbol('not clearly valid');

type Reader = (value: unknown) => unknown;
type AnyCheck = NonNullable<z.core.$ZodTypeDef['checks']>[number];

/** A valid value whose fields are in the order of the schema stays as it is; any other is copied in that order. */
function readerOf(schema: z.core.$ZodType): Reader | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'readonly':
      return readerOf(def.innerType);
    case 'object':
      return objectReader(def);
    case 'array': {
      const each = readerOf(def.element);
      return each === undefined || has(def.checks) ? undefined : listReader(each);
    }
    case 'string':
      return checked((value) => typeof value === 'string', ownChecks(schema, def));
    case 'number':
      return checked((value) => Number.isFinite(value), ownChecks(schema, def));
    case 'boolean':
      return has(def.checks) ? undefined : checked((value) => typeof value === 'boolean', []);
    case 'enum': {
      const words = new Set<unknown>(Object.values(def.entries));
      return has(def.checks) ? undefined : checked((value) => words.has(value), []);
    }
    case 'literal': {
      const values = new Set<unknown>(def.values);
      return has(def.checks) ? undefined : checked((value) => values.has(value), []);
    }
    default:
      return undefined;
  }
}

function has(checks: readonly unknown[] | undefined): boolean {
  return checks !== undefined && checks.length > 0;
}

function listReader(each: Reader): Reader {
  return (value) => {
    if (!Array.isArray(value)) return NO;
    const from: readonly unknown[] = value;
    const { length } = from;
    let to: unknown[] | undefined;
    for (let at = 0; at < length; at += 1) {
      const item = each(from[at]);
      if (item === NO) return NO;
      if (to === undefined && item !== from[at]) to = from.slice(0, at);
      to?.push(item);
    }
    return to ?? from;
  };
}

interface Field {
  readonly key: string;
  readonly read: Reader;
  readonly optional: boolean;
}

function objectReader(def: z.core.$ZodObjectDef): Reader | undefined {
  const strict = (def.catchall as z.core.$ZodTypes | undefined)?._zod.def.type === 'never';
  const steps = stepsOf(def.checks ?? []);
  if (!strict || steps === undefined) return undefined;
  const fields: Field[] = [];
  for (const [key, inner] of Object.entries(def.shape)) {
    const optional = inner._zod.def.type === 'optional';
    // Of the optional ones only those that allow no `undefined`: present means filled.
    if (optional && !inner._zod.traits.has('$ZodExactOptional')) return undefined;
    const { innerType } = inner._zod.def as Partial<z.core.$ZodOptionalDef>;
    const read = readerOf(optional && innerType !== undefined ? innerType : inner);
    if (read === undefined) return undefined;
    fields.push({ key, read, optional });
  }
  const known = new Map(fields.map(({ key }, at) => [key, at]));
  const needed = fields.filter(({ optional }) => !optional).length;
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return NO;
    const from = value as Readonly<Record<string, unknown>>;
    let last = -1;
    let isInOrder = true;
    let isSame = true;
    let required = 0;
    for (const key in from) {
      // Most values have their fields in order, so that the next one is not far ahead.
      let at = last + 1;
      while (at < fields.length && fields[at]?.key !== key) at += 1;
      if (at === fields.length) {
        at = known.get(key) ?? -1;
        isInOrder = false;
      }
      const field = fields[at];
      // A page may have put something of its own into every object.
      if (field === undefined) {
        if (Object.hasOwn(value, key)) return NO;
        continue;
      }
      last = at;
      if (!field.optional) required += 1;
      if (from[key] === undefined) return NO;
      const found = field.read(from[key]);
      if (found === NO) return NO;
      if (found !== from[key]) isSame = false;
    }
    if (required !== needed) return NO;
    // Nearly all values: nothing is to be changed.
    if (isInOrder && isSame) return steps.length === 0 ? value : through(steps, value);
    let to: Record<string, unknown> | undefined = isInOrder ? undefined : {};
    for (const { key, read, optional } of fields) {
      const field = from[key];
      if (field === undefined) {
        if (optional && !(key in from)) continue;
        return NO;
      }
      const found = read(field);
      if (found === NO) return NO;
      if (to === undefined && found !== field) to = { ...from };
      if (to !== undefined) to[key] = found;
    }
    const result = to ?? value;
    return steps.length === 0 ? result : through(steps, result);
  };
}

/** One thing that zod does to a value after its type: a check, or a change. */
type Step = (value: unknown) => unknown;

function checked(isType: (value: unknown) => boolean, steps: readonly Step[] | undefined) {
  if (steps === undefined) return undefined;
  if (steps.length === 0) return (value: unknown) => (isType(value) ? value : NO);
  return (value: unknown) => (isType(value) ? through(steps, value) : NO);
}

function through(steps: readonly Step[], value: unknown): unknown {
  let now = value;
  for (const step of steps) {
    now = step(now);
    if (now === NO) return NO;
  }
  return now;
}

/** Formats such as e-mail are types and checks in one. */
function ownChecks(
  schema: z.core.$ZodType,
  { checks = [], coerce = false }: z.core.$ZodTypeDef & { readonly coerce?: boolean },
): readonly Step[] | undefined {
  const own = schema._zod.traits.has('$ZodCheck') ? [schema as unknown as AnyCheck] : [];
  return coerce ? undefined : stepsOf([...own, ...checks]);
}

function stepsOf(checks: readonly AnyCheck[]): readonly Step[] | undefined {
  const steps = checks.map(stepOf);
  return steps.every((step) => step !== undefined) ? steps : undefined;
}

function stepOf(check: AnyCheck): Step | undefined {
  const { def } = (check as z.core.$ZodChecks)._zod;
  switch (def.check) {
    case 'overwrite':
      return (value) => def.tx(value);
    case 'min_length':
      // Characters beyond the first plane count once but take two units: zod counts those in doubt.
      return (value) =>
        (value as string).length >= def.minimum * 2 - 1 ? value : asked(check, value);
    case 'max_length':
      return (value) => ((value as string).length <= def.maximum ? value : asked(check, value));
    default:
      return KNOWN.has(def.check) ? (value) => asked(check, value) : undefined;
  }
}

/** Checks that look at one value and change nothing. */
const KNOWN: ReadonlySet<string> = new Set([
  'string_format',
  'number_format',
  'greater_than',
  'less_than',
  'custom',
]);

/** Asks zod in the same words each time: it keeps none of them, and a list has millions of values. */
function asked(check: AnyCheck, value: unknown): unknown {
  payload.value = value as never;
  const pending = check._zod.check(payload);
  if (!(pending instanceof Promise) && payload.issues.length === 0) return value;
  payload = { value: undefined as never, issues: [] };
  return NO;
}

let payload: z.core.ParsePayload<never> = { value: undefined as never, issues: [] };
