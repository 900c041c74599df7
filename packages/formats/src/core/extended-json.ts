/**
 * MongoDB writes types that JSON does not have as objects with one `$` key. Each becomes the plain value
 * that a person would have written.
 */

/** Whether a JSON text can hold such values: a quick look, so that other files are not walked through. */
export function hasExtendedTypes(text: string): boolean {
  return /"\$(?:oid|date|numberInt|numberLong|numberDouble|numberDecimal|uuid|binary|symbol|undefined)"/.test(
    text,
  );
}

type Group = Readonly<Record<string, unknown>>;

/** Deeper than any record; what is below stays as it is. */
const DEEPEST = 100;

/** Parsed JSON with plain values in the place of MongoDB's types. */
export function withoutExtendedTypes(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.map((item) => withoutExtendedTypes(item, depth + 1));
  const keys = Object.keys(value);
  const [key = ''] = keys;
  if (keys.length === 1 && key.startsWith('$')) {
    const read = READERS[key];
    if (read !== undefined) return read((value as Group)[key]);
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, withoutExtendedTypes(inner, depth + 1)]),
  );
}

const READERS: Readonly<Record<string, ((value: unknown) => unknown) | undefined>> = {
  $oid: plain,
  $symbol: plain,
  $uuid: plain,
  $numberInt: numeric,
  $numberLong: numeric,
  $numberDouble: numeric,
  $numberDecimal: numeric,
  $date: moment,
  // Nothing that a person could read.
  $binary: nothing,
  $undefined: nothing,
  $minKey: nothing,
  $maxKey: nothing,
  $timestamp: nothing,
  $regularExpression: nothing,
};

function plain(value: unknown): unknown {
  return typeof value === 'string' ? value : null;
}

function nothing(): null {
  return null;
}

/** A number; one that JavaScript cannot hold stays text, so that no digit of an id changes. */
function numeric(value: unknown): unknown {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value.trim() === '') return null;
  const number = Number(value);
  if (!Number.isFinite(number)) return null;
  return Number.isInteger(number) && !Number.isSafeInteger(number) ? value : number;
}

/** Text in relaxed files, in canonical ones milliseconds since 1970. */
function moment(value: unknown): unknown {
  if (typeof value === 'string') return value;
  const written = withoutExtendedTypes(value);
  const date = new Date(typeof written === 'number' ? written : Number.NaN);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
