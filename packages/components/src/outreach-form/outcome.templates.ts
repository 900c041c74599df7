import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../shared/blocks/button.templates.ts';
import { disclosure } from '../shared/blocks/disclosure.templates.ts';
import { receipt } from '../shared/blocks/receipt.templates.ts';
import type { Glyph } from '../shared/icons/glyph.ts';
import { icon, pictogram } from '../shared/icons/icon.ts';
import { bench } from '../shared/icons/pictures/form.ts';
import { check, clock, lock, offline, trash, warning } from '../shared/icons/ui.ts';
import { deleteTemplate } from './delete.templates.ts';
import type { FormSession } from './form-session.ts';
import type { FormView } from './form-view.ts';
import type { Outcome } from './outreach-form.state.ts';
import type { AnyKey, FormWords } from './outreach-form.words.ts';
import { promiseLine } from './readers.templates.ts';
import { answersTemplate } from './review.templates.ts';
import { shortCode } from './short-code.ts';

/** While the outcome is not known. */
export function sendingTemplate(words: FormWords): TemplateResult {
  return html`<div class="stack">
    <h2 tabindex="-1">${words.say('sending.title')}</h2>
    <p>${words.say('sending.text')}</p>
  </div>`;
}

/** The outcome, and what the person can do now. */
export function outcomeTemplate(view: FormView, outcome: Outcome): TemplateResult {
  const { session, words } = view;
  const { id } = session.state;
  const isWaiting = outcome.state === 'saved' || outcome.state === 'unsaved';
  // What is over is not what the thanks are about.
  const again = isWaiting || outcome.state === 'received' ? 'plain' : 'line';
  const retry = outcome.state === 'failed' ? () => session.send() : () => session.retry();
  return html`<div class="stack outcome">
    ${outcome.state === 'received' ? receivedTemplate(view) : bannerTemplate(view, outcome)}
    <div class="ways">
      ${
        isWaiting || outcome.state === 'failed'
          ? button(words.say('retry'), () => void retry(), 'action')
          : nothing
      }
      ${
        isWaiting
          ? deleteTemplate(
              html`${icon(trash)} <span>${words.say('delete')}</span>`,
              words,
              () => void session.discard([id]),
            )
          : nothing
      }
      ${
        outcome.state === 'unsaved'
          ? nothing
          : button(words.say('again'), () => session.restart(), again)
      }
    </div>
  </div>`;
}

/** The team has it: thanks, and the code to ask about it. */
function receivedTemplate({ session, words }: FormView): TemplateResult {
  const { id, reach } = session.state;
  // The very words of the answer that was chosen.
  const how = typeof reach === 'string' ? words.ask(`reach.${reach}`) : undefined;
  return html`<div class="thanks">
      <h2 tabindex="-1">${words.say('received.title')}</h2>
      ${pictogram(bench)}
    </div>
    <p>${words.say('received.thanks')}</p>
    ${receipt(words.say('received.code'), shortCode(id))}
    ${disclosure(words.say('received.full'), html`<p>${id}</p>`)}
    <p>${words.ask('next') ?? words.say(how ? 'received.reads' : 'received.next')}</p>
    ${how ? html`<p>${words.say('received.chosen')} <strong>${how}</strong></p>` : nothing}
    <p>${words.say('received.keep')}</p>`;
}

interface Banner {
  readonly glyph: Glyph;
  readonly tone: 'warn' | 'bad' | 'done';
  /** The sentences below the title. Each one is true in that state and in no other. */
  readonly texts: readonly AnyKey[];
}

const BANNERS: Readonly<Record<Exclude<Outcome['state'], 'received'>, Banner>> = {
  saved: { glyph: offline, tone: 'warn', texts: ['saved.next'] },
  unsaved: { glyph: offline, tone: 'warn', texts: ['unsaved.next'] },
  failed: { glyph: warning, tone: 'bad', texts: ['failed.text', 'other'] },
  rejected: { glyph: warning, tone: 'bad', texts: ['rejected.text', 'other'] },
  deleted: { glyph: check, tone: 'done', texts: ['deleted.text'] },
};

/** It is not sent: the notice is the top of the page, and what it means for the person follows. */
function bannerTemplate(view: FormView, outcome: Outcome): TemplateResult {
  const { words, session } = view;
  const { state } = outcome;
  if (state === 'received') return html``;
  // What may soon be gone from this browser is told as what is only on the page: keep it open.
  const as = outcome.fragile ? 'unsaved' : state;
  const { glyph, tone, texts } = BANNERS[as];
  const expired = state === 'rejected' && outcome.reason === 'expired';
  const said = wordsOf(outcome) ?? texts;
  const keepsAnswers = Object.keys(session.state.values).length > 0;
  const isWaiting = state === 'saved' || state === 'unsaved';
  return html`<div class="banner ${tone}">
      ${icon(glyph)}
      <h2 tabindex="-1">${words.say(expired ? 'expired.title' : `${as}.title`)}</h2>
      <p>
        ${isWaiting ? reasonOf(outcome, words) : nothing}
        ${(outcome.mayHaveArrived ? [...said, 'maybe' as const] : said).map((key) => html`${words.say(key)} `)}
      </p>
    </div>
    ${
      isWaiting
        ? html`<ul class="promise">
            ${keptLines(session, outcome, words)}
          </ul>`
        : nothing
    }
    ${state === 'rejected' && keepsAnswers ? answersTemplate(view, false) : nothing}`;
}

/** What a reason says instead. */
function wordsOf({ state, reason }: Outcome): readonly AnyKey[] | undefined {
  if (reason === 'not-sealed') return ['not-sealed.text', 'other'];
  return state === 'rejected' && reason === 'expired' ? ['expired.text', 'other'] : undefined;
}

/** What is on this device, and until when. */
function keptLines(
  session: FormSession,
  { state, fragile }: Outcome,
  words: FormWords,
): TemplateResult[] {
  if (state === 'unsaved') return [promiseLine(warning, words.say('unsaved.text'))];
  const count = session.keepDays;
  return [
    promiseLine(lock, words.say('saved.text')),
    ...(fragile ? [promiseLine(warning, words.say('saved.fragile'))] : []),
    ...(count > 0 ? [promiseLine(clock, words.say('saved.limit', { count }))] : []),
  ];
}

function reasonOf({ reason }: Outcome, words: FormWords): ReturnType<FormWords['say']> {
  const isKnown = reason === 'offline' || reason === 'busy' || reason === 'not-ready';
  return words.say(`reason.${isKnown ? reason : 'unreachable'}`);
}
