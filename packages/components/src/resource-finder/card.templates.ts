import { html, nothing, type TemplateResult } from 'lit';
import type { DirectoryEntry, DirectoryIndex } from '@peerkit/search';
import { button } from '../shared/blocks/button.templates.ts';
import { icon } from '../shared/icons/icon.ts';
import { clock, forward } from '../shared/icons/ui.ts';
import type { Card } from './cards.ts';
import { dayInWords } from './clock.ts';
import { alertTemplate, phoneAction, stateTemplate } from './entry.templates.ts';
import { kindsOf, ownIn, say, termLabel, type Words } from './finder-words.ts';
import { signOf } from './kind-signs.ts';
import type { FinderAction } from './resource-finder.state.ts';

/** Kinds of help named on a card; its page names them all. */
const MOST_KINDS = 2;

export interface CardView {
  readonly card: Card;
  readonly index: DirectoryIndex;
  /** Its action is the filled button of the view. */
  readonly isFilled: boolean;
  /** It is shown beside the list. */
  readonly isBeside: boolean;
  /** The actions are beside the list, so that cards have none. */
  readonly isWide: boolean;
  readonly words: Words;
  readonly act: (action: FinderAction) => void;
}

/** One result: what, who and where, whether it is open, and one thing to do. */
export function cardTemplate(view: CardView): TemplateResult {
  const { card, index, isBeside, isWide, words, act } = view;
  const { entry, alerts } = card;
  const own = ownIn(index.language);
  const who = whoOf(entry);
  const kinds = kindsOf(entry.terms)
    .slice(0, MOST_KINDS)
    .map((code) => termLabel(code, words))
    .filter((label) => label.toLowerCase() !== entry.name.toLowerCase());
  const checked = entry.assured && dayInWords(words.language, entry.assured, 'short');
  return html`<li class="hit ${isBeside ? 'on' : ''}">
    <span class="kind">${icon(signOf(entry))}</span>
    <div class="what">
      <h3>
        <button
          type="button"
          class="open"
          data-id=${entry.id}
          aria-current=${isBeside ? 'true' : nothing}
          @click=${() => act({ do: 'open', id: entry.id })}
        >
          ${own(entry.name)}
        </button>
      </h3>
      ${kinds.length === 0 ? nothing : html`<p>${kinds.join(' · ')}</p>`}
      ${who === '' ? nothing : html`<p class="quiet">${own(who)}</p>`} ${stateTemplate(card, words)}
      ${alerts.map((alert) => alertTemplate(alert, words, own))}
      ${checked ? html`<p class="small">${say(words, 'checked', { date: checked })}</p>` : nothing}
    </div>
    ${isWide ? nothing : actionTemplate(view)}
  </li>`;
}

/** By whom and where: what tells two of a kind apart. */
function whoOf({ name, organization, areas, places }: DirectoryEntry): string {
  const [place] = places;
  const address = place?.kind === 'postal' ? undefined : place?.address;
  const where = address === undefined ? areas : [address.lines[0], address.city];
  const parts = [organization, ...where].filter((part) => part !== undefined && part !== name);
  return [...new Set(parts)].join(', ');
}

function actionTemplate({ card, isFilled, words, act }: CardView): TemplateResult {
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
