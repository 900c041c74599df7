import { plainText } from './plain-text.ts';

/**
 * Readers for what malformed write. Each takes one property of a parsed record and gives a plain
 * value, or the value as it stands when it makes no sense, so that `settle` can report it.
 */
export type Raw = Readonly<Record<string, unknown>>;

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own property; what a prototype holds was not in the file. Empty text counts as absent. */
export function own(raw: Raw, key: string): unknown {
  const value = Object.hasOwn(raw, key) ? raw[key] : undefined;
  if (value === null) return undefined;
  return typeof value === 'string' && value.trim() === '' ? undefined : value;
}

/** Text; numbers are text too, in postcodes and ids. Control characters go, line ends stay. */
export function text(raw: Raw, key: string): unknown {
  const value = own(raw, key);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return hollow(value);
  // eslint-disable-next-line no-control-regex -- exactly these are to go
  return value.replace(/[\0-\x08\x0b-\x1f\x7f]/g, '').trim();
}

/** Longest text looked through for markup; what is kept is far shorter. */
const MOST_MARKUP = 200_000;

/** Text that people read: HTML and Markdown become plain words. */
export function prose(raw: Raw, key: string): unknown {
  const written = text(raw, key);
  if (typeof written !== 'string') return written;
  const plain = plainText(written.slice(0, MOST_MARKUP));
  return plain === '' ? undefined : plain;
}

/** The first of several texts that is there, as plain words. */
export function firstProse(raw: Raw, ...keys: string[]): unknown {
  return keys.map((key) => prose(raw, key)).find((value) => value !== undefined);
}

/** A list or object where a plain value belongs: its shape is worth a report, its depth is not. */
function hollow(value: unknown): unknown {
  if (Array.isArray(value)) return [];
  return typeof value === 'object' ? {} : value;
}

/** More levels than any of our records has. */
const MOST_LEVELS = 16;

/** A value as it stands, but no deeper than a record can be: what is nested on and on is nothing. */
export function bounded(value: unknown, levels = MOST_LEVELS): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (levels === 0) return null;
  if (Array.isArray(value)) return value.map((part) => bounded(part, levels - 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, bounded(part, levels - 1)]),
  );
}

/** The first of several properties that is there. */
export function firstText(raw: Raw, ...keys: string[]): unknown {
  return keys.map((key) => text(raw, key)).find((value) => value !== undefined);
}

/** A list of records; things in it that are none stay out. */
export function records(raw: Raw, key: string): readonly Raw[] {
  const value = own(raw, key);
  return Array.isArray(value) ? value.filter(isRaw) : [];
}

/** A number; text that is one counts. */
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

/** Parts of a cell that lists things: `English, French`. A real list may stand there too. */
export function cells(raw: Raw, key: string): readonly string[] {
  const value = own(raw, key);
  const parts: readonly unknown[] =
    typeof value === 'string' ? value.split(/[,;|\n]/) : Array.isArray(value) ? value : [value];
  return parts
    .filter((part) => typeof part === 'string' || typeof part === 'number')
    .map((part) => String(part).trim())
    .filter((part) => part !== '');
}

/** An object without the properties that are absent; undefined when none is left. */
export function compact(
  from: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | undefined {
  // Called for each part of each record: no lists of entries.
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
