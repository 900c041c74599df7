import { plainText } from './plain-text.ts';

/**
 * Readers for values of unknown origin. Each takes one property of a parsed record and gives a plain
 * value, or the value as it is when it makes no sense, so that `coerce` can report it.
 */
export type Raw = Readonly<Record<string, unknown>>;

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own property; what a prototype holds was not in the file. Empty text counts as absent. */
export function own(raw: Raw, key: string): unknown {
  const value = raw[key];
  // Most fields are absent, which costs less to see.
  if (value === undefined || value === null || !Object.hasOwn(raw, key)) return undefined;
  return typeof value === 'string' && value.trim() === '' ? undefined : value;
}

/** Text. Numbers count as text, as in postal codes and ids. Control characters are removed, line ends stay. */
export function text(raw: Raw, key: string): unknown {
  const value = own(raw, key);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return hollow(value);
  // eslint-disable-next-line no-control-regex -- exactly these are removed
  return value.replace(/[\0-\x08\x0b-\x1f\x7f]/g, '').trim();
}

/** Longest text that is searched for markup; what is kept is far shorter. */
const MOST_MARKUP = 200_000;

/** Text that people read: HTML and Markdown become plain words. */
export function prose(raw: Raw, key: string): unknown {
  const written = text(raw, key);
  if (typeof written !== 'string') return written;
  const plain = plainText(written.slice(0, MOST_MARKUP));
  return plain === '' ? undefined : plain;
}

/** The first of several texts that is not empty, as plain words. */
export function firstProse(raw: Raw, ...keys: string[]): unknown {
  return keys.map((key) => prose(raw, key)).find((value) => value !== undefined);
}

/** A list or object in the place of a plain value: only its type is reported, not its content. */
function hollow(value: unknown): unknown {
  if (Array.isArray(value)) return [];
  return typeof value === 'object' ? {} : value;
}

/** More levels than any of our records has. */
const MOST_LEVELS = 16;

/** A value as it is, but no deeper than a record can be. What is nested deeper becomes null. */
export function bounded(value: unknown, levels = MOST_LEVELS): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (levels === 0) return null;
  if (Array.isArray(value)) return value.map((part) => bounded(part, levels - 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, bounded(part, levels - 1)]),
  );
}

/** The first of several properties that is not empty. */
export function firstText(raw: Raw, ...keys: string[]): unknown {
  return keys.map((key) => text(raw, key)).find((value) => value !== undefined);
}

/** A list of records, without the items that are not records. */
export function records(raw: Raw, key: string): readonly Raw[] {
  const value = own(raw, key);
  return Array.isArray(value) ? value.filter(isRaw) : [];
}

/** A number; also a text that holds only a number. */
export function number(raw: Raw, key: string): unknown {
  const value = own(raw, key);
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value.trim())
    ? Number(value)
    : hollow(value);
}

/** The day of a date or a moment. */
export function day(raw: Raw, key: string): unknown {
  const value = text(raw, key);
  return typeof value === 'string' ? value.replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/s, '$1') : value;
}

/** The parts of a cell that lists things: `English, French`. A real list is also accepted. */
export function cells(raw: Raw, key: string): readonly string[] {
  const value = own(raw, key);
  const parts: readonly unknown[] =
    typeof value === 'string' ? value.split(/[,;|\n]/) : Array.isArray(value) ? value : [value];
  return parts
    .filter((part) => typeof part === 'string' || typeof part === 'number')
    .map((part) => String(part).trim())
    .filter((part) => part !== '');
}

/** A record without some of its properties. */
export function without(raw: Raw, ...keys: readonly string[]): Raw {
  return Object.fromEntries(Object.entries(raw).filter(([key]) => !keys.includes(key)));
}

/** An object without its undefined properties; undefined when none is left. */
export function compact(
  from: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | undefined {
  // Called for each part of each record, so it makes no lists of entries.
  const to: Record<string, unknown> = {};
  let any = false;
  for (const key in from) {
    const value = from[key];
    if (value === undefined) continue;
    to[key] = value;
    any = true;
  }
  return any ? to : undefined;
}
