import { html, nothing, type TemplateResult } from 'lit';
import type { FormSession } from './form-session.ts';
import { shortCode, type Outcome } from './outreach-form.state.ts';
import { answersTemplate, button, type FormView } from './parts.templates.ts';
import type { FormKey } from './outreach-form.strings.ts';
import type { FormWords } from './outreach-form.words.ts';

/** What is shown in the language of truth: each sentence holds in that state and in no other. */
const TEXTS: Readonly<Record<Outcome['state'], readonly FormKey[]>> = {
  received: ['received.keep'],
  saved: ['saved.text', 'saved.next'],
  unsaved: ['unsaved.text', 'unsaved.next'],
  failed: ['failed.text', 'other'],
  rejected: ['rejected.text', 'other'],
  deleted: ['deleted.text'],
};

/** While the truth is not known. */
export function sendingTemplate(words: FormWords): TemplateResult {
  return html`<div class="stack">
    <h2 tabindex="-1">${words.say('sending.title')}</h2>
    <p>${words.say('sending.text')}</p>
  </div>`;
}

/** How the send stands, and what can be done about it. */
export function outcomeTemplate(view: FormView, outcome: Outcome): TemplateResult {
  const { words, session } = view;
  const { state } = session;
  const expired = outcome.state === 'rejected' && outcome.reason === 'expired';
  const texts = expired ? (['expired.text', 'other'] as const) : TEXTS[outcome.state];
  const waits = outcome.state === 'saved' || outcome.state === 'unsaved';
  const keepsAnswers = Object.keys(state.values).length > 0;
  return html`<div class="stack">
    <h2 tabindex="-1">${words.say(`${outcome.state}.title`)}</h2>
    ${outcome.state === 'received' ? codeTemplate(state.id, words) : nothing}
    ${waits ? html`<p>${reasonOf(outcome, words)}</p>` : nothing}
    ${texts.map((key) => html`<p>${words.say(key)}</p>`)}
    ${outcome.state === 'rejected' && keepsAnswers ? answersTemplate(view, false) : nothing}
    <div class="row">
      ${waits ? button(words.say('retry'), () => void session.retry(), true) : nothing}
      ${outcome.state === 'failed' ? button(words.say('retry'), () => void session.send(), true) : nothing}
      ${waits ? button(words.say('delete'), () => void session.discard([state.id])) : nothing}
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
    <details>
      <summary>${words.say('received.full')}</summary>
      <p>${id}</p>
    </details>`;
}

/** Messages from an earlier visit that still wait here. */
export function waitingTemplate(
  session: FormSession,
  words: FormWords,
): TemplateResult | typeof nothing {
  const { count, ids } = session.earlier;
  if (count === 0) return nothing;
  return html`<div class="row notice">
    <span>${words.say('waiting', { count })}</span>
    ${button(words.say('waiting.send'), () => void session.retry())}
    ${ids ? button(words.say('waiting.delete'), () => void session.discard(ids)) : nothing}
  </div>`;
}
