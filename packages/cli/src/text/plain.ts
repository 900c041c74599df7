/**
 * Characters that nobody sees, and that could move the cursor, reverse a sentence or hide words. The joiners and
 * variation selectors stay: emoji and some scripts are written with them.
 */
const UNSEEN =
  /(?!\n|\u200C|\u200D|\uFE0E|\uFE0F)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Makes untrusted text safe for a terminal: what cannot be seen is named, `<U+202E>`. Line breaks stay. */
export function plain(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll('\t', ' ')
    .replace(UNSEEN, (character) => `<U+${hex(character)}>`);
}

/** JSON that is safe for a terminal: JSON.stringify leaves some of those characters as they are. */
export function plainJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replace(UNSEEN, (character) =>
    // By code units, as JSON writes them.
    character
      .split('')
      .map((unit) => `\\u${hex(unit).toLowerCase()}`)
      .join(''),
  );
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

/** Aligns rows in columns as wide as their widest cell; the last column is not padded. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((most, row) => Math.max(most, (row[column] ?? '').length), 0),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column < row.length - 1 ? cell.padEnd(widths[column] ?? 0) : cell))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
