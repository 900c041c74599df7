import { nothing, type TemplateResult } from 'lit';
import { button } from '../shared/blocks/button.templates.ts';
import type { FormView } from './form-view.ts';
import { awayTemplate } from './away.templates.ts';
import { outcomeTemplate, sendingTemplate } from './outcome.templates.ts';
import { reviewTemplate } from './review.templates.ts';

/** What comes after the questions: the review, the wait while sending, and the outcome. */
export function closingTemplate(view: FormView): TemplateResult {
  const { state } = view.session;
  if (state.view === 'away') return awayTemplate(view);
  if (state.view === 'review') return reviewTemplate(view);
  if (state.view === 'sending' || !state.outcome) return sendingTemplate(view.words);
  return outcomeTemplate(view, state.outcome);
}

/** The way to the question before; from the first one only where there is a review to go back to. */
export function backTemplate({ session, words }: FormView): TemplateResult | typeof nothing {
  const { step, reviewed } = session.state;
  return step > 0 || reviewed ? button(words.say('back'), () => session.back(), 'plain') : nothing;
}
