/**
 * Checks for reading an index file without a validation library: a phone that loads a file built
 * ahead of time should not have to download one. Each check throws {@link ShapeError}, which
 * `readIndex` catches.
 */
export class ShapeError extends Error {}

export type Fields = Readonly<Record<string, unknown>>;

function record(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function fields(value: unknown): Fields {
  if (!record(value)) throw new ShapeError('a record is missing');
  return value;
}

export function text(from: Fields, key: string): string {
  const value = own(from, key);
  if (typeof value !== 'string') throw new ShapeError(`"${key}" is not text`);
  return value;
}

export function texts<K extends string>(from: Fields, ...keys: K[]): Partial<Record<K, string>> {
  const found: Partial<Record<K, string>> = {};
  for (const key of keys) if (own(from, key) !== undefined) found[key] = text(from, key);
  return found;
}

export function number(from: Fields, key: string): number {
  const value = own(from, key);
  if (typeof value !== 'number') throw new ShapeError(`"${key}" is not a number`);
  return value;
}

export function numbers<K extends string>(from: Fields, ...keys: K[]): Partial<Record<K, number>> {
  const found: Partial<Record<K, number>> = {};
  for (const key of keys) {
    if (own(from, key) !== undefined) found[key] = number(from, key);
  }
  return found;
}

export function oneOf<T extends string>(from: Fields, key: string, known: readonly T[]): T {
  const value = text(from, key);
  const found = known.find((option) => option === value);
  if (found === undefined) throw new ShapeError(`"${key}" has an unknown value`);
  return found;
}

/** An absent list is an empty one. */
export function list<T>(from: Fields, key: string, read: (item: unknown) => T): T[] {
  const value = own(from, key);
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new ShapeError(`"${key}" is not a list`);
  return value.map(read);
}

export function textList(from: Fields, key: string): string[] {
  return list(from, key, (item) => {
    if (typeof item !== 'string') throw new ShapeError(`"${key}" holds something that is not text`);
    return item;
  });
}

export function numberList(from: Fields, key: string): number[] {
  return list(from, key, (item) => {
    if (typeof item !== 'number')
      throw new ShapeError(`"${key}" holds something that is no number`);
    return item;
  });
}

/** A list that stays absent when it is. */
export function optionalList<K extends string, T>(
  from: Fields,
  key: K,
  read: (item: unknown) => T,
): Partial<Record<K, readonly T[]>> {
  return optional(from, key, () => list(from, key, read));
}

export function optional<K extends string, T>(
  from: Fields,
  key: K,
  read: (value: unknown) => T,
): Partial<Record<K, T>> {
  const value = own(from, key);
  return value === undefined ? {} : ({ [key]: read(value) } as Record<K, T>);
}

function own(from: Fields, key: string): unknown {
  return Object.hasOwn(from, key) ? from[key] : undefined;
}
