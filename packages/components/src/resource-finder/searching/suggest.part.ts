/** Suggestions under the search box. They load when a person goes there; nothing is asked of anybody. */
import { html, type ReactiveElement, type TemplateResult } from 'lit';
import type { DirectoryIndex, Suggestion } from '@peerkit/search';
import type { ComboboxParts } from '../../shared/blocks/searchbox.templates.ts';
import { icon } from '../../shared/icons/icon.ts';
import { forward, location as pin, search } from '../../shared/icons/ui.ts';
import { ownIn, type Words } from '../finder-words.ts';
import type { FinderKey } from '../locales/en.ts';
import { suggestEn, type SuggestKey } from '../locales/suggest.en.ts';
import { withEnglish } from '../place/place-words.ts';
import type { FinderAction } from '../resource-finder.state.ts';

export { showResults } from './results-shown.ts';
export { suggestStyleSheets } from './suggest.styles.ts';

/** Shown at most: a phone with its keyboard open has room for no more. */
const MOST = 5;
/** A pause this short, in milliseconds, keeps the search for suggestions out of the way of typing. */
const PAUSE_MS = 120;

const ICONS = { word: search, place: pin, entry: forward } as const;

export interface SuggestView {
  readonly index: DirectoryIndex;
  readonly words: Words;
  readonly act: (action: FinderAction) => void;
}

export class Suggestions {
  readonly #host: ReactiveElement;
  #text = '';
  #offered: readonly Suggestion[] = [];
  /** The one that the arrow keys are on; -1: none. */
  #active = -1;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** "5 suggestions"; empty when there are none. */
  told(words: Words): string {
    const own: Words<FinderKey | SuggestKey> = withEnglish(words, suggestEn);
    const { length: count } = this.#offered;
    return count === 0 ? '' : own.t('suggestions', { count });
  }

  /** What a person typed: suggestions follow when they pause. */
  typed(text: string, index: DirectoryIndex): void {
    this.#text = text;
    clearTimeout(this.#timer);
    if (text.trim() === '') this.close();
    else this.#timer = setTimeout(() => this.#offer(index), PAUSE_MS);
  }

  /** A text that nobody typed needs no suggestions, until somebody asks for them. */
  filledIn(text: string): void {
    this.#text = text;
    this.close();
  }

  close(): void {
    clearTimeout(this.#timer);
    if (this.#offered.length === 0) return;
    this.#offered = [];
    this.#active = -1;
    this.#host.requestUpdate();
  }

  combobox(view: SuggestView): ComboboxParts {
    const active = this.#offered[this.#active];
    return {
      ...(active && { active: idOf(this.#active) }),
      key: (event) => this.#pressed(event, view),
      left: () => this.close(),
      options: this.#offered.length === 0 ? undefined : this.#template(view),
    };
  }

  #offer(index: DirectoryIndex): void {
    this.#offered = index.suggest(this.#text, MOST);
    this.#active = -1;
    this.#host.requestUpdate();
  }

  #pressed(event: KeyboardEvent, view: SuggestView): void {
    const { length } = this.#offered;
    if (event.isComposing) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault();
        if (length === 0) {
          if (this.#text.trim() !== '') this.#offer(view.index);
          return;
        }
        const step = event.key === 'ArrowDown' ? 1 : -1;
        // Beyond either end is the box itself.
        this.#active = ((this.#active + 1 + step + length + 1) % (length + 1)) - 1;
        this.#host.requestUpdate();
        return;
      }
      case 'Enter': {
        const active = this.#offered[this.#active];
        if (active) {
          event.preventDefault();
          this.#choose(active, view);
        } else this.close();
        return;
      }
      case 'Escape':
        if (length === 0) return;
        // Otherwise browsers empty the box as well.
        event.preventDefault();
        this.close();
        return;
    }
  }

  #choose({ text, id }: Suggestion, { act }: SuggestView): void {
    if (id !== undefined) act({ do: 'open', id });
    else this.#write(text);
    this.#text = text;
    this.close();
  }

  /** As if it had been typed: a box that changes otherwise was filled in (see `filled-in.ts`). */
  #write(text: string): void {
    const box = this.#host.renderRoot.querySelector<HTMLInputElement>('#text');
    if (!box) return;
    box.value = text;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }

  #template(view: SuggestView): TemplateResult {
    const own = ownIn(view.index.language);
    return html`<ul
      class="options"
      id="suggestions"
      role="listbox"
      aria-label=${this.told(view.words)}
      @mousedown=${(event: Event) => event.preventDefault()}
    >
      ${this.#offered.map(
        (suggestion, at) =>
          // The keys are those of the box, which keeps the focus.
          // eslint-disable-next-line lit-a11y/click-events-have-key-events
          html`<li
            role="option"
            id=${idOf(at)}
            aria-selected=${at === this.#active ? 'true' : 'false'}
            @click=${() => this.#choose(suggestion, view)}
          >
            ${icon(ICONS[suggestion.type])} <span>${own(suggestion.text)}</span>
            ${suggestion.id === undefined ? html`<bdi class="quiet">${suggestion.count}</bdi>` : ''}
          </li>`,
      )}
    </ul>`;
  }
}

const idOf = (at: number): string => `suggestion-${at}`;
