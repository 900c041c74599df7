import { askedFields, isEmpty, type Field, type FieldValue } from '@peerkit/forms';
import { html, nothing, type TemplateResult } from 'lit';
import { button, does, submitButton } from '../shared/blocks/button.templates.ts';
import { disclosure } from '../shared/blocks/disclosure.templates.ts';
import type { Words } from '../shared/blocks/words.ts';
import type { FormSession } from './form-session.ts';
import type { FormView } from './form-view.ts';
import type { Outcome } from './outreach-form.state.ts';
import type { AnyKey, FormWords } from './outreach-form.words.ts';
import { shortCode } from './short-code.ts';

/** What comes after the questions: the review, the wait while sending, and the outcome. */
export function closingTemplate(view: FormView): TemplateResult {
  const { state } = view.session;
  if (state.view === 'review') return reviewTemplate(view);
  if (state.view === 'sending' || !state.outcome) return sendingTemplate(view.words);
  return outcomeTemplate(view, state.outcome);
}

/** Every answer, what happens to the answers, and Send. */
function reviewTemplate(view: FormView): TemplateResult {
  const { session, words, agency } = view;
  const name = agency.name || words.plain('agency.unnamed');
  return html`<form class="stack" @submit=${does(() => void session.send())}>
    <h2 tabindex="-1">${words.say('review.title')}</h2>
    ${answersTemplate(view, true)}
    <div class="notice promise">
      <h3>${words.say('consent.title')}</h3>
      <p class="strong">${words.say('consent.name')}</p>
      <p>${words.say('consent.reader', { agency: name })} ${words.ask('purpose')}</p>
      <p>
        ${
          agency.keepDays === undefined
            ? nothing
            : words.say('consent.keep', { count: agency.keepDays })
        }
        ${agency.noPolice ? words.say('consent.police') : nothing} ${words.say('consent.court')}
      </p>
      <p>${words.say('consent.delete')}</p>
    </div>
    <div class="row ways">
      ${submitButton(words.say('send'))} ${button(words.say('back'), () => session.back(), 'plain')}
    </div>
  </form>`;
}

/** The answers as a list; with Change links while they can be changed. */
function answersTemplate(view: FormView, changeable: boolean): TemplateResult {
  const { form, session, words } = view;
  const { state } = session;
  const rows = form.steps.flatMap((step, at) =>
    askedFields(form, step, state.values).map((field) => ({ field, at })),
  );
  return html`<dl class="answers">
    ${rows.map(({ field, at }) => {
      const label = words.ask(`${field.id}.short`);
      return html`<div>
        <dt>${label}</dt>
        <dd>
          ${shown(field, state.values[field.id], words).map((line) => html`<div class="answer"><bdi>${line}</bdi></div>`)}
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

function shown(field: Field, value: FieldValue | undefined, words: FormWords): Words[] {
  if (value === undefined || isEmpty(value)) return [words.say('review.empty')];
  if (field.control === 'yes-no') return [words.say(value === 'yes' ? 'yes' : 'no')];
  if (!('options' in field)) return [String(value)];
  const chosen = typeof value === 'string' ? [value] : value;
  return chosen.map((option) => words.ask(`${field.id}.${option}`) ?? option);
}

/** The sentences of each state. Each one is true in that state and in no other. */
const TEXTS: Readonly<Record<Outcome['state'], readonly AnyKey[]>> = {
  received: ['received.keep'],
  saved: ['saved.text', 'saved.next'],
  unsaved: ['unsaved.text', 'unsaved.next'],
  failed: ['failed.text', 'other'],
  rejected: ['rejected.text', 'other'],
  deleted: ['deleted.text'],
};

/** Colour of each state; the words alone are enough to understand it. */
const TONES: Readonly<Record<Outcome['state'], string>> = {
  received: 'success',
  saved: 'warning',
  unsaved: 'warning',
  failed: 'alarm',
  rejected: 'alarm',
  deleted: '',
};

/** While the outcome is not known. */
function sendingTemplate(words: FormWords): TemplateResult {
  return html`<div class="stack">
    <h2 tabindex="-1">${words.say('sending.title')}</h2>
    <p>${words.say('sending.text')}</p>
  </div>`;
}

/** The outcome, and what the person can do now. */
function outcomeTemplate(view: FormView, outcome: Outcome): TemplateResult {
  const { words, session } = view;
  const { state } = session;
  const expired = outcome.state === 'rejected' && outcome.reason === 'expired';
  const texts = expired ? (['expired.text', 'other'] as const) : TEXTS[outcome.state];
  const waits = outcome.state === 'saved' || outcome.state === 'unsaved';
  const keepsAnswers = Object.keys(state.values).length > 0;
  return html`<div class="stack">
    <div class="notice promise ${TONES[outcome.state]}">
      <h2 tabindex="-1">${words.say(`${outcome.state}.title`)}</h2>
      ${waits ? html`<p>${reasonOf(outcome, words)}</p>` : nothing}
      ${outcome.state === 'received' ? codeTemplate(state.id, words) : nothing}
    </div>
    ${texts.map((key) => html`<p>${words.say(key)}</p>`)}
    ${
      outcome.state === 'saved' && session.keepDays > 0
        ? html`<p>${words.say('saved.limit', { count: session.keepDays })}</p>`
        : nothing
    }
    ${outcome.state === 'rejected' && keepsAnswers ? answersTemplate(view, false) : nothing}
    <div class="row ways outcome">
      ${waits ? button(words.say('retry'), () => void session.retry(), 'primary') : nothing}
      ${outcome.state === 'failed' ? button(words.say('retry'), () => void session.send(), 'primary') : nothing}
      ${waits ? button(words.say('delete'), () => void session.discard([state.id]), 'danger') : nothing}
      ${waits && outcome.state === 'unsaved' ? nothing : button(words.say('again'), () => session.restart())}
    </div>
  </div>`;
}

function reasonOf({ reason }: Outcome, words: FormWords): ReturnType<FormWords['say']> {
  return words.say(`reason.${reason === 'offline' || reason === 'busy' ? reason : 'unreachable'}`);
}

function codeTemplate(id: string, words: FormWords): TemplateResult {
  return html`<p>
      ${words.say('received.code')}<br />
      <span class="code">${shortCode(id)}</span>
    </p>
    ${disclosure(words.say('received.full'), html`<p>${id}</p>`)}`;
}

/** Messages from earlier visits that still wait on this device. */
export function waitingTemplate(
  session: FormSession,
  words: FormWords,
): TemplateResult | typeof nothing {
  const { count, ids } = session.earlier;
  if (count === 0) return nothing;
  return html`<div class="row notice">
    <span>${words.say('waiting', { count })}</span>
    ${button(words.say('waiting.send'), () => void session.retry())}
    ${ids ? button(words.say('waiting.delete'), () => void session.discard(ids), 'danger') : nothing}
  </div>`;
}
