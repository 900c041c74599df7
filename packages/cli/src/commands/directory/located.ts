import type { Problem } from '@peerkit/model';

/** A problem, and the file it was met in. */
export interface Located extends Problem {
  readonly file: string;
}

/** Importers of sets begin a record with its file: `services.csv row 4`. */
export function locate(problem: Problem, names: readonly string[]): Located {
  const { record } = problem;
  const file = names.find((name) => record === name || record.startsWith(`${name} `));
  if (file === undefined) return { ...problem, file: names.length === 1 ? (names[0] ?? '') : '' };
  return { ...problem, file, record: record.slice(file.length + 1) };
}

/** What the JSON of every command holds: the record names its file when there are several. */
export function toProblem({ file, ...problem }: Located, several: boolean): Problem {
  const { severity, record, field, code, message } = problem;
  const named = several && file !== '' ? `${file} ${record}`.trim() : record;
  return { severity, record: named, field, code, message };
}

/**
 * What was found, and what to do: the first sentence of a message and the others. Words in quotes are
 * the file's, whatever stops stand in them.
 */
export function twoParts(message: string): readonly [found: string, todo: string] {
  const [, found, todo] = /^((?:"[^"]*"|[^".]|\.(?!\s))+\.)\s+(.+)$/s.exec(message) ?? [];
  return found === undefined || todo === undefined ? [message, ''] : [found, todo];
}
