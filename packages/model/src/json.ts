/**
 * A value as JSON, as `JSON.stringify` writes it on a page without an old library. Some of those (Prototype.js
 * before 1.7) give every array a `toJSON` that makes a text of it, which no reader takes for a list.
 *
 * @param value Objects, arrays, texts, numbers, booleans, null; a `toJSON` of their own is not asked.
 */
export function toJson(value: unknown): string {
  // eslint-disable-next-line no-restricted-syntax -- with this replacer, no toJSON is heard.
  return JSON.stringify(value, asItIs);
}

/** What is at a key, whatever a `toJSON` made of it. */
function asItIs(this: Readonly<Record<string, unknown>>, key: string): unknown {
  return this[key];
}
