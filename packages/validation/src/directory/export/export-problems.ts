import type { Problem } from '@peerkit/model';

/**
 * What an export could not say in its format, with what that means. Codes are stable; the sentence is
 * for a volunteer who keeps the list. `{found}` is what the directory holds, cut short.
 */
const ADVICE = {
  'empty-required':
    'The format asks for this and the list does not hold it. It was written empty. Add it to your list.',
  'hours-not-said':
    'Some of these hours cannot be said in this format: {found}. Other programs will not see them.',
  'alert-not-said':
    'This alert ends on a day, and the format has no such day. It was left out, so that nobody reads it too late.',
  'link-not-said': 'The link {found} is not a full web address. It was left out.',
  'email-not-said': '{found} is not an e-mail address for other programs. It was left out.',
  'extension-not-said':
    'The extension {found} is not a plain number, as the format asks. It was left out.',
  'date-not-said': '{found} is not a day of the calendar. It was left out.',
  'parent-not-said':
    'The wider term {found} is not in the list, so this term was written without it.',
  'no-service': 'No service belongs to this record, so it has no entry in this format.',
} as const;

/** The `code` of a `Problem` of an export. Codes are stable; sentences may get better. */
export type ExportProblemCode = keyof typeof ADVICE;

/** What could not be said, in the order it was met. All of it is a warning: the record is there. */
export class ExportProblems {
  readonly #problems: Problem[] = [];

  get all(): readonly Problem[] {
    return this.#problems;
  }

  add(record: string, field: string, code: ExportProblemCode, found = ''): void {
    const short = found.length > 60 ? `${found.slice(0, 60)}…` : found;
    const message = ADVICE[code].replace('{found}', () => (short === '' ? 'it' : `"${short}"`));
    this.#problems.push({ severity: 'warning', record, field, code, message });
  }
}
