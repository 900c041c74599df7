import { html, nothing, type TemplateResult } from 'lit';
import type { Instant, Problem } from '@peerkit/model';
import type { DirectoryEntry, DirectoryIndex, Facet, SearchResult } from '@peerkit/search';
import { button } from '../shared/blocks/button.templates.ts';
import { disclosure } from '../shared/blocks/disclosure.templates.ts';
import { icon } from '../shared/icons/icon.ts';
import { check, clock, close, search } from '../shared/icons/ui.ts';
import type { Card } from './cards.ts';
import { say, termLabel, type Words } from './finder-words.ts';
import { hitTemplate } from './hit.templates.ts';
import type * as PlacePart from './place.part.ts';
import { lostRecords, type FinderAction, type FinderState } from './resource-finder.state.ts';

/** A list to show, as it is at a moment. */
export interface ListView {
  readonly state: FinderState;
  readonly index: DirectoryIndex;
  readonly result: SearchResult;
  /** The results that are shown, with what is known of each. */
  readonly entries: readonly DirectoryEntry[];
  readonly cards: readonly Card[];
  /** There is room for a place beside the list, with its actions. */
  readonly isWide: boolean;
  /** The place beside the list. */
  readonly beside: DirectoryEntry | undefined;
  readonly now: Instant;
  /** Whether the page put something between the tags. */
  readonly hasSlotted: boolean;
  /** Absent when it did not load. */
  readonly part: typeof PlacePart | undefined;
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
  ${result.total === 0 ? noneTemplate(view) : resultsTemplate(view)}
  ${lostTemplate(state.problems, words)}`;
}

/** Nothing was found: why, then the ways out. */
function noneTemplate(view: ListView): TemplateResult {
  const { words, part } = view;
  return part === undefined
    ? html`<div class="empty">
        <h3>${say(words, 'none')}</h3>
        <p>${say(words, 'none-hint')}</p>
        <slot></slot>
      </div>`
    : part.waysOutTemplate(view);
}

function searchTemplate({ state, result, part, words, act }: ListView): TemplateResult {
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
      ${part === undefined ? nothing : openNowTemplate(state.isOpenNow, words, act)}
      ${result.facets.length === 0 ? nothing : kindTemplate(state.kind, result.facets, words, act)}
    </div>
  </form>`;
}

function openNowTemplate(isOn: boolean, words: Words, act: ListView['act']): TemplateResult {
  return html`<button
    type="button"
    class="chip"
    aria-pressed=${isOn ? 'true' : 'false'}
    @click=${() => act({ do: 'narrow', to: { isOpenNow: !isOn } })}
  >
    ${icon(isOn ? check : clock)} ${say(words, 'open-now')}
  </button>`;
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
  const { result, index, entries, cards, beside, isWide, part, words, act } = view;
  const filled = part?.firstOpen(cards);
  const hits = entries.map((entry, at) => {
    const card = cards[at];
    const known = card && { card, index, isFilled: card === filled, words, act };
    return hitTemplate(
      { entry, language: index.language, isBeside: entry === beside, words, act },
      known && part?.aboutTemplate(known),
      isWide ? undefined : known && part?.actionTemplate(known),
    );
  });
  return html`<p class="count">${say(words, 'count', { count: result.total })}</p>
    <ul class="hits">
      ${hits}
    </ul>
    ${
      result.total > entries.length
        ? html`<p class="shown">
              ${say(words, 'shown', { shown: entries.length, count: result.total })}
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
