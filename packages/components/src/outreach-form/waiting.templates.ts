import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../shared/blocks/button.templates.ts';
import { note } from '../shared/blocks/note.templates.ts';
import { icon } from '../shared/icons/icon.ts';
import { phone } from '../shared/icons/phone.ts';
import { lostTemplate as goneTemplate } from './away.templates.ts';
import { deleteTemplate } from './delete.templates.ts';
import type { FormSession } from './form-session.ts';
import type { FormView } from './form-view.ts';
import type { FormWords } from './outreach-form.words.ts';
import { shortCode } from './short-code.ts';
import { hasMark, waits } from './waiting-mark.ts';

/**
 * Messages from earlier visits that still wait on this device, above all else. What became of them stands
 * in the same place until the person goes on: nothing moves from under a finger.
 */
export function waitingTemplate(session: FormSession, words: FormWords): TemplateResult {
  return html`${goneTemplate(session, words)} ${session.kept.earlierTemplate()}
  ${earlierTemplate(session, words)}`;
}

function earlierTemplate(session: FormSession, words: FormWords): TemplateResult | typeof nothing {
  const { count, ids, unsure } = session.earlier;
  const sure = count - unsure.length;
  const { codes, lost } = session.earlierMessages;
  const ended = html`${codes.length > 0 ? sentTemplate(codes, words) : nothing}
  ${lost.length > 0 ? lostTemplate(lost, words) : nothing}`;
  if (count === 0) {
    const { end, waiting } = session.earlierMessages;
    if (codes.length + lost.length > 0) return waits(ended);
    if (end) return waits(note(words.say(`${end}.title`)));
    return waiting !== undefined || !hasMark() ? nothing : waits(nothing);
  }
  return waits(
    html`${ended}
    ${note(
      html`${sure > 0 ? html`<p>${words.say('waiting', { count: sure })}</p>` : nothing}
        ${unsure.length > 0 ? unsureTemplate(unsure, words) : nothing}
        <div class="row">
          ${button(words.say('waiting.send'), () => void session.retry(), 'line')}
          ${ids ? deleteTemplate(words.say('waiting.delete'), words, () => void session.discard(ids), unsure.length > 0) : nothing}
        </div>`,
      'warn',
    )}`,
  );
}

/** What went out later, with the codes that were promised before Send. */
function sentTemplate(codes: readonly string[], words: FormWords): TemplateResult {
  return note(
    html`<p>${words.say('received.title')}</p>
      ${codeLines(codes, words)}`,
    'good',
  );
}

/** What the team may have: the codes count as much as after a receipt. */
function unsureTemplate(ids: readonly string[], words: FormWords): TemplateResult {
  const count = ids.length;
  return html`<p>${words.say('waiting.unsure', { count })}</p>
    ${codeLines(ids.map(shortCode), words)}`;
}

/** What is gone from here, and may be with the team. */
function lostTemplate(codes: readonly string[], words: FormWords): TemplateResult {
  return note(
    html`<p>${words.say('deleted-here.title')}. ${words.say('maybe')}</p>
      ${codeLines(codes, words)}
      <p>${words.say('code.use')}</p>`,
  );
}

const codeLines = (codes: readonly string[], words: FormWords): readonly TemplateResult[] =>
  codes.map((code) => html`<p>${words.say('received.code')} <b>${code}</b></p>`);

/** Below the form; over the other ways to reach the team, once the message has gone or waits. */
export function soonerTemplate({ session, words }: FormView, hasOthers: boolean): TemplateResult {
  const state = session.state.outcome?.state;
  const isOver = state === 'received' || state === 'saved' || state === 'unsaved';
  return html`${session.kept.askTemplate(session.state)}
  ${hasOthers && isOver ? html`<h3>${icon(phone)} ${words.say('sooner')}</h3>` : nothing}`;
}
