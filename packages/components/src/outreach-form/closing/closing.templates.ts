import { nothing, type TemplateResult } from 'lit';
import { button } from '../../shared/blocks/button.templates.ts';
import type { Words } from '../../shared/blocks/words.ts';
import type { FormView } from '../form-view.ts';
import type { FieldIssue } from '../outreach-form.state.ts';
import { noteBeside } from '../queue/button-note.ts';
import { awayTemplate } from '../history/away.templates.ts';

/** What comes after the questions: the review, the wait while sending, and the outcome. */
export function closingTemplate(view: FormView): TemplateResult | typeof nothing {
  const { state, ending } = view.session;
  if (state.view === 'away') return awayTemplate(view);
  return ending.part?.endingTemplate(view) ?? nothing;
}

/** What is wrong on this page; what looked for it draws it. */
export function problemsTemplate(view: FormView): TemplateResult | typeof nothing {
  return view.session.ending.part?.problemsTemplate(view) ?? nothing;
}

/** One of them, at its field. */
export function issueTemplate(issue: FieldIssue, view: FormView): TemplateResult | undefined {
  return view.session.ending.part?.issueTemplate(issue, view);
}

/** The note of the form is in sight already: as the title, or beside the buttons that it is about. */
export function isTold({ session }: FormView): boolean {
  const beside = noteBeside('outcome', session) ?? noteBeside('earlier', session);
  return beside !== undefined || session.note?.endsWith('.title') === true;
}

/** The way to the question before; from the first one only where the review opened it. */
export function backTemplate({ session, words }: FormView): TemplateResult | typeof nothing {
  const { step, isAside } = session.state;
  return step > 0 || isAside
    ? button(words.say('back'), () => session.go('back'), 'plain')
    : nothing;
}

/** Where that way leads: from what the review opened, it leads to the review. */
export function backNote({ session, words }: FormView): Words | typeof nothing | undefined {
  const { step, isAside } = session.state;
  if (isAside) return nothing;
  return step > 0 ? words.say('back.note') : undefined;
}
