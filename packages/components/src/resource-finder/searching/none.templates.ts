import { html, nothing, type TemplateResult } from 'lit';
import { phoneHref, type Instant } from '@peerkit/model';
import type { DirectoryIndex, SearchResult } from '@peerkit/search';
import { button, linkButton } from '../../shared/blocks/button.templates.ts';
import { icon } from '../../shared/icons/icon.ts';
import { phone as phoneGlyph } from '../../shared/icons/ui.ts';
import { ownIn, say } from '../finder-words.ts';
import { termLabel } from '../results/term-words.ts';
import type { PlaceWords } from '../place/place-words.ts';
import { helplineOf } from './helpline.ts';
import type { FinderAction, FinderState } from '../resource-finder.state.ts';
import { wideningsOf, type Widening } from './widening.ts';

export interface NoneView {
  readonly state: FinderState;
  readonly index: DirectoryIndex;
  readonly now: Instant;
  readonly result: SearchResult;
  /** The person to call is beside the list. */
  readonly isWide: boolean;
  /** Whether the page put something between the tags. */
  readonly hasSlotted: boolean;
  readonly words: PlaceWords;
  readonly act: (action: FinderAction) => void;
}

/** Nothing was found: why, the nearest way out with what it brings, and a person to call. */
export function waysOutTemplate(view: NoneView): TemplateResult {
  const { state, now, result, words, act } = view;
  // It may be in what is on its way, and looking for a person to call would bring still more.
  if (result.rest?.state === 'coming') return html``;
  if (result.rest?.state === 'failed') return personTemplate(view);
  const widenings = wideningsOf(state, now);
  const isShut = widenings[0]?.gives === 'open';
  return html`<div class="helpline">
      <h3>${say(words, isShut ? 'none-open' : 'none')}</h3>
      <p>${askedFor(view)}</p>
      ${isShut || state.text === '' ? nothing : html`<p>${say(words, 'none-hint')}</p>`}
      ${widenings.map((widening, at) =>
        button(
          widenWords(widening, words),
          () => act({ do: 'widen', to: widening.to }),
          at === 0 ? 'action' : 'soft',
        ),
      )}
    </div>
    ${view.isWide ? nothing : personTemplate(view)}`;
}

/** What was asked for, as it was asked. */
function askedFor({ state: { text, kind, filters, isOpenNow }, words }: NoneView): TemplateResult {
  const parts = [
    text.trim() === '' ? undefined : html`<bdi>“${text.trim()}”</bdi>`,
    kind === '' ? undefined : termLabel(kind.split('\n', 1)[0] ?? kind, words),
    filters.length === 0 ? undefined : say(words, 'filters-chosen', { count: filters.length }),
    isOpenNow ? say(words, 'open-now') : undefined,
  ].filter((part) => part !== undefined);
  return html`${parts.map((part, at) => (at === 0 ? part : html` · ${part}`))}`;
}

function widenWords({ gives, count }: Widening, words: PlaceWords): TemplateResult | string {
  switch (gives) {
    case 'open':
      return say(words, 'widen-open', { count });
    case 'filters':
      return say(words, 'widen-filters', { count });
    case 'kind':
      return say(words, 'widen-kind', { count });
    case 'all':
      return say(words, 'widen-all', { count });
  }
}

/** A person to call: what the page put between the tags, and a line of the list that is open now. */
export function personTemplate({ index, now, hasSlotted, words }: NoneView): TemplateResult {
  const line = helplineOf(index, now);
  const own = ownIn(index.language);
  return html`<div class="helpline">
    ${line === undefined && !hasSlotted ? nothing : html`<h3>${say(words, 'person')}</h3>`}
    ${
      line === undefined
        ? nothing
        : linkButton(
            html`${icon(phoneGlyph)}
              <span>${own(line.name)} <bdi class="digits">${line.phone.number}</bdi></span>`,
            phoneHref(line.phone) ?? '',
            'line',
          )
    }
    <slot></slot>
  </div>`;
}
