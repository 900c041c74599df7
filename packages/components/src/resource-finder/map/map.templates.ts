import { html, nothing, type TemplateResult } from 'lit';
import type { Instant } from '@peerkit/model';
import type { DirectoryEntry, DirectoryIndex, SearchResult } from '@peerkit/search';
import { button } from '../../shared/blocks/button.templates.ts';
import { note } from '../../shared/blocks/note.templates.ts';
import { icon } from '../../shared/icons/icon.ts';
import {
  check,
  close as cross,
  list,
  map as mapGlyph,
  minus,
  plus,
} from '../../shared/icons/ui.ts';
import { ownIn, say, type Words } from '../finder-words.ts';
import type { FinderKey } from '../locales/en.ts';
import type { MapKey } from '../locales/map.en.ts';
import type { PlaceKey } from '../locales/place.en.ts';
import type { FinderAction, FinderState } from '../resource-finder.state.ts';
import type { OnMapNow, Pin } from './pins.ts';

export type MapWords = Words<FinderKey | PlaceKey | MapKey>;

/** How it goes with a map that is not away. */
export type MapPhase = 'wait' | 'ready' | 'failed';

/** What a map is shown beside. */
export interface MapPlace {
  readonly state: FinderState;
  readonly index: DirectoryIndex;
  readonly now: Instant;
  readonly result: SearchResult;
  /** The rows of the list. */
  readonly entries: readonly DirectoryEntry[];
  /** What is shown beside the list. */
  readonly place: DirectoryEntry | undefined;
  readonly isWide: boolean;
  readonly act: (action: FinderAction) => void;
}

export interface MapPaneView extends MapPlace, OnMapNow {
  readonly phase: MapPhase;
  readonly box: HTMLElement;
  /** The pin whose places are listed. */
  readonly picked: Pin | undefined;
  readonly credits: string;
  readonly words: MapWords;
  readonly zoom: (by: 1 | -1) => void;
  readonly close: () => void;
  readonly again: () => void;
  readonly open: (id: string) => void;
  readonly press: (pin: Pin) => void;
  readonly unpick: () => void;
  readonly escape: () => void;
  /** A keyboard came to a pin. */
  readonly reached: (pin: Pin) => void;
}

/** Shows the map and puts it away. */
export function mapChip(isOn: boolean, words: MapWords, toggle: () => void): TemplateResult {
  return html`<button
    type="button"
    class="chip"
    id="map"
    aria-pressed=${isOn ? 'true' : 'false'}
    @click=${toggle}
  >
    ${icon(isOn ? check : mapGlyph)} <span>${say(words, 'map')}</span>
  </button>`;
}

/** The map with its pins, and what is said of it. */
export function mapPane(view: MapPaneView): TemplateResult {
  const { phase, box, pins, state, credits, isWide, words, close, again, escape } = view;
  const isReady = phase === 'ready';
  const isFailed = phase === 'failed';
  // With nothing on it, the map is short, and the list stays below it.
  const isBare = view.missing === view.looked;
  const leave = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') escape();
  };
  return html`<section
    class="map ${phase} ${isBare ? 'bare' : ''}"
    role="group"
    aria-label=${words.t('map')}
    @keydown=${leave}
  >
    <div class="map-top" role="status">
      ${isFailed ? note(say(words, 'map-failed'), 'warn') : missingTemplate(view)}
    </div>
    <div class="stage">
      ${phase === 'wait' ? html`<p class="loading" role="status">${say(words, 'map-wait')}</p>` : nothing}
      ${box} ${isReady ? pins.map((pin) => pinTemplate(pin, view)) : nothing}
      ${
        isReady && state.here
          ? html`<p class="here"><span>${say(words, 'map-here')}</span></p>`
          : nothing
      }
      ${pickedTemplate(view)}
      <div class="map-bar">
        ${isReady ? zoomTemplates(view) : nothing}
        ${isFailed ? button(say(words, 'retry'), again, 'line') : nothing}
        ${button(html`${icon(list)} ${say(words, isWide || isFailed ? 'map-close' : 'map-list')}`, close, 'line')}
      </div>
    </div>
    ${
      phase === 'wait' || credits !== ''
        ? html`<p class="small"><bdi>${credits}</bdi></p>`
        : nothing
    }
  </section>`;
}

/** What was found and is not on the map. It is known before there is a map, and does not push it down. */
function missingTemplate({ result, entries, looked, missing, words }: MapPaneView): TemplateResult {
  const [first] = entries;
  const none = { name: first?.name ?? '' };
  const sentence =
    missing === looked ? say(words, 'map-none', none) : say(words, 'map-off', { count: missing });
  return html`${missing === 0 ? nothing : html`<p>${sentence}</p>`}
  ${
    looked < result.total
      ? html`<p>${say(words, 'map-some', { shown: looked, count: result.total })}</p>`
      : nothing
  }`;
}

function zoomTemplates({ words, zoom }: MapPaneView): readonly TemplateResult[] {
  const ways = [
    { key: 'map-in', by: 1, glyph: plus },
    { key: 'map-out', by: -1, glyph: minus },
  ] as const;
  return ways.map(
    ({ key, by, glyph }) =>
      html`<button
        type="button"
        class="button line zoom"
        aria-label=${words.t(key)}
        @click=${() => zoom(by)}
      >
        ${icon(glyph)}
      </button>`,
  );
}

/** Its number is that of its row; of several places, those of the first two. */
function pinTemplate(pin: Pin, view: MapPaneView): TemplateResult {
  const { index, place, picked, words, press, reached } = view;
  const [{ entry }] = pin;
  const isShared = pin.length > 1;
  const numbers = pin.slice(0, 2).map(({ number }) => number);
  const more = pin.length - numbers.length;
  const own = ownIn(index.language);
  return html`<button
    type="button"
    class="pin"
    data-id=${entry.id}
    aria-current=${pin.some((spot) => spot.entry.id === place?.id) ? 'true' : nothing}
    aria-expanded=${isShared ? String(pin === picked) : nothing}
    @click=${() => press(pin)}
    @focus=${() => reached(pin)}
  >
    ${numbers.join(', ')}${more > 0 ? ` +${more}` : nothing}
    <span class="visually-hidden"
      >${isShared ? say(words, 'map-shared', { count: pin.length }) : own(entry.name)}</span
    >
  </button>`;
}

/** The places under one pin. */
function pickedTemplate({
  picked,
  index,
  words,
  open,
  unpick,
}: MapPaneView): TemplateResult | typeof nothing {
  if (!picked) return nothing;
  const own = ownIn(index.language);
  return html`<div
    class="picked"
    role="group"
    aria-label=${words.t('map-shared', { count: picked.length })}
  >
    <div class="picked-top">
      <p>${say(words, 'map-shared', { count: picked.length })}</p>
      <button type="button" aria-label=${words.t('map-unpick')} @click=${unpick}>
        ${icon(cross)}
      </button>
    </div>
    <ul>
      ${picked.map(
        ({ entry, number }) =>
          html`<li>
            <button type="button" class="spot" @click=${() => open(entry.id)}>
              ${number}. ${own(entry.name)}
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}
