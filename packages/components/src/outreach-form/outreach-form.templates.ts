import { html, nothing, type TemplateResult } from 'lit';
import { controlId, fieldTemplate } from './field.templates.ts';
import { progress, type FieldDefinition } from './outreach-form.definition.ts';
import { currentFields, type SetupProblem } from './outreach-form.state.ts';
import type { FormWords } from './outreach-form.words.ts';
import { button, does, type FormView } from './parts.templates.ts';

/** The line that comes before everything: a life first. */
export function emergencyTemplate(number: string, words: FormWords): TemplateResult {
  const dial = number.replace(/[^\d+*#]/g, '');
  return html`<p class="emergency">
    ${words.say('emergency.ask')}
    ${
      dial === ''
        ? words.say('emergency.local')
        : html`<a href="tel:${dial}">${words.say('emergency.call', { number })}</a>`
    }
  </p>`;
}

/** What the form shows now, below the emergency line. */
export function pageTemplate(view: FormView): TemplateResult {
  const { session, words } = view;
  const { note } = session;
  const { closing } = view;
  return html`${closing?.waitingTemplate(session, words)}
    ${session.state.view === 'question' ? questionTemplate(view) : closing?.closingTemplate(view)}
    <p role="status" class=${note?.endsWith('.title') ? 'visually-hidden' : 'quiet'}>
      ${note ? words.say(note) : nothing}
    </p>`;
}

/** One question page. */
function questionTemplate(view: FormView): TemplateResult {
  const { form, session, words } = view;
  const { state } = session;
  const step = form.steps[state.step];
  const fields = currentFields(form, state);
  const alone = fields.length === 1;
  const fieldOf = (field: FieldDefinition): TemplateResult =>
    fieldTemplate({
      field,
      value: state.values[field.id],
      issue: state.issues.find((issue) => issue.field === field.id),
      alone,
      words,
      session,
    });
  // Each step has a place of its own below: an input reused for the next question would keep the
  // text of this one in its undo history.
  return html`<form class="stack" novalidate @submit=${does(() => void session.goOn())}>
    ${summaryTemplate(view)}
    <p class="quiet">${words.say('progress', progress(form, state.values, state.step))}</p>
    ${alone ? nothing : html`<h2 tabindex="-1">${words.ask(`${step?.id ?? ''}.title`)}</h2>`}
    ${form.steps.map((_, at) => (at === state.step ? fields.map(fieldOf) : nothing))}
    <div class="row">
      ${state.step > 0 || state.reviewed ? button(words.say('back'), () => session.back()) : nothing}
      <button class="button primary">${words.say('continue')}</button>
    </div>
  </form>`;
}

function summaryTemplate({ session, words, ...view }: FormView): TemplateResult | typeof nothing {
  const { state } = session;
  if (state.issues.length === 0) return nothing;
  return html`<div class="summary" tabindex="-1" role="group" aria-labelledby="problem">
    <h2 id="problem">${words.say('errors.title')}</h2>
    <ul>
      ${state.issues.map(
        (issue) =>
          html`<li>
            <a href="#${controlId(issue.field)}" @click=${does(() => view.goTo(issue.field))}
              >${words.fix(issue)}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

/** Why there is no form, for the person and for whoever runs the site. */
export function setupTemplate(
  problem: SetupProblem,
  params: { readonly given: string | number; readonly known: string },
  words: FormWords,
): TemplateResult {
  return html`<div class="notice stack">
    <p><strong>${words.say('setup.person')}</strong> ${words.say('other')}</p>
    <p class="quiet">${words.say('setup.owner')} ${words.say(`setup.${problem}`, params)}</p>
  </div>`;
}
