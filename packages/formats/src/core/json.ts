import { hasExtendedTypes, withoutExtendedTypes } from './extended-json.ts';

/** The value of a JSON text; undefined when it is not JSON, or nested deeper than the engine can read. */
export function parseJson(text: string): unknown {
  try {
    const value = JSON.parse(text) as unknown;
    return hasExtendedTypes(text) ? withoutExtendedTypes(value) : value;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * The values of a text with one JSON record in each line, which is how large exports are written;
 * undefined for each line that is broken. Undefined as a whole when the text is something else: of a
 * file that was cut off only the start is JSON, and its first line is not a record.
 */
export function parseJsonLines(text: string): readonly unknown[] | undefined {
  // In a sequence (RFC 7464, 8142) a record separator stands before each record.
  const lines = text
    .replaceAll('\x1e', '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const [first = ''] = lines;
  if (lines.length < 2 || !first.trimStart().startsWith('{')) return undefined;
  return parseJson(first) === undefined ? undefined : lines.map(parseJson);
}
