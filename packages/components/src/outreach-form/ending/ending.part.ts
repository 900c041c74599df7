import type { TemplateResult } from 'lit';
import type { FormView } from '../form-view.ts';
import { outcomeTemplate, sendingTemplate } from './outcome.templates.ts';
import { reviewTemplate } from './review.templates.ts';

/** The review, the wait while sending, and the outcome; what is wrong with answers stands at their question. */
export function endingTemplate(view: FormView): TemplateResult {
  const { state } = view.session;
  if (state.view === 'review') return reviewTemplate(view);
  if (state.view === 'sending' || !state.outcome) return sendingTemplate(view);
  return outcomeTemplate(view, state.outcome);
}

export { checkForm, checkStep } from '../fields/checks.ts';
export { endingStyleSheets } from './ending.styles.ts';
export { endingEn } from '../locales/ending.en.ts';
export { issueTemplate, problemsTemplate } from '../fields/problems.templates.ts';
