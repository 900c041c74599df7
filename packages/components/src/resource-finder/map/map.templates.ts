import { html, nothing, type TemplateResult } from 'lit';
import type { DirectoryEntry, DirectoryIndex } from '@peerkit/search';
import { button } from '../../shared/blocks/button.templates.ts';
import { note } from '../../shared/blocks/note.templates.ts';
import { icon } from '../../shared/icons/icon.ts';
import { check, list, map as sign, minus, plus } from '../../shared/icons/ui.ts';
import { ownIn, say, type Words } from '../finder-words.ts';
import type { FinderKey } from '../locales/en.ts';
import type { MapKey } from '../locales/map.en.ts';
import type { PlaceKey } from '../locales/place.en.ts';
import type { FinderAction, FinderState } from '../resource-finder.state.ts';
import type { Pin } from './pins.ts';

export type MapWords = Words<FinderKey | PlaceKey | MapKey>;

/** How it goes with a map that is not away. */
export type MapPhase = 'wait' | 'ready' | 'failed';

/** What a map is shown beside. */
export interface MapPlace {
  readonly state: FinderState;
  readonly index: DirectoryIndex;
  /** The rows of the list. */
  readonly entries: readonly DirectoryEntry[];
  /** What is shown beside the list. */
  readonly place: DirectoryEntry | undefined;
  readonly isWide: boolean;
  readonly act: (action: FinderAction) => void;
}

export interface MapPaneView extends MapPlace {
  readonly phase: MapPhase;
  readonly box: HTMLElement;
  readonly pins: readonly Pin[];
  readonly credits: string;
  readonly words: MapWords;
  readonly zoom: (by: 1 | -1) => void;
  readonly close: () => void;
  readonly open: (entry: DirectoryEntry) => void;
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
    ${icon(isOn ? check : sign)} <span>${say(words, 'map')}</span>
  </button>`;
}

/** The map with its pins, and what is said of it. */
export function mapPane(view: MapPaneView): TemplateResult {
  const { phase, box, pins, entries, credits, isWide, words, close } = view;
  const isReady = phase === 'ready';
  const missing = entries.length - pins.length;
  return html`<section class="map ${phase}" aria-label=${words.t('map')}>
    <div class="map-top" role="status">
      ${phase === 'wait' ? html`<p>${say(words, 'map-wait')}</p>` : nothing}
      ${phase === 'failed' ? note(say(words, 'map-failed'), 'warn') : nothing}
      ${isReady && missing > 0 ? html`<p>${say(words, 'map-off', { count: missing })}</p>` : nothing}
    </div>
    <div class="stage">
      ${box} ${isReady ? pins.map((pin) => pinTemplate(pin, view)) : nothing}
      <div class="map-bar">
        ${isReady ? zoomTemplates(view) : nothing}
        ${button(html`${icon(list)} ${say(words, isWide ? 'map-close' : 'map-list')}`, close, 'line')}
      </div>
    </div>
    ${credits === '' ? nothing : html`<p class="small"><bdi>${credits}</bdi></p>`}
  </section>`;
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

function pinTemplate(pin: Pin, { index, place, open, reached }: MapPaneView): TemplateResult {
  const { entry, number } = pin;
  return html`<button
    type="button"
    class="pin"
    data-id=${entry.id}
    aria-current=${entry.id === place?.id ? 'true' : nothing}
    @click=${() => open(entry)}
    @focus=${() => reached(pin)}
  >
    ${number} <span class="visually-hidden">${ownIn(index.language)(entry.name)}</span>
  </button>`;
}
