import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../shared/blocks/button.templates.ts';
import { disclosure } from '../../shared/blocks/disclosure.templates.ts';
import type { Content } from '../../shared/blocks/words.ts';
import type { Glyph } from '../../shared/icons/glyph.ts';
import { icon, pictogram } from '../../shared/icons/icon.ts';
import { bench } from '../../shared/icons/pictures/form.ts';
import { check, clock, lock, offline, trash, warning } from '../../shared/icons/ui.ts';
import { noteBeside } from '../queue/button-note.ts';
import { codeTemplate } from './code.templates.ts';
import { deleteTemplate } from '../queue/delete.templates.ts';
import type { FormSession } from '../form-session.ts';
import type { FormView } from '../form-view.ts';
import type { Outcome } from '../outreach-form.state.ts';
import type { AnyKey, FormWords } from '../outreach-form.words.ts';
import { isOut, isUnsure, titleOf } from './outcome-title.ts';
import { promiseLine } from '../closing/readers.templates.ts';
import { answersTemplate } from './review.templates.ts';

/** While the outcome is not known. */
export function sendingTemplate({ session, words }: FormView): TemplateResult {
  const saved = promiseLine(lock, words.say('saved.text'));
  return html`<div class="stack">
    <h2 tabindex="-1">${words.say('sending.title')}</h2>
    <p>${words.say('sending.text')}</p>
    ${
      session.unsaved.isSafe(session.state)
        ? html`<ul class="promise">
            ${saved}
          </ul>`
        : nothing
    }
  </div>`;
}

/** The outcome, and what the person can do now. */
export function outcomeTemplate(view: FormView, outcome: Outcome): TemplateResult {
  const { session, words } = view;
  const { id } = session.state;
  const isWaiting = isOut(outcome);
  const note = noteBeside('outcome', session);
  const isMaybe = isUnsure(outcome);
  const retry = outcome.state === 'failed' ? () => session.send() : () => session.retry();
  return html`<div class="stack outcome">
    ${outcome.state === 'received' ? receivedTemplate(view) : bannerTemplate(view, outcome)}
    ${isWaiting ? nothing : knownTemplate(view, outcome)}
    <div class="ways">
      ${
        isWaiting || outcome.state === 'failed'
          ? button(words.say('retry'), () => void retry(), 'action')
          : nothing
      }
      ${note ? html`<p>${words.say(note)}</p>` : nothing}
      ${
        isWaiting
          ? deleteTemplate(
              html`${icon(trash)} <span>${words.say(isMaybe ? 'delete.here' : 'delete')}</span>`,
              words,
              () => void session.discard([id]),
              isMaybe,
            )
          : nothing
      }
      ${againTemplate(outcome, session, words)}
    </div>
    ${isWaiting ? knownTemplate(view, outcome) : nothing}
    ${outcome.state === 'received' ? disclosure(words.say('received.full'), html`<p>${id}</p>`) : nothing}
  </div>`;
}

/** Clears the page, for the next message or the next person. */
function againTemplate(
  { state }: Outcome,
  session: FormSession,
  words: FormWords,
): TemplateResult | typeof nothing {
  const restart = (): void => session.restart('next');
  const next = words.ask('again');
  // What is only on this page would be gone.
  if (state === 'unsaved') return nothing;
  if (state === 'received') return button(next ?? words.say('received.done'), restart, 'action');
  return button((state === 'saved' ? next : undefined) ?? words.say('again'), restart, 'line');
}

/** The team has it: thanks, and the code to ask about it. */
function receivedTemplate({ form, session, words }: FormView): TemplateResult {
  const { id, reach } = session.state;
  // The very words of the answer that was chosen.
  const how = typeof reach === 'string' ? words.ask(`reach.${reach}`) : undefined;
  const next = words.ask('next') ?? words.say(how ? 'received.reads' : 'received.next');
  return html`<div class="thanks">
      <h2 tabindex="-1">${words.say('received.title')}</h2>
      ${pictogram(bench)}
    </div>
    <p>${words.say('received.thanks')}</p>
    ${how ? nextSteps([next, html`${words.say('received.chosen')} <strong>${how}</strong>`]) : html`<p>${next}</p>`}
    ${codeTemplate(id, words)} ${form.again ? nothing : html`<p>${words.say('received.keep')}</p>`}`;
}

/** What happens next, in order. */
const nextSteps = (steps: readonly Content[]): TemplateResult =>
  html`<ol class="next">
    ${steps.map((step) => html`<li><span>${step}</span></li>`)}
  </ol>`;

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
  const { words } = view;
  const { state } = outcome;
  if (state === 'received') return html``;
  const { glyph, tone, texts } = BANNERS[outcome.fragile ? 'unsaved' : state];
  const sentences = wordsOf(outcome) ?? texts;
  const isWaiting = isOut(outcome);
  return html`<div class="banner ${tone}">
    ${icon(glyph)}
    <h2 tabindex="-1">${words.say(titleOf(outcome))}</h2>
    <p>
      ${isWaiting ? reasonOf(outcome, words) : nothing}
      ${sentences.map((key) => html`${words.say(key)} `)}
    </p>
  </div>`;
}

/** Its code, where it is and until when. What to do about a message that waits comes before: it must be in sight. */
function knownTemplate(view: FormView, outcome: Outcome): TemplateResult | typeof nothing {
  const { words, session } = view;
  const { state } = outcome;
  if (state === 'received') return nothing;
  const keepsAnswers = Object.keys(session.state.values).length > 0;
  const isWaiting = isOut(outcome);
  return html`${
    isWaiting || outcome.mayHaveArrived
      ? html`${codeTemplate(session.state.id, words)}
          <p>${words.say('code.use')}</p>`
      : nothing
  }
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
function wordsOf(outcome: Outcome): readonly AnyKey[] | undefined {
  const { state, reason, fragile, mayHaveArrived } = outcome;
  if (reason === 'not-sealed') return ['not-sealed.text', 'other'];
  if (isUnsure(outcome)) {
    const isOpen = state === 'unsaved' || fragile === true;
    return isOpen ? ['unsure.text'] : ['unsure.text', 'unsure.next'];
  }
  if (state === 'rejected' && reason === 'expired')
    return mayHaveArrived ? ['expired.text', 'maybe', 'other'] : ['expired.text', 'other'];
  return state === 'deleted' && mayHaveArrived ? ['maybe'] : undefined;
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

function reasonOf(outcome: Outcome, words: FormWords): ReturnType<FormWords['say']> {
  switch (outcome.reason) {
    case 'offline':
    case 'busy':
    case 'not-ready':
    case 'intercepted':
      return words.say(`reason.${outcome.reason}`);
    default:
      return words.say(isUnsure(outcome) ? 'reason.no-answer' : 'reason.unreachable');
  }
}
