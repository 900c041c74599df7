import type { PlaceField } from '@peerkit/forms';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../shared/blocks/button.templates.ts';
import { marked } from '../../shared/i18n/marked.ts';
import { icon } from '../../shared/icons/icon.ts';
import { location } from '../../shared/icons/ui.ts';
import { aboutHere, sizeOf, withArea, withHere } from './place.ts';
import type { RareParts } from './rare-notes.templates.ts';

interface PlaceParts extends RareParts {
  readonly field: PlaceField;
  /** What is written there now. */
  written(): string;
  /** Draws again. */
  show(): void;
}

/** Longest wait for a position, and how old one may be, in ms. */
const [WAIT_MS, OLD_MS] = [15_000, 60_000] as const;

/** Where no position could be had, by form. */
const failed = new WeakSet<RareParts['words']>();

/** Below a place in words: a list of areas, and a position by a tap, which is rounded and says so before. */
export function placeField(parts: PlaceParts): TemplateResult {
  const { field, value, words, id } = parts;
  const { areas = [], within } = field;
  const say = (key: 'place.areas' | 'place.here' | 'place.failed') => marked(words.localized(key));
  const { geolocation } = navigator as { readonly geolocation?: Geolocation };
  const find = (within: 100 | 1000): void =>
    geolocation?.getCurrentPosition(
      ({ coords }) => {
        failed.delete(words);
        parts.answered(withHere(parts.written(), aboutHere(coords, within)));
      },
      () => {
        failed.add(words);
        parts.show();
      },
      { enableHighAccuracy: false, timeout: WAIT_MS, maximumAge: OLD_MS },
    );
  return html`${
    areas.length === 0
      ? nothing
      : html`<div class="areas" role="group" aria-labelledby="areas-${id}">
          <p class="hint" id="areas-${id}">${say('place.areas')}</p>
          <div class="row">
            ${areas.map((area) =>
              button(
                html`<bdi>${area}</bdi>`,
                () => parts.answered(withArea(value, area, areas)),
                'line',
              ),
            )}
          </div>
        </div>`
  }
  ${
    within === undefined || geolocation === undefined
      ? nothing
      : html`<div class="here">
          ${button(html`${icon(location)} ${say('place.here')}`, () => find(within), 'line')}
          <p class="hint">${marked(words.localized('place.about', { size: sizeOf(within) }))}</p>
          <p class="hint" role="status">${failed.has(words) ? say('place.failed') : nothing}</p>
        </div>`
  }`;
}
