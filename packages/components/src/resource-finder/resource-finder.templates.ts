import { html, nothing, type TemplateResult } from 'lit';
import type { Instant, Problem } from '@peerkit/model';
import type { DirectoryIndex, Facet, SearchResult } from '@peerkit/search';
import { button } from '../shared/blocks/button.templates.ts';
import { disclosure } from '../shared/blocks/disclosure.templates.ts';
import { icon } from '../shared/icons/icon.ts';
import { check, clock, close, search } from '../shared/icons/ui.ts';
import { cardTemplate } from './card.templates.ts';
import { firstOpen, type Card } from './cards.ts';
import { say, termLabel, type Words } from './finder-words.ts';
import { noneTemplate } from './none.templates.ts';
import { lostRecords, type FinderAction, type FinderState } from './resource-finder.state.ts';

/** A list to show, as it is at a moment. */
export interface ListView {
  readonly state: FinderState;
  readonly index: DirectoryIndex;
  readonly result: SearchResult;
  /** The results that are shown. */
  readonly cards: readonly Card[];
  /** There is room for a place beside the list. */
  readonly isWide: boolean;
  /** The place beside the list. */
  readonly beside: Card | undefined;
  readonly now: Instant;
  /** Whether the page put something between the tags. */
  readonly hasSlotted: boolean;
  readonly words: Words;
  readonly act: (action: FinderAction) => void;
}

/** Search box, filters, results. */
export function listTemplate(view: ListView): TemplateResult {
  const { state, index, result, words } = view;
  if (index.entries.length === 0) {
    return html`<p>${say(words, 'empty')}</p>
      <slot></slot>
      ${lostTemplate(state.problems, words)}`;
  }
  return html`${searchTemplate(view)}
  ${
    result.total === 0
      ? noneTemplate(view)
      : html`<p class="count">${say(words, 'count', { count: result.total })}</p>
          ${resultsTemplate(view)}`
  }
  ${lostTemplate(state.problems, words)}`;
}

function searchTemplate({ state, result, words, act }: ListView): TemplateResult {
  const type = (event: Event): void =>
    act({ do: 'narrow', to: { text: (event.target as HTMLInputElement).value } });
  return html`<form
    role="search"
    autocomplete="off"
    @submit=${(event: Event) => event.preventDefault()}
  >
    <div class="searchbox">
      <label class="visually-hidden" for="text">${say(words, 'search')}</label>
      ${icon(search)}
      <input
        id="text"
        class="box"
        type="search"
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        placeholder=${words.t('search-hint')}
        .value=${state.text}
        @input=${type}
      />
      ${
        state.text === ''
          ? nothing
          : html`<button
              type="button"
              class="x"
              aria-label=${words.t('clear-search')}
              @click=${() => act({ do: 'widen', to: { text: '', kind: state.kind, isOpenNow: state.isOpenNow } })}
            >
              ${icon(close)}
            </button>`
      }
    </div>
    <div class="chips">
      <button
        type="button"
        class="chip"
        aria-pressed=${state.isOpenNow ? 'true' : 'false'}
        @click=${() => act({ do: 'narrow', to: { isOpenNow: !state.isOpenNow } })}
      >
        ${icon(state.isOpenNow ? check : clock)} ${say(words, 'open-now')}
      </button>
      ${result.facets.length === 0 ? nothing : kindTemplate(state.kind, result.facets, words, act)}
    </div>
  </form>`;
}

function kindTemplate(
  kind: string,
  facets: readonly Facet[],
  words: Words,
  act: ListView['act'],
): TemplateResult {
  const choose = (event: Event): void =>
    act({ do: 'narrow', to: { kind: (event.target as HTMLSelectElement).value } });
  return html`<select
    id="kind"
    class="chip ${kind === '' ? '' : 'chosen'}"
    aria-label=${words.t('kind')}
    @input=${choose}
  >
    <option value="" .selected=${kind === ''}>${words.t('kind-all')}</option>
    ${labelled(facets, words).map(
      ({ code, label, count }) =>
        html`<option value=${code} .selected=${kind === code}>
          ${words.t('kind-option', { label, count })}
        </option>`,
    )}
  </select>`;
}

const collators = new Map<string, Intl.Collator>();

function labelled(facets: readonly Facet[], words: Words): readonly (Facet & { label: string })[] {
  const collator = collators.get(words.language) ?? new Intl.Collator(words.language);
  collators.set(words.language, collator);
  return facets
    .map((facet) => ({ ...facet, label: termLabel(facet.code, words) }))
    .sort((a, b) => collator.compare(a.label, b.label));
}

function resultsTemplate(view: ListView): TemplateResult {
  const { result, cards, beside, words, act } = view;
  const filled = firstOpen(cards);
  return html`<ul class="hits">
      ${cards.map((card) =>
        cardTemplate({
          ...view,
          card,
          isFilled: card === filled,
          isBeside: card.entry === beside?.entry,
        }),
      )}
    </ul>
    ${
      result.total > cards.length
        ? html`<p class="shown">
              ${say(words, 'shown', { shown: cards.length, count: result.total })}
            </p>
            ${button(say(words, 'more'), () => act({ do: 'more' }), 'line')}`
        : nothing
    }`;
}

function lostTemplate(problems: readonly Problem[], words: Words): TemplateResult | typeof nothing {
  const lost = lostRecords(problems);
  if (lost.length === 0) return nothing;
  const count = new Set(lost.map((problem) => problem.record)).size;
  return disclosure(
    say(words, 'lost', { count }),
    html`<ul class="lost">
      ${lost.map(
        ({ record, field, message }) =>
          html`<li>
            <dl>
              <dt>${say(words, 'lost-record')}</dt>
              <dd>${record}</dd>
              ${
                field === ''
                  ? nothing
                  : html`<dt>${say(words, 'lost-field')}</dt>
                      <dd>${field}</dd>`
              }
              <dt>${say(words, 'lost-advice')}</dt>
              <dd lang="en">${message}</dd>
            </dl>
          </li>`,
      )}
    </ul>`,
  );
}
