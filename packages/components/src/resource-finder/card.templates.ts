import { html, nothing, type TemplateResult } from 'lit';
import type { DirectoryIndex } from '@peerkit/search';
import { button } from '../shared/blocks/button.templates.ts';
import { icon } from '../shared/icons/icon.ts';
import { clock, forward } from '../shared/icons/ui.ts';
import type { Card } from './cards.ts';
import { dayInWords } from './clock.ts';
import { alertTemplate, phoneAction, stateTemplate } from './entry.templates.ts';
import { ownIn, say, type Words } from './finder-words.ts';
import type { FinderAction } from './resource-finder.state.ts';

export interface CardView {
  readonly card: Card;
  readonly index: DirectoryIndex;
  /** Its action is the filled button of the view. */
  readonly isFilled: boolean;
  readonly words: Words;
  readonly act: (action: FinderAction) => void;
}

/** Whether it is open, what is new, and how fresh that is. */
export function aboutTemplate({ card, index, words }: CardView): TemplateResult {
  const { entry, alerts, opening } = card;
  const own = ownIn(index.language);
  // Where it was checked long ago, the state says so.
  const day = opening.reason === 'stale' ? undefined : entry.assured;
  const date = day && dayInWords(words.language, day, 'short');
  return html`${stateTemplate(card, words)}
  ${alerts.map((alert) => alertTemplate(alert, words, own))}
  ${date ? html`<p class="small">${say(words, 'checked', { date })}</p>` : nothing}`;
}

/** The one thing to do. */
export function actionTemplate({ card, isFilled, words, act }: CardView): TemplateResult {
  const { entry, action } = card;
  const { verb, phone } = action;
  if (phone !== undefined && verb !== 'hours' && verb !== 'details') {
    return phoneAction(verb, phone, words, isFilled ? 'action' : 'soft');
  }
  const isHours = verb === 'hours';
  return button(
    html`${icon(isHours ? clock : forward)} ${say(words, isHours ? 'see-hours' : 'see-details')}
      <span class="visually-hidden">${entry.name}</span>`,
    () => act({ do: 'open', id: entry.id }),
    'soft',
  );
}
