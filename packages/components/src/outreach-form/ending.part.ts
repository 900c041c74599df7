import type { TemplateResult } from 'lit';
import type { FormView } from './form-view.ts';
import { outcomeTemplate, sendingTemplate } from './outcome.templates.ts';
import { reviewTemplate } from './review.templates.ts';

/** The review, the wait while sending, and the outcome. */
export function endingTemplate(view: FormView): TemplateResult {
  const { state } = view.session;
  if (state.view === 'review') return reviewTemplate(view);
  if (state.view === 'sending' || !state.outcome) return sendingTemplate(view);
  return outcomeTemplate(view, state.outcome);
}

export { endingStyleSheets } from './ending.styles.ts';
