import { plain } from '../../text/plain.ts';

/** Narrower columns cannot be read. */
const NARROWEST = 8;
const GAP = 2;
/** Of all columns except the last two: names, rows, fields. */
const WIDEST_NAME = 28;

/**
 * A table for a terminal of the given width: the last two columns hold sentences and are wrapped.
 * Without a width each row is one line, so that other programs can search them.
 */
export function fitted(rows: readonly (readonly string[])[], width: number | undefined): string {
  const clean = rows.map((row) => row.map((cell) => plain(cell).replace(/\s+/g, ' ').trim()));
  const count = clean[0]?.length ?? 0;
  const natural = Array.from({ length: count }, (_, at) =>
    clean.reduce((most, row) => Math.max(most, row[at]?.length ?? 0), 0),
  );
  const widths = width === undefined ? natural : shared(natural, width);
  return clean.map((row) => lines(row, widths).join('\n')).join('\n');
}

/** Names get the width that they need, up to a limit; the two sentences share the rest. */
function shared(natural: readonly number[], width: number): readonly number[] {
  const names = natural.slice(0, -2).map((width) => Math.min(width, WIDEST_NAME));
  const rest = width - names.reduce((sum, column) => sum + column + GAP, 0) - GAP;
  const [found = 0, todo = 0] = natural.slice(-2);
  if (found + todo <= rest) return [...names, found, todo];
  const half = Math.max(NARROWEST, Math.floor(rest / 2));
  const first = Math.min(found, Math.max(half, rest - todo));
  return [...names, first, Math.max(NARROWEST, rest - first)];
}

function lines(row: readonly string[], widths: readonly number[]): string[] {
  const wrapped = row.map((cell, at) => wrap(cell, widths[at] ?? cell.length));
  const height = Math.max(1, ...wrapped.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map((cell, at) => (cell[line] ?? '').padEnd(widths[at] ?? 0))
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}

function wrap(text: string, width: number): string[] {
  if (text.length <= width) return [text];
  const found: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      found.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
    while (line.length > width) {
      found.push(line.slice(0, width));
      line = line.slice(width);
    }
  }
  return line === '' ? found : [...found, line];
}
