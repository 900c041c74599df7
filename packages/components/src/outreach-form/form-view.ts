import type { FormKind } from '@peerkit/forms';
import type { nothing, TemplateResult } from 'lit';
import type { FormSession } from './form-session.ts';
import type { FormWords } from './outreach-form.words.ts';

/** What the page says about the agency. */
export interface AgencyFacts {
  readonly name: string;
  readonly keepDays: number | undefined;
  readonly noPolice: boolean;
}

/** The templates of what comes after the questions; they are loaded later. */
export interface ClosingTemplates {
  closingTemplate(view: FormView): TemplateResult;
  waitingTemplate(session: FormSession, words: FormWords): TemplateResult | typeof nothing;
}

/** What the templates are drawn from. */
export interface FormView {
  readonly form: FormKind;
  readonly session: FormSession;
  readonly words: FormWords;
  readonly agency: AgencyFacts;
  /** What comes after the questions, once it is loaded. */
  readonly closing: ClosingTemplates | undefined;
  /** Takes a person to a field. */
  goTo(field: string): void;
}
