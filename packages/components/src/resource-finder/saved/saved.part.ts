/** The page of saved places. Loads when a person goes there. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DirectoryIndex } from '@peerkit/search';
import { button } from '../../shared/blocks/button.templates.ts';
import { icon } from '../../shared/icons/icon.ts';
import { back, print, trash } from '../../shared/icons/ui.ts';
import { say } from '../finder-words.ts';
import { savedEn } from '../locales/saved.en.ts';
import { withEnglish, type PlaceWords } from '../place/place-words.ts';
import type { FinderAction } from '../resource-finder.state.ts';
import type { Shortlist } from './shortlist.ts';

export interface SavedView {
  readonly index: DirectoryIndex;
  /** The cards, as in the list. */
  readonly hits: TemplateResult;
  readonly words: PlaceWords;
  readonly act: (action: FinderAction) => void;
}

export interface SavedActs {
  readonly shortlist: Shortlist;
  /** The device did not keep them. */
  readonly isRefused: boolean;
  keep(isWanted: boolean): void;
  clear(): void;
  print(): void;
}

export function savedTemplate(view: SavedView, acts: SavedActs): TemplateResult {
  const { index, hits, act } = view;
  const { ids, isKept } = acts.shortlist;
  const words = withEnglish(view.words, savedEn);
  const gone = ids.filter((id) => index.find(id) === undefined).length;
  const keep = (event: Event): void => acts.keep((event.target as HTMLInputElement).checked);
  return html`<div class="back">
      ${button(
        html`${icon(back)} ${say(words, 'back')}`,
        () => act({ do: 'saved', isShown: false }),
        'plain',
      )}
    </div>
    <h3 class="title saved-title" tabindex="-1">${say(words, 'saved-title')}</h3>
    ${gone === 0 ? nothing : html`<p>${say(words, 'saved-gone', { count: gone })}</p>`}
    ${ids.length === 0 ? html`<p>${say(words, 'saved-none')}</p>` : hits}
    ${
      ids.length === 0
        ? nothing
        : html`<label class="keep">
              <input type="checkbox" .checked=${isKept} @change=${keep} />
              <span>${say(words, 'saved-keep')}</span>
            </label>
            <p class="quiet" role="status">
              ${say(words, acts.isRefused ? 'saved-not-kept' : isKept ? 'saved-kept' : 'saved-memory')}
            </p>
            <div class="row">
              ${button(html`${icon(print)} ${say(words, 'saved-print')}`, () => acts.print(), 'line')}
              ${button(html`${icon(trash)} ${say(words, 'saved-clear')}`, () => acts.clear(), 'plain')}
            </div>`
    }`;
}
