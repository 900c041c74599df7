import { oneLine, readYesNo } from '../../tables/words.ts';

/** A single mark such as `y` or `x` as the word yes or no. */
export function yesNo(words: string): string {
  if (!/^(?:y|n|true|false|t|f|x)$/i.test(words)) return words;
  return readYesNo(words) === true ? 'yes' : 'no';
}

/** Lines without the indents that content management systems leave, and at most one empty line in a row. */
export function tidy(text: string): string {
  if (!/\n|\s\s/.test(text)) return text;
  const lines = text.split('\n');
  return lines
    .flatMap((line, at) => {
      const bare = line.replace(/\s+/g, ' ').trim();
      const next = lines[at + 1] ?? '';
      return bare === '' && (next.trim() === '' || /^\s\s/.test(next)) ? [] : [bare];
    })
    .join('\n');
}

/** The lines of a cell that are not empty. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '');
}
