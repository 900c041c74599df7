import { askedFields, isEmpty, type Field, type FieldValue } from '@peerkit/forms';
import { html, nothing, type TemplateResult } from 'lit';
import { button, does, submitButton } from '../../shared/blocks/button.templates.ts';
import type { Words } from '../../shared/blocks/words.ts';
import type { FormView } from '../form-view.ts';
import { promiseTemplate } from '../closing/readers.templates.ts';

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

/** The answers as a list, page by page; with Change links while they can be changed. */
export function answersTemplate(view: FormView, changeable: boolean): TemplateResult {
  const { form, session } = view;
  return html`<dl class="answers" translate="no">
    ${form.steps.map((step, at) => {
      const fields = askedFields(form, step, session.state.values);
      return fields[0] === undefined
        ? nothing
        : html`<div>
            ${fields.map((field) => answerTemplate(field, view))}
            ${changeable ? changeTemplate(fields[1] ? `${step.id}.title` : `${fields[0].id}.short`, at, view) : nothing}
          </div>`;
    })}
  </dl>`;
}

const answerTemplate = (field: Field, view: FormView): TemplateResult =>
  html`<dt>${view.words.ask(`${field.id}.short`)}</dt>
    <dd>
      ${shown(field, view.session.state.values[field.id], view).map((line) => html`<div class="answer"><bdi>${line}</bdi></div>`)}
    </dd>`;

/** One for all answers of a page: it leads to that page. */
const changeTemplate = (name: string, at: number, { session, words }: FormView): TemplateResult =>
  html`<dd class="change">
    ${button(
      html`<span>
        ${words.say('review.change')} <span class="visually-hidden">${words.ask(name)}</span>
      </span>`,
      () => session.change(at),
      'plain',
    )}
  </dd>`;

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
