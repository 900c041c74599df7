import { html, nothing, type TemplateResult } from 'lit';
import { phoneHref, type Alert, type Phone } from '@peerkit/model';
import { linkButton } from '../../shared/blocks/button.templates.ts';
import type { ButtonVariant } from '../../shared/blocks/button.templates.ts';
import { stateLine } from '../../shared/blocks/state.templates.ts';
import { icon } from '../../shared/icons/icon.ts';
import { phone as phoneGlyph, talk, warning } from '../../shared/icons/ui.ts';
import type { Card } from './cards.ts';
import { dayInWords } from '../hours/clock.ts';
import { say, type Own } from '../finder-words.ts';
import type { PlaceWords } from '../place/place-words.ts';
import type { PlaceKey } from '../locales/place.en.ts';

const SHAPES = {
  open: 'open',
  closed: 'closed',
  'check-first': 'check',
  unknown: 'unknown',
} as const;

/** What is so for hours alone: paper does not say it. */
const OF_NOW: ReadonlySet<PlaceKey> = new Set<PlaceKey>([
  'open-until',
  'open-check',
  'opens',
  'closed-check',
  'closed-now',
  'check-holiday',
  'check-note',
]);

/** Whether it is open, and until when. */
export function stateTemplate({ opening, words: line }: Card, words: PlaceWords): TemplateResult {
  return html`<p class=${OF_NOW.has(line.key) ? 'of-now' : nothing}>
    ${stateLine(SHAPES[opening.state], html`<span>${say(words, line.key, line.params)}</span>`)}
  </p>`;
}

/** What to know before going there. */
export function alertWords({ text, from }: Alert, words: PlaceWords, own: Own): TemplateResult {
  const date = from === undefined ? undefined : dayInWords(words.language, from, 'day');
  return html`<b>${say(words, 'news')}${date === undefined ? nothing : html`, ${date}`}:</b>
    ${own(text)}`;
}

/** What people reported to be wrong, beside what the state says. */
export function reportedTemplates(
  { reported }: Card,
  words: PlaceWords,
): readonly TemplateResult[] {
  return reported.map(
    ({ key, params }) =>
      html`<p class="news">${icon(warning)} <span>${say(words, key, params)}</span></p>`,
  );
}

/** What the number of a card is for; only what is open is simply called. */
const VERBS = {
  call: 'call',
  'call-first': 'call-first',
  'call-ask': 'call-ask',
  text: 'text',
} as const satisfies Partial<Record<Card['action']['verb'], PlaceKey>>;

/** Longer labels are beside a button, not in it. */
const LONGEST_LABEL = 30;

export function isShort(label: string | undefined): label is string {
  return label !== undefined && label.length <= LONGEST_LABEL;
}

/** Calls or texts somebody, as the card's verb says. */
export function phoneAction(
  verb: keyof typeof VERBS,
  phone: Phone,
  words: PlaceWords,
  own: Own,
  variant: ButtonVariant,
): TemplateResult {
  const inside = html`${icon(verb === 'text' ? talk : phoneGlyph)}
    <span>
      ${say(words, VERBS[verb])} <bdi class="number ${verb}">${numberOf(phone, words)}</bdi>
      ${isShort(phone.label) ? html`<span class="label">${own(phone.label)}</span>` : nothing}
    </span>`;
  return linkButton(inside, phoneHref(phone) ?? '', variant);
}

/** Longer numbers are smaller with the largest text, in characters. */
const LONGEST_NUMBER = 14;

/** A number as published, with its extension. */
export function numberOf({ number, extension }: Phone, words: PlaceWords): TemplateResult {
  return html`<span class="digits ${number.length > LONGEST_NUMBER ? 'long' : ''}">${number}</span>
    ${extension === undefined ? nothing : words.t('extension', { extension })}`;
}
