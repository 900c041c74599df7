import { html, nothing, type TemplateResult } from 'lit';
import type { DirectoryEntry } from '@peerkit/search';
import { disclosure } from '../../shared/blocks/disclosure.templates.ts';
import { linkButton } from '../../shared/blocks/button.templates.ts';
import type { Glyph } from '../../shared/icons/glyph.ts';
import { icon } from '../../shared/icons/icon.ts';
import { flag, location, print, save } from '../../shared/icons/ui.ts';
import { waysThere } from './directions.ts';
import { say } from '../finder-words.ts';
import type { PlaceWords } from './place-words.ts';
import { shareTemplate } from './share.templates.ts';

/** What a person can do with a place, beside going there and calling. */
export interface PlaceDeeds {
  has(id: string): boolean;
  toggle(id: string): void;
  print(): void;
  /** Absent where the page has no form for it. */
  readonly report: ((entry: DirectoryEntry) => void) | undefined;
}

/** Names of maps are the same in every language. */
const MAPS = { apple: 'Apple Maps', google: 'Google Maps', osm: 'OpenStreetMap' } as const;

/** The way there, by a map that the person picks: none is asked before. */
export function wayThereTemplate(
  { places }: DirectoryEntry,
  words: PlaceWords,
): TemplateResult | typeof nothing {
  const ways = waysThere(places[0], navigator.userAgent);
  if (ways.length === 0) return nothing;
  return html`<div class="way">
    ${disclosure(
      html`${icon(location)} ${say(words, 'way')}`,
      html`<div class="maps">
        <p class="small">${say(words, 'way-told')}</p>
        ${ways.map(({ map, href }) =>
          linkButton(map === 'device' ? say(words, 'way-device') : MAPS[map], href, 'line'),
        )}
      </div>`,
    )}
  </div>`;
}

/** Save, share, print, and say that something is wrong. */
export function deedsTemplate(
  entry: DirectoryEntry,
  deeds: PlaceDeeds | undefined,
  words: PlaceWords,
): TemplateResult {
  const { report } = deeds ?? {};
  const isSaved = deeds?.has(entry.id) === true;
  return html`<div class="deeds ${report ? 'four' : ''}">
    ${
      deeds &&
      html`<button
        type="button"
        aria-pressed=${isSaved ? 'true' : 'false'}
        @click=${() => deeds.toggle(entry.id)}
      >
        ${icon(save)} <span>${say(words, isSaved ? 'saved' : 'save')}</span>
      </button>`
    }
    ${shareTemplate(entry, words)} ${deeds && deed(print, say(words, 'print'), () => deeds.print())}
    ${report && deed(flag, say(words, 'report'), () => report(entry))}
  </div>`;
}

function deed(glyph: Glyph, words: TemplateResult | string, act: () => void): TemplateResult {
  return html`<button type="button" @click=${act}>${icon(glyph)} <span>${words}</span></button>`;
}

/** Saves a place from its card. */
export function saveTemplate(
  { id, name }: DirectoryEntry,
  deeds: PlaceDeeds,
  words: PlaceWords,
): TemplateResult {
  const isSaved = deeds.has(id);
  return html`<button
    type="button"
    class="keep-one"
    aria-pressed=${isSaved ? 'true' : 'false'}
    aria-label="${words.t('save')}: ${name}"
    @click=${() => deeds.toggle(id)}
  >
    ${icon(save)}
  </button>`;
}
