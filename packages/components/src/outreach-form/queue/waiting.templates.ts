import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { button } from '../../shared/blocks/button.templates.ts';
import { note, type NoteKind } from '../../shared/blocks/note.templates.ts';
import { icon } from '../../shared/icons/icon.ts';
import { phone } from '../../shared/icons/phone.ts';
import { goneTemplate } from '../history/away.templates.ts';
import { noteBeside } from './button-note.ts';
import { deleteTemplate } from './delete.templates.ts';
import type { EarlierMessages } from './earlier.ts';
import type { FormSession } from '../form-session.ts';
import type { FormView } from '../form-view.ts';
import { isOut, titleOf } from '../ending/outcome-title.ts';
import type { Outcome } from '../outreach-form.state.ts';
import type { AnyKey, FormWords } from '../outreach-form.words.ts';
import { shortCode } from '../ending/short-code.ts';
import { hasMark, waits } from './waiting-mark.ts';

/**
 * Messages from earlier visits that still wait on this device, above all else. What became of them stands
 * in the same place until the next question: nothing moves from under a finger.
 */
export function waitingTemplate(view: FormView): TemplateResult {
  const { session, words } = view;
  return html`${goneTemplate(session, words)} ${session.kept.earlierTemplate()}
  ${earlierTemplate(session, words)} ${session.rare.urgent?.template(view)}`;
}

function earlierTemplate(session: FormSession, words: FormWords): TemplateResult | typeof nothing {
  const { count, ids, unsure, refused } = session.earlier;
  const { ends, waiting } = session.earlierMessages;
  const discard = (some: readonly string[], event: Event): void =>
    void deleteAll(session, some, event);
  // Until somebody has counted, room is kept for what waited at the last visit.
  if (count + ends.length === 0)
    return waiting !== undefined || !hasMark() ? nothing : waits(nothing);
  const sure = count - unsure.length - refused.length;
  const told = noteBeside('earlier', session);
  // The message on screen waits too, and is told of by itself.
  const waitsKey = isOut(session.state.outcome) ? 'waiting.others' : 'waiting';
  return waits(
    html`${ends.length > 0 ? endsTemplate(ends, words) : nothing}
    ${
      count === 0
        ? nothing
        : note(
            html`${sure > 0 ? html`<p>${words.say(waitsKey, { count: sure })}</p>` : nothing}
              ${unsure.length > 0 ? unsureTemplate(unsure, words) : nothing}
              ${refused.length > 0 ? refusedTemplate(refused, words) : nothing}
              <div class="row">
                ${button(words.say('waiting.send'), () => void session.retry(), 'line')}
                ${ids ? deleteTemplate(words.say('waiting.delete', { count }), words, (event) => discard(ids, event), unsure.length > 0) : nothing}
              </div>
              ${session.earlierMessages.oneByOne?.template(session, words, discard)}
              ${told ? html`<p>${words.say(told)}</p>` : nothing}`,
            'warn',
          )
    }`,
  );
}

/** What became of them: each end is told once, however many came to it. */
function endsTemplate(ends: EarlierMessages['ends'], words: FormWords): TemplateResult {
  const alike = new Map<string, readonly [end: Outcome, ids: readonly string[]]>();
  for (const [id, end] of ends) {
    const text = `${titleOf(end)} ${String(end.mayHaveArrived)}`;
    alike.set(text, [end, [...(alike.get(text)?.[1] ?? []), id]]);
  }
  return html`<div class="ends" role="status" tabindex="-1">
    ${[...alike.values()].map(([end, ids]) => endTemplate(end, ids, words))}
  </div>`;
}

type Updating = Element & Pick<ReactiveElement, 'updateComplete'>;

/** Deletes them. The button that was pressed disappears with them, so the focus moves to the result. */
async function deleteAll(
  session: FormSession,
  ids: readonly string[],
  { currentTarget }: Event,
): Promise<void> {
  const root = (currentTarget as Element).getRootNode() as ShadowRoot;
  await session.discard(ids);
  await (root.host as Updating).updateComplete;
  if (root.activeElement === null && document.activeElement === document.body)
    root.querySelector<HTMLElement>('.ends, h2[tabindex]')?.focus();
}

/** One end, with the codes of those that the team has or may have. */
function endTemplate(end: Outcome, ids: readonly string[], words: FormWords): TemplateResult {
  const { state, reason, mayHaveArrived } = end;
  const line = (key: AnyKey, isTrue: boolean | undefined) =>
    isTrue ? html`<p>${words.say(key)}</p>` : nothing;
  const count = ids.length;
  const title =
    state === 'deleted' && count > 1
      ? words.say('deleted.count', { count })
      : words.say(titleOf(end));
  return note(
    html`<p>${title}</p>
      ${line('expired.text', reason === 'expired')} ${line('maybe', mayHaveArrived)}
      ${state === 'received' || mayHaveArrived ? codeLines(ids, words) : nothing}
      ${line('code.use', mayHaveArrived)} ${line('other', state === 'rejected')}`,
    KINDS[state],
  );
}

const KINDS: Readonly<Partial<Record<Outcome['state'], NoteKind>>> = {
  received: 'good',
  rejected: 'warn',
};

/** What the team may have: the codes count as much as after a receipt. */
function unsureTemplate(ids: readonly string[], words: FormWords): TemplateResult {
  return html`<p>${words.say('waiting.unsure', { count: ids.length })}</p>
    ${codeLines(ids, words)}`;
}

/** What the intake refused: it lies here until it is sent again or deleted, and nobody was told of it. */
function refusedTemplate({ length: count }: readonly string[], words: FormWords): TemplateResult {
  return html`<p>${words.say('waiting.refused', { count })}</p>
    <p>${words.say('other')}</p>`;
}

const codeLines = (ids: readonly string[], words: FormWords): readonly TemplateResult[] =>
  ids.map((id) => html`<p>${words.say('received.code')} <b>${shortCode(id)}</b></p>`);

/** Below the form; over the other ways to reach the team, once the message has gone or waits. */
export function soonerTemplate(
  { form, session, words }: FormView,
  hasOthers: boolean,
): TemplateResult {
  const { outcome } = session.state;
  const isOver = outcome?.state === 'received' || isOut(outcome);
  return html`${session.kept.askTemplate(session.state)}
  ${hasOthers && isOver && !form.again ? html`<h3>${icon(phone)} ${words.say('sooner')}</h3>` : nothing}`;
}
