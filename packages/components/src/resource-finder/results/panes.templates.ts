import { html, nothing, type TemplateResult } from 'lit';
import type { Instant } from '@peerkit/model';
import type { DirectoryEntry, DirectoryIndex, SearchResult } from '@peerkit/search';
import type { Card } from './cards.ts';
import type { Words } from '../finder-words.ts';
import type * as PlacePart from '../place/place.part.ts';
import { entryOf, type FinderAction, type FinderState } from '../resource-finder.state.ts';
import { listTemplate } from '../resource-finder.templates.ts';
import type { FinderTools } from '../tools.ts';
import { missingTemplate } from '../loading/waiting.templates.ts';

/** What two panes, or one, are made of. */
export interface PanesSource {
  readonly state: FinderState;
  readonly index: DirectoryIndex;
  readonly now: Instant;
  readonly result: SearchResult;
  /** There is room for a place beside the list. */
  readonly isWide: boolean;
  /** Absent when it did not load. */
  readonly part: typeof PlacePart | undefined;
  readonly tools: FinderTools | undefined;
  readonly words: Words;
  readonly act: (action: FinderAction) => void;
}

/** What is shown, as it is at a moment. */
export interface Panes extends PanesSource {
  /** The results that are shown. */
  readonly entries: readonly DirectoryEntry[];
  /** The place that a person opened; beside a list, else its first. */
  readonly place: DirectoryEntry | undefined;
  /** What is known of each result that is shown, then of the place. */
  readonly cards: readonly Card[];
}

export function panesOf(source: PanesSource): Panes {
  const { state, index, now, result, part, tools, words } = source;
  const entries =
    (state.isSavedShown ? tools?.savedEntries(index) : undefined) ??
    result.hits.slice(0, state.shown).map(({ entry }) => entry);
  const place = entryOf(state, state.openId) ?? part?.besideOf(source, entries);
  const shown = place === undefined ? entries : [...entries, place];
  const cards = part ? shown.map((entry) => part.cardOf(entry, index, now, words.language)) : [];
  return { ...source, entries, place, cards };
}

export interface PanesView extends Panes {
  readonly header: TemplateResult;
  /** A person opened a place that could not be shown. */
  readonly isPlaceMissing: boolean;
  /** Whether the page put something between the tags. */
  readonly hasSlotted: boolean;
}

/** The list, and beside it or in its stead a place. */
export function panesTemplate(view: PanesView): TemplateResult {
  const { place, isWide, header, isPlaceMissing, part, tools, words } = view;
  const { printed } = tools ?? {};
  if (place !== undefined && !isWide) {
    return html`<div class="finder" data-print=${printed ?? nothing}>
      ${part?.placeTemplate(view)}
    </div>`;
  }
  const list = html`<div class="finder" data-print=${(isWide ? undefined : printed) ?? nothing}>
    ${header} ${isPlaceMissing ? missingTemplate(words) : nothing} ${listTemplate(view)}
    ${isWide ? nothing : part?.paperTemplate(view)}
    ${part && tools?.sheet({ ...view, words: part.placeWords(words) })}
  </div>`;
  return isWide
    ? html`<div
        class="panes"
        data-print=${printed ?? (view.state.openId === '' ? nothing : 'place')}
      >
        ${list} ${tools?.map.pane(view)}
        <section class="place" tabindex="0" aria-label=${place?.name ?? nothing}>
          ${part?.placeTemplate(view)}
        </section>
        ${part?.paperTemplate(view)}
      </div>`
    : list;
}
