import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { ComboboxParts } from '../shared/blocks/searchbox.templates.ts';
import { addStyles } from '../shared/base/add-styles.ts';
import { loadPart } from '../shared/base/load-part.ts';
import { icon } from '../shared/icons/icon.ts';
import { check, list } from '../shared/icons/ui.ts';
import { groupsOf } from './filters.ts';
import { say } from './finder-words.ts';
import type { Words } from './finder-words.ts';
import type * as SheetPart from './sheet.part.ts';
import type * as SuggestPart from './suggest.part.ts';

type SuggestView = SuggestPart.SuggestView;
type SheetView = SheetPart.SheetView;

/** What a person can use beside the list itself. Each part loads when somebody reaches for it. */
export class FinderTools {
  readonly #host: ReactiveElement;
  readonly #missing: () => void;
  #sheet: typeof SheetPart | undefined;
  #suggestions: SuggestPart.Suggestions | undefined;
  #isAsked = false;

  /** @param missing Called when what a person asked for did not load. */
  constructor(host: ReactiveElement, missing: () => void) {
    this.#host = host;
    this.#missing = missing;
  }

  /** A person came to the search box. */
  prepareSuggestions(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    void this.#loadSuggestions();
  }

  async #loadSuggestions(): Promise<void> {
    const part = await loadPart(this.#host, import('./suggest.part.ts'));
    this.#isAsked = part !== undefined;
    if (!part) return;
    addStyles(this.#host.renderRoot, part.suggestStyleSheets);
    this.#suggestions = new part.Suggestions(this.#host);
    this.#host.requestUpdate();
  }

  suggestTo(text: string, { index }: SuggestView): void {
    this.#suggestions?.typed(text, index);
  }

  combobox(view: SuggestView): ComboboxParts | undefined {
    return this.#suggestions?.combobox(view);
  }

  /** How many suggestions there are, in words. */
  suggested(words: Words): string {
    return this.#suggestions?.told(words) ?? '';
  }

  /** Opens all filters; none where there is nothing to choose. */
  filterChip({ state, result, words }: SheetView): TemplateResult | typeof nothing {
    if (groupsOf(result, state.preset).length === 0) return nothing;
    const { length: count } = state.filters;
    return html`<button
      type="button"
      class=${count === 0 ? 'chip' : 'chip chosen'}
      aria-haspopup="dialog"
      @click=${() => void this.#openSheet()}
    >
      ${icon(count === 0 ? list : check)}
      <span>${say(words, count === 0 ? 'more-filters' : 'filters-chosen', { count })}</span>
    </button>`;
  }

  /** The sheet, once somebody opened it. */
  sheet(view: SheetView): TemplateResult | undefined {
    return this.#sheet?.sheetTemplate(view);
  }

  async #openSheet(): Promise<void> {
    if (!this.#sheet) {
      const part = await loadPart(this.#host, import('./sheet.part.ts'));
      if (!part) {
        this.#missing();
        return;
      }
      addStyles(this.#host.renderRoot, part.sheetStyleSheets);
      this.#sheet = part;
      this.#host.requestUpdate();
      await this.#host.updateComplete;
    }
    this.#sheet.openDialog(this.#host.renderRoot, 'filters');
  }
}
