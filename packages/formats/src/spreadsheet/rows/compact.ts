import type { Fields } from './draft.ts';

/** The fields that are there. */
export function compact(fields: Readonly<Fields>): Fields {
  const result: Fields = {};
  for (const key in fields) if (fields[key] !== undefined) result[key] = fields[key];
  return result;
}
