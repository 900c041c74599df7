import { isUrgent, stepBeside } from '@peerkit/forms';
import { emergencyHref } from '@peerkit/model';
import { html, nothing, type TemplateResult } from 'lit';
import { localLines } from '../shared/base/local-lines.ts';
import { linkButton } from '../shared/blocks/button.templates.ts';
import { note } from '../shared/blocks/note.templates.ts';
import { icon } from '../shared/icons/icon.ts';
import { phone } from '../shared/icons/phone.ts';
import type { FormView } from './form-view.ts';

/**
 * Whom to call now, for who may be in danger: the lines that the page knows, then the emergency number. From the
 * question after the one that said so, until the form is cleared; not before whoever came back says who is there.
 */
export function urgentTemplate(view: FormView): TemplateResult | typeof nothing {
  const { form, words, element, session } = view;
  const { state } = session;
  const said = form.steps.findIndex(({ fields }) =>
    fields.some(({ id }) => id === form.urgent?.field),
  );
  const isAsking = state.view === 'question';
  const isDue = state.isUrgent === true || isUrgent(form, state.values);
  if (!isDue || state.view === 'away' || (isAsking && state.step <= said)) return nothing;
  // Whoever comes from there reads this first; later it only stays.
  const isNew =
    isAsking && !state.issues[0] && stepBeside(form, state.values, state.step, -1) === said;
  const { emergency, lines } = element;
  const href = emergencyHref(emergency);
  const number = /\d/.test(emergency)
    ? words.say('emergency.call', { number: emergency })
    : words.say('emergency.local');
  return html`<section class="urgent">
    ${note(
      html`<h2 tabindex=${isNew ? '-1' : nothing}>${words.say('urgent.title')}</h2>
        <p>${words.say('urgent.text')}</p>
        <div class="row">
          ${localLines(lines, emergency).map((line) =>
            linkButton(
              html`${icon(phone)}<span>${line.name} <bdi>${line.number}</bdi></span>`,
              line.href,
              'line',
            ),
          )}
          ${
            href === undefined
              ? html`<b>${number}</b>`
              : linkButton(html`${icon(phone)}<span>${number}</span>`, href, 'call')
          }
        </div>`,
      'warn',
    )}
  </section>`;
}
