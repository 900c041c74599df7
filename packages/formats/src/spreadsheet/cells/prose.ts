import { oneLine, readYesNo } from './words.ts';

/** A bare mark as a word that people read. */
export function yesNo(words: string): string {
  if (!/^(?:y|n|true|false|t|f|x)$/i.test(words)) return words;
  return readYesNo(words) === true ? 'yes' : 'no';
}

/** Lines without the indents that content systems leave, and at most one empty line between. */
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

/** The lines of a cell that say something. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '');
}
