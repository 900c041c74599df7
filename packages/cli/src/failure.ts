import type { MessageParams } from '@peerkit/model';
import { say } from './text/say.ts';
import { isWord, type Word } from './words/en.ts';

/** Exit codes. `records`: the command worked, but a person must look at some records. */
export const EXIT = { ok: 0, records: 1, unusable: 2 } as const;
/** The exit code of a process, and what `run` resolves to: 0, 1 or 2, named in {@link EXIT}. */
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** Something the person can fix. Its message is a plain sentence, printed without a stack trace. */
export class Failure extends Error {
  constructor(word: Word, params: MessageParams = {}, options?: ErrorOptions) {
    super(say(word, params), options);
    this.name = 'Failure';
  }
}

/** Why the system refused something: in our words for what people meet, else in its own. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const word = `reason.${codeOf(error) ?? ''}`;
  if (isWord(word)) return say(word);
  return error.message.split(', ')[0] ?? error.name;
}

/** The system's error code, e.g. `EEXIST`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
}
