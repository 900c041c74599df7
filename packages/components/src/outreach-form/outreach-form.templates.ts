import { progress, type Field } from '@peerkit/forms';
import { html, nothing, type TemplateResult } from 'lit';
import { does, submitButton } from '../shared/blocks/button.templates.ts';
import { emergencyStrip } from '../shared/blocks/emergency.templates.ts';
import { progressLine } from '../shared/blocks/progress.templates.ts';
import { statusLine } from '../shared/blocks/status.templates.ts';
import { fieldTemplate } from './fields/field.templates.ts';
import type { ClosingTemplates, FirstView, FormView, Setup } from './form-view.ts';
import { currentFields } from './outreach-form.state.ts';
import type { FormWords } from './outreach-form.words.ts';
import { hasMark, waits } from './queue/waiting-mark.ts';

/** The line that can save a life. */
export function emergencyTemplate(number: string, words: FormWords): TemplateResult {
  return emergencyStrip(number, {
    ask: words.say('emergency.ask'),
    call: words.say('emergency.call', { number }),
    local: words.say('emergency.local'),
  });
}

/** What the form shows now, below the emergency line. */
export function pageTemplate(view: FirstView | FormView): TemplateResult {
  const { words, session } = view;
  const { note } = session;
  // What waits from earlier stands first, in room that was kept: it comes late, and must not push away
  // what somebody reads or taps.
  return html`${
    view.closing ? view.closing.waitingTemplate(view) : hasMark() ? waits(nothing) : nothing
  }
  ${
    view.closing && view.session.state.view !== 'question'
      ? view.closing.closingTemplate(view)
      : questionTemplate(view)
  }
  ${statusLine(note ? words.say(note) : nothing, !view.closing?.isTold(view))}`;
}

/** One question page. */
function questionTemplate(view: FirstView | FormView): TemplateResult {
  const { form, session, words } = view;
  const { state } = session;
  const step = form.steps[state.step];
  const fields = currentFields(form, state);
  const alone = !fields[1];
  const at = progress(form, state.values, state.step);
  const fieldOf = (field: Field): TemplateResult => fieldTemplate({ field, alone, view });
  // Each step has a place of its own below: an input reused for the next question would keep the
  // text of this one in its undo history.
  return html`<form
    class="stack"
    novalidate
    autocomplete="off"
    spellcheck="false"
    @submit=${does(() => void session.goOn())}
  >
    ${view.closing && state.issues[0] ? view.closing.problemsTemplate(view) : nothing}
    ${progressLine(words.say('progress', at), at.step, at.total)}
    ${alone ? nothing : html`<h2 tabindex="-1">${words.ask(`${step?.id ?? ''}.title`)}</h2>`}
    ${form.steps.map((_, place) => (place === state.step ? fields.map(fieldOf) : nothing))}
    <div class="ways">
      ${submitButton(words.say('continue'))} ${view.closing?.backTemplate(view)}
    </div>
    ${state.step > 0 ? nothing : html`<div class="who">${view.closing?.whoTemplate(view)}</div>`}
    <p class="hint">${view.closing?.backNote(view) ?? words.ask('expect')}</p>
  </form>`;
}

/** Why there is no form: for the person, and what to do, for the owner of the site. */
export function setupTemplate(
  setup: Setup,
  words: FormWords,
  closing: ClosingTemplates | undefined,
): TemplateResult {
  return html`<div class="note warn">
    <div>
      <p><strong>${words.say('setup.person')}</strong> ${words.say('other')}</p>
      ${closing?.ownerTemplate(setup)}
    </div>
  </div>`;
}
