import { html, nothing, type TemplateResult } from 'lit';
import { disclosure } from '../../shared/blocks/disclosure.templates.ts';
import type { Content, Words } from '../../shared/blocks/words.ts';
import type { Glyph } from '../../shared/icons/glyph.ts';
import { icon, pictogram } from '../../shared/icons/icon.ts';
import { bench } from '../../shared/icons/pictures/form.ts';
import { check, info, lock, trash } from '../../shared/icons/ui.ts';
import type { FormView } from '../form-view.ts';
import { days, isYes } from '../outreach-form.attributes.ts';

/** One line of a promise, with its picture. */
export const promiseLine = (glyph: Glyph, words: Content): TemplateResult =>
  html`<li>${icon(glyph)}<span>${words}</span></li>`;

/** Who reads the answers: beside the question, from the first one on. The review says it above Send. */
export function readersTemplate(view: FormView): TemplateResult {
  if (view.session.state.view === 'review') return pictogram(bench);
  return html`${pictogram(bench)}
    <h3>${view.words.say('readers.title')}</h3>
    ${promiseAhead(view)}`;
}

/** The same where there is no room beside the question: one line before anything is typed, which opens. */
export function whoTemplate(view: FormView): TemplateResult {
  const { words, element } = view;
  const line = isYes(element.noPolice) ? 'who.no-police' : 'who.team';
  return disclosure(words.say(line), promiseAhead(view));
}

function promiseAhead(view: FormView): TemplateResult {
  const { words, element } = view;
  return html`<ul class="promise">
    ${promiseLine(lock, readerWords(view))} ${promiseLine(check, words.say('consent.name'))}
    ${promiseKeep(view, false)} ${isYes(element.noPolice) ? promiseLaw(view) : nothing}
  </ul>`;
}

/** What the agency signed of police, if it did, and what a court can do all the same. */
function promiseLaw({ words, element }: FormView): TemplateResult {
  const police = isYes(element.noPolice) ? words.say('consent.police') : nothing;
  return promiseLine(info, html`${police} ${words.say('consent.court')}`);
}

/** Three lines above Send: who can open it, how long it is kept, what a court can do. */
export function promiseTemplate(view: FormView): TemplateResult {
  return html`<ul class="promise">
    ${promiseLine(lock, readerWords(view))} ${promiseKeep(view, true)} ${promiseLaw(view)}
  </ul>`;
}

function readerWords({ words, element }: FormView): Words {
  const name = (element.agencyName || words.closing?.t('agency.unnamed')) ?? '';
  return html`${words.say('consent.reader', { agency: name })} ${words.ask('purpose')}`;
}

/** How long it is kept, only where the agency says so; and how to have it deleted earlier. */
function promiseKeep(
  { words, element }: FormView,
  withCode: boolean,
): TemplateResult | typeof nothing {
  const count = days(element.keepDays);
  const keep = count === undefined ? nothing : words.say('consent.keep', { count });
  if (keep === nothing && !withCode) return nothing;
  return promiseLine(trash, html`${keep} ${withCode ? words.say('consent.delete') : nothing}`);
}
