import { html, nothing, type TemplateResult } from 'lit';
import type { Instant, TermCode } from '@peerkit/model';
import type { DirectoryEntry, DirectoryIndex, SearchResult } from '@peerkit/search';
import { button } from '../shared/blocks/button.templates.ts';
import { searchbox } from '../shared/blocks/searchbox.templates.ts';
import type { Card } from './results/cards.ts';
import { plainLabel, say, type Words } from './finder-words.ts';
import { hitTemplate } from './results/hit.templates.ts';
import type * as PlacePart from './place/place.part.ts';
import type { FinderTools } from './tools.ts';
import type { FinderAction, FinderState } from './resource-finder.state.ts';

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
  /** The place that is shown. */
  readonly place: DirectoryEntry | undefined;
  readonly now: Instant;
  /** Whether the page put something between the tags. */
  readonly hasSlotted: boolean;
  /** Absent when it did not load. */
  readonly part: typeof PlacePart | undefined;
  readonly tools: FinderTools | undefined;
  readonly words: Words;
  readonly act: (action: FinderAction) => void;
}

/** Search box, filters, results. */
export function listTemplate(view: ListView): TemplateResult {
  const { state, index, result, part, words } = view;
  if (index.size === 0) {
    return html`<p>${say(words, 'empty')}</p>
      <slot></slot>
      ${part?.lostTemplate(state.problems, part.placeWords(words))}`;
  }
  const saved = state.isSavedShown && part && savedTemplate(view);
  if (saved) return saved;
  const near = part && { ...view, words: part.placeWords(words) };
  return html`${near && part.keptTemplate(near)} ${searchTemplate(view)}
  ${result.total === 0 ? noneTemplate(view) : resultsTemplate(view)}
  ${part?.lostTemplate(state.problems, part.placeWords(words))}`;
}

/** Nothing was found: why, then the ways out. */
function noneTemplate(view: ListView): TemplateResult {
  const { words, part } = view;
  return part === undefined
    ? html`<div class="helpline">
        <h3>${say(words, 'none')}</h3>
        <p>${say(words, 'none-hint')}</p>
        <slot></slot>
      </div>`
    : part.waysOutTemplate({ ...view, words: part.placeWords(words) });
}

function searchTemplate(view: ListView): TemplateResult {
  const { state, part, tools, words, act } = view;
  const near = part && { ...view, words: part.placeWords(words) };
  return html`<form
    role="search"
    autocomplete="off"
    @submit=${(event: Event) => event.preventDefault()}
  >
    ${searchbox({
      id: 'text',
      label: words.t('search'),
      hint: words.t('search-hint'),
      clear: words.t('clear-search'),
      value: state.text,
      typed: (text) => {
        act({ do: 'narrow', to: { text } });
        tools?.suggestTo(text, view);
      },
      ...(tools && {
        entered: () => tools.prepareSuggestions(),
        combobox: tools.combobox(view),
      }),
    })}
    ${near && part.chipsTemplate(near)} ${near && part.readAsTemplate(near)}
  </form>`;
}

/** The name of a kind of help: ours, once those are loaded. */
function namesOf({ part, words }: ListView): (code: TermCode) => string {
  const known = part?.placeWords(words);
  return (code) => (part && known ? part.termLabel(code, known) : plainLabel(code, words));
}

function savedTemplate(view: ListView): TemplateResult | undefined {
  const { part, tools, words } = view;
  return (
    part &&
    tools?.savedTemplate({ ...view, hits: hitsTemplate(view), words: part.placeWords(words) })
  );
}

function hitsTemplate(view: ListView): TemplateResult {
  const { state, result, index, entries, cards, place, isWide, part, tools, words, act } = view;
  const filled = part?.firstOpen(cards.slice(0, entries.length));
  const label = namesOf(view);
  const hits = entries.map((entry, at) => {
    const card = cards[at];
    const hit = {
      entry,
      language: index.language,
      isBeside: isWide && entry === place,
      label,
      act,
    };
    if (part === undefined || card === undefined) return hitTemplate(hit, {});
    const known = {
      card,
      index,
      isFilled: card === filled,
      isWide,
      words: part.placeWords(words),
      act,
    };
    return hitTemplate(hit, {
      before: state.isSavedShown ? nothing : part.someTemplate(result, at, known.words),
      kindIcon: part.kindIconTemplate(entry),
      far: part.distanceOf(at, view, known.words),
      about: part.aboutTemplate(known),
      action: part.actionTemplate(known),
      save: tools && part.saveTemplate(entry, tools.deeds, known.words),
    });
  });
  // A map in the list's stead comes before what leads to more of both.
  return html`${isWide ? nothing : tools?.map.pane(view)}
    <ul class="hits">
      ${hits}
    </ul>`;
}

function resultsTemplate(view: ListView): TemplateResult {
  const { result, entries, words, act } = view;
  return html`<p class="count">${say(words, 'count', { count: result.total })}</p>
    ${hitsTemplate(view)}
    ${
      result.total > entries.length
        ? html`<p class="shown">
              ${say(words, 'shown', { shown: entries.length, count: result.total })}
            </p>
            ${button(say(words, 'more'), () => act({ do: 'more' }), 'line')}`
        : nothing
    }`;
}
