import { knownHeadings } from './heading-rows.ts';

/** A row of the same width as most others: of a letter each has another. */
const MOST_ALIKE = 0.7;
/** The share of longer lines that are sentences. */
const MOST_SENTENCES = 0.5;

/**
 * Whether a text is one to read, such as a letter: sentences of any length, and no heading that is known. A list
 * without headings has rows of one width.
 *
 * @param text The beginning of the file.
 * @param rows Its first rows.
 */
export function isProse(text: string, rows: readonly (readonly string[])[]): boolean {
  if (rows.some((row) => knownHeadings(row) > (row.filter(isFilled).length > 1 ? 1 : 0)))
    return false;
  const filled = rows.map((row) => row.filter(isFilled).length);
  const wide = filled.filter((count) => count > 0);
  const usual = Math.max(
    0,
    ...wide.map((width) => (width < 3 ? 0 : wide.filter((count) => count === width).length)),
  );
  const lines = text
    .slice(0, 10_000)
    .split(/\r?\n|\r/)
    .filter((line) => line.trim() !== '');
  const sentences = lines.filter(isSentence);
  // By chance the few lines of a short letter have as many commas.
  if (usual > wide.length * MOST_ALIKE)
    return (
      sentences.length >= 2 && lines.every((line) => isSentence(line) && /[.!?]\s*$/.test(line))
    );
  return sentences.length >= 2 && sentences.length > lines.filter(isLong).length * MOST_SENTENCES;
}

/** The name at the end of a letter is none. */
function isLong(line: string): boolean {
  return (line.match(/\p{L}+/gu) ?? []).length > 3;
}

function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}

/** Words with a full stop at their end, or commas between them as only sentences have them. */
function isSentence(line: string): boolean {
  const words = line.match(/[\p{L}\p{M}\d'’-]+/gu) ?? [];
  if (words.length < 6 || /[\t|]|";|,"|;;|,,|,\S/.test(line.replace(/(?<=\d),(?=\d)/g, '')))
    return false;
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return small > words.length / 2;
}
