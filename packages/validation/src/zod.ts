/**
 * The only door to zod. Schema files write `import * as z from '../zod.ts'`, never 'zod/mini', so
 * that `jitless` is set before the first schema exists: without it zod tries `new Function`, which
 * a strict Content-Security-Policy reports. The setting is shared by every zod of the page, so
 * nothing else is set here.
 *
 * Names are listed one by one because esbuild keeps all of a library behind `export { z }`: 77 KB
 * instead of 8. Add the ones you need.
 */
import { config } from 'zod/mini';

config({ jitless: true });

export {
  _default,
  array,
  boolean,
  check,
  custom,
  discriminatedUnion,
  email,
  enum,
  exactOptional,
  exactPartial,
  extend,
  gte,
  int,
  lazy,
  length,
  literal,
  looseObject,
  lte,
  maxLength,
  maximum,
  minLength,
  minimum,
  multipleOf,
  null,
  nullable,
  nullish,
  number,
  object,
  optional,
  overwrite,
  pick,
  pipe,
  readonly,
  record,
  refine,
  regex,
  registry,
  safeParse,
  strictObject,
  string,
  superRefine,
  toJSONSchema,
  toLowerCase,
  transform,
  trim,
  tuple,
  union,
  unknown,
  url,
  uuid,
  uuidv4,
} from 'zod/mini';
export type { core, infer, input, output, ZodMiniType } from 'zod/mini';
