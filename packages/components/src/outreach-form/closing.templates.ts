import { nothing, type TemplateResult } from 'lit';
import { button } from '../shared/blocks/button.templates.ts';
import type { FormView } from './form-view.ts';
import { awayTemplate } from './away.templates.ts';

/** What comes after the questions: the review, the wait while sending, and the outcome. */
export function closingTemplate(view: FormView): TemplateResult | typeof nothing {
  const { state, ending } = view.session;
  if (state.view === 'away') return awayTemplate(view);
  return ending.part?.endingTemplate(view) ?? nothing;
}

/** The way to the question before; from the first one only where there is a review to go back to. */
export function backTemplate({ session, words }: FormView): TemplateResult | typeof nothing {
  const { step, reviewed } = session.state;
  return step > 0 || reviewed ? button(words.say('back'), () => session.back(), 'plain') : nothing;
}
