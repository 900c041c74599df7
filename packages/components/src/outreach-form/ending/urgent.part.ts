/** Whom to call now, for who may be in danger. Loaded with a form that can learn it. */
import { isUrgent, stepBeside, type FormKind } from '@peerkit/forms';
import { emergencyHref } from '@peerkit/model';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { addStyles } from '../../shared/base/add-styles.ts';
import { css } from '../../shared/base/css.ts';
import { localLines } from '../../shared/base/local-lines.ts';
import { note } from '../../shared/blocks/note.templates.ts';
import type { Words } from '../../shared/blocks/words.ts';
import { Localizer } from '../../shared/i18n/localizer.ts';
import { marked } from '../../shared/i18n/marked.ts';
import { icon } from '../../shared/icons/icon.ts';
import { phone } from '../../shared/icons/phone.ts';
import { urgentEn, type UrgentKey } from '../locales/urgent.en.ts';
import { loadForm } from '../outreach-form.locales.ts';
import type { FormState } from '../outreach-form.state.ts';
import type { FormWords } from '../outreach-form.words.ts';

/** The form as it is to be shown. */
interface View {
  readonly form: FormKind;
  readonly words: FormWords;
  readonly element: { readonly emergency: string; readonly lines: string };
  readonly session: { readonly state: FormState };
}

export interface Urgent {
  template(view: View): TemplateResult | typeof nothing;
}

const styles = css`
  .urgent h2 {
    font-size: var(--_text-m);
    letter-spacing: 0;
  }
  .urgent .row {
    margin-block-start: var(--_space-2);
  }
  .urgent bdi {
    display: inline-block;
  }
`;

/**
 * The lines that the page knows, then the emergency number. From the question after the one that said so until the form
 * is cleared, also once the answers are sent and gone; not before whoever came back says who is there.
 */
export function urgent(host: LitElement): Urgent {
  addStyles(host.renderRoot, [styles]);
  const own = new Localizer<UrgentKey>(host, { en: urgentEn, load: loadForm });
  const say = (key: UrgentKey): Words => marked(own.localized(key));
  let urgentId: string | undefined;
  const template = (view: View): TemplateResult | typeof nothing => {
    const { form, session, words, element } = view;
    const { id, step, values, issues, view: page } = session.state;
    const hasAnswers = page === 'question' || page === 'review';
    if (isUrgent(form, values)) urgentId = id;
    else if (hasAnswers || urgentId !== id) urgentId = undefined;
    const at = form.steps.findIndex(({ fields }) =>
      fields.some((field) => field.id === form.urgent?.field),
    );
    const isAsking = page === 'question';
    if (urgentId === undefined || page === 'away' || (isAsking && step <= at)) return nothing;
    // Whoever comes from there reads this first; later it only stays.
    const isNew = isAsking && !issues[0] && stepBeside(form, values, step, -1) === at;
    const { emergency: number } = element;
    const href = emergencyHref(number);
    const call = words.say(/\d/.test(number) ? 'emergency.call' : 'emergency.local', { number });
    return html`<section class="urgent">
      ${note(
        html`<h2 tabindex=${isNew ? '-1' : nothing}>${say('urgent.title')}</h2>
          <p>${say('urgent.text')}</p>
          <div class="row">
            ${localLines(element.lines, number).map((line) =>
              callTemplate(html`${line.name} <bdi>${line.number}</bdi>`, line.href, 'line'),
            )}
            ${href === undefined ? html`<b>${call}</b>` : callTemplate(call, href, 'call')}
          </div>`,
        'warn',
      )}
    </section>`;
  };
  return { template };
}

const callTemplate = (words: Words, href: string, variant: 'line' | 'call'): TemplateResult =>
  html`<a class="button ${variant}" href=${href} rel="noreferrer"
    >${icon(phone)}<span>${words}</span></a
  >`;
