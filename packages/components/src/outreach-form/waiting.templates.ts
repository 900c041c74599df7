import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../shared/blocks/button.templates.ts';
import { note } from '../shared/blocks/note.templates.ts';
import { lostTemplate } from './away.templates.ts';
import { deleteTemplate } from './delete.templates.ts';
import type { FormSession } from './form-session.ts';
import type { FormView } from './form-view.ts';
import type { FormWords } from './outreach-form.words.ts';
import { hasMark, waits } from './waiting-mark.ts';

/**
 * Messages from earlier visits that still wait on this device, above all else. What became of them stands
 * in the same place until the person goes on: nothing moves from under a finger.
 */
export function waitingTemplate(session: FormSession, words: FormWords): TemplateResult {
  return html`${lostTemplate(session, words)} ${session.kept.earlierTemplate()}
  ${earlierTemplate(session, words)}`;
}

function earlierTemplate(session: FormSession, words: FormWords): TemplateResult | typeof nothing {
  const { count, ids } = session.earlier;
  const { codes } = session.earlierMessages;
  if (count === 0) {
    const { end, waiting } = session.earlierMessages;
    if (codes.length > 0) return waits(sentTemplate(codes, words));
    if (end) return waits(note(words.say(`${end}.title`)));
    return waiting !== undefined || !hasMark() ? nothing : waits(nothing);
  }
  return waits(
    html`${codes.length > 0 ? sentTemplate(codes, words) : nothing}
    ${note(
      html`<p>${words.say('waiting', { count })}</p>
        <div class="row">
          ${button(words.say('waiting.send'), () => void session.retry(), 'line')}
          ${ids ? deleteTemplate(words.say('waiting.delete'), words, () => void session.discard(ids)) : nothing}
        </div>`,
      'warn',
    )}`,
  );
}

/** What went out later, with the codes that were promised before Send. */
function sentTemplate(codes: readonly string[], words: FormWords): TemplateResult {
  return note(
    html`<p>${words.say('received.title')}</p>
      ${codes.map((code) => html`<p>${words.say('received.code')} <b>${code}</b></p>`)}`,
    'good',
  );
}

/** Below the form; over the other ways to reach the team, once the message has gone or waits. */
export function soonerTemplate({ session, words }: FormView, hasOthers: boolean): TemplateResult {
  const state = session.state.outcome?.state;
  const isOver = state === 'received' || state === 'saved' || state === 'unsaved';
  return html`${session.kept.askTemplate(session.state)}
  ${hasOthers && isOver ? html`<h3>${words.say('sooner')}</h3>` : nothing}`;
}
