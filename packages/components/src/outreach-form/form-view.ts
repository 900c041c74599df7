import type * as Closing from './closing.templates.ts';
import type { FormSession } from './form-session.ts';
import type { FormDefinition } from './outreach-form.definition.ts';
import type { FormWords } from './outreach-form.words.ts';

/** What the page tells about the agency. */
export interface AgencyFacts {
  readonly name: string;
  readonly keepDays: number | undefined;
  readonly noPolice: boolean;
}

/** What the templates are drawn from. */
export interface FormView {
  readonly form: FormDefinition;
  readonly session: FormSession;
  readonly words: FormWords;
  readonly agency: AgencyFacts;
  /** What comes after the questions, once it is loaded. */
  readonly closing: typeof Closing | undefined;
  /** Takes a person to a field. */
  goTo(field: string): void;
}
