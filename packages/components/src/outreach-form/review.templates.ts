import { askedFields, isEmpty, type Field, type FieldValue } from '@peerkit/forms';
import { html, nothing, type TemplateResult } from 'lit';
import { button, does, submitButton } from '../shared/blocks/button.templates.ts';
import type { Words } from '../shared/blocks/words.ts';
import type { FormView } from './form-view.ts';
import { promiseTemplate } from './readers.templates.ts';

/** Every answer, what happens to the answers, and Send. */
export function reviewTemplate(view: FormView): TemplateResult {
  const { session, words } = view;
  return html`<form class="stack" @submit=${does(() => void session.send())}>
    <h2 tabindex="-1">${words.say('review.title')}</h2>
    ${answersTemplate(view, true)}
    <h3 class="visually-hidden">${words.say('consent.title')}</h3>
    ${promiseTemplate(view)}
    <div class="ways">
      ${submitButton(words.say('send'))}
      ${button(words.say('back'), () => session.go('back'), 'plain')}
    </div>
  </form>`;
}

/** The answers as a list; with Change links while they can be changed. */
export function answersTemplate(view: FormView, changeable: boolean): TemplateResult {
  const { form, session, words } = view;
  const { state } = session;
  const rows = form.steps.flatMap((step, at) =>
    askedFields(form, step, state.values).map((field) => ({ field, at })),
  );
  return html`<dl class="answers" translate="no">
    ${rows.map(({ field, at }) => {
      const label = words.ask(`${field.id}.short`);
      return html`<div>
        <dt>${label}</dt>
        <dd>
          ${shown(field, state.values[field.id], view).map((line) => html`<div class="answer"><bdi>${line}</bdi></div>`)}
        </dd>
        ${
          changeable
            ? html`<dd class="change">
                ${button(
                  html`<span>
                    ${words.say('review.change')} <span class="visually-hidden">${label}</span>
                  </span>`,
                  () => session.change(at),
                  'plain',
                )}
              </dd>`
            : nothing
        }
      </div>`;
    })}
  </dl>`;
}

function shown(
  field: Field,
  value: FieldValue | undefined,
  { words, session: { rare } }: FormView,
): Words[] {
  if (field.control === 'photo' && rare.making) return [rare.words?.t('photo.making') ?? ''];
  if (value === undefined || isEmpty(value)) return [words.say('review.empty')];
  if (field.control === 'yes-no' || field.control === 'consent')
    return [words.say(String(value).startsWith('yes') ? 'yes' : 'no')];
  if (field.control === 'photo' && typeof value === 'string') {
    const name = rare.words?.t('photo.shown') ?? '';
    return [rare.part?.photoTemplate(value, name) ?? name];
  }
  if (!('options' in field)) return [String(value)];
  const chosen = typeof value === 'string' ? [value] : value;
  return chosen.map((option) => words.ask(`${field.id}.${option}`) ?? option);
}
