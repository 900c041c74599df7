import type { Problem } from '@peerkit/model';
import type { LocatedProblem } from '@peerkit/formats';

/** What the JSON of every command holds: the record names its file when there are several. */
export function toProblem({ file, ...problem }: LocatedProblem, several: boolean): Problem {
  const { severity, record, field, code, message } = problem;
  const named = several && file !== '' ? `${file} ${record}`.trim() : record;
  return { severity, record: named, field, code, message };
}

/**
 * What was found, and what to do: the first sentence of a message and the others. Words in quotes are
 * the file's, whatever full stops are in them.
 */
export function twoParts(message: string): readonly [found: string, todo: string] {
  const [, found, todo] = /^((?:"[^"]*"|[^".]|\.(?!\s))+\.)\s+(.+)$/s.exec(message) ?? [];
  return found === undefined || todo === undefined ? [message, ''] : [found, todo];
}
