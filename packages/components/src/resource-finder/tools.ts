import { html, nothing, type TemplateResult } from 'lit';
import type { DirectoryIndex, DirectoryEntry } from '@peerkit/search';
import type { ComboboxParts } from '../shared/blocks/searchbox.templates.ts';
import { addStyles } from '../shared/base/add-styles.ts';
import { loadPart } from '../shared/base/load-part.ts';
import { icon } from '../shared/icons/icon.ts';
import { check, save, tune } from '../shared/icons/ui.ts';
import type { PlaceDeeds } from './place/deeds.templates.ts';
import { groupsOf } from './searching/filters.ts';
import { say, type Words } from './finder-words.ts';
import type { MapHost } from './map/map.part.ts';
import { MapTool } from './map/map-tool.ts';
import { reportEntry, reportForm, type ReportHost } from './place/report.ts';
import { PeerShortlistChangeEvent } from './tools.events.ts';
import type * as SavedPart from './saved/saved.part.ts';
import { Shortlist } from './saved/shortlist.ts';
import type * as SheetPart from './searching/sheet.part.ts';
import type * as SuggestPart from './searching/suggest.part.ts';

type SuggestView = SuggestPart.SuggestView;
type SheetView = SheetPart.SheetView;
type ToolsHost = ReportHost & MapHost;

/** What a person can use beside the list itself. Each part loads when somebody reaches for it. */
export class FinderTools {
  readonly #host: ToolsHost;
  readonly #missing: () => void;
  #sheet: typeof SheetPart | undefined;
  #saved: typeof SavedPart | undefined;
  /** What is being printed; else nothing is. */
  #printed: 'place' | 'saved' | undefined;
  #isRefused = false;
  readonly shortlist: Shortlist;
  readonly map: MapTool;
  #suggestions: SuggestPart.Suggestions | undefined;
  #isAsked = false;
  /** What was typed last: somebody may be faster than what suggests. */
  #typed: readonly [text: string, index: DirectoryIndex] | undefined;

  /** @param missing Called when what a person asked for did not load. */
  constructor(host: ToolsHost, missing: () => void) {
    this.#host = host;
    this.#missing = missing;
    this.shortlist = new Shortlist(host.src);
    this.map = new MapTool(host);
  }

  /** A person came to the search box. */
  prepareSuggestions(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    void this.#loadSuggestions();
  }

  async #loadSuggestions(): Promise<void> {
    const part = await loadPart(this.#host, import('./searching/suggest.part.ts'));
    this.#isAsked = part !== undefined;
    if (!part) return;
    addStyles(this.#host.renderRoot, part.suggestStyleSheets);
    this.#suggestions = new part.Suggestions(this.#host);
    if (this.#typed && this.#box) this.#suggestions.typed(...this.#typed);
    this.#host.requestUpdate();
  }

  /** The search box, while somebody is in it. */
  get #box(): HTMLElement | undefined {
    const active = this.#host.shadowRoot?.activeElement as HTMLElement | null | undefined;
    return active?.id === 'text' ? active : undefined;
  }

  suggestTo(text: string, { index }: SuggestView): void {
    if (text === '' || this.#box) {
      this.#typed = [text, index];
      this.#suggestions?.typed(text, index);
      return;
    }
    // The box was filled in for them, by a way here from elsewhere on the page: they came for what it leads to.
    this.#typed = undefined;
    this.#suggestions?.filledIn(text);
    void this.#showResults(text);
  }

  /** @param text What led to them, unless the person has gone on from there by then. */
  async #showResults(text: string): Promise<void> {
    await this.#host.updateComplete;
    // What led here may have focused it since.
    this.#box?.blur();
    const part = await loadPart(this.#host, import('./searching/suggest.part.ts'));
    const box = this.#host.renderRoot.querySelector<HTMLInputElement>('#text');
    if (box?.value === text) await part?.showResults(this.#host);
  }

  combobox(view: SuggestView): ComboboxParts | undefined {
    return this.#suggestions?.combobox(view);
  }

  /** How many suggestions there are, in words. */
  suggested(words: Words): string {
    return this.#suggestions?.told(words) ?? '';
  }

  /** Beside what narrows the list. */
  chips(view: SheetView): readonly (TemplateResult | typeof nothing)[] {
    return [this.#filterChip(view), this.#savedChip(view)];
  }

  /** Opens all filters; none where there is nothing to choose. */
  #filterChip({ state, index, result, words }: SheetView): TemplateResult | typeof nothing {
    if (groupsOf(result, state.preset).length === 0 && !index.hasAges) return nothing;
    const { length: count } = state.filters;
    return html`<button
      type="button"
      class=${count === 0 ? 'chip' : 'chip chosen'}
      aria-haspopup="dialog"
      @click=${() => void this.#openSheet()}
    >
      ${icon(count === 0 ? tune : check)}
      <span>${say(words, count === 0 ? 'more-filters' : 'filters-chosen', { count })}</span>
    </button>`;
  }

  /** Goes to the saved places; none where nothing is saved. */
  #savedChip({ words, act }: SheetView): TemplateResult | typeof nothing {
    const { length: count } = this.shortlist.ids;
    if (count === 0) return nothing;
    return html`<button
      type="button"
      class="chip"
      id="saved"
      @click=${() => void this.#openSaved(act)}
    >
      ${icon(save)} <span>${say(words, 'saved-chip', { count })}</span>
    </button>`;
  }

  get deeds(): PlaceDeeds {
    return {
      has: (id) => this.shortlist.has(id),
      toggle: (id) => this.#change(() => this.shortlist.toggle(id)),
      print: () => void this.#print('place'),
      report: reportForm(this.#host) ? (entry) => reportEntry(this.#host, entry) : undefined,
    };
  }

  /** Those that are in the list, in the order in which they were saved. */
  savedEntries(index: DirectoryIndex): readonly DirectoryEntry[] {
    return this.shortlist.ids.map((id) => index.find(id)).filter((entry) => entry !== undefined);
  }

  savedTemplate(view: SavedPart.SavedView): TemplateResult | undefined {
    return this.#saved?.savedTemplate(view, {
      shortlist: this.shortlist,
      isRefused: this.#isRefused,
      keep: (isWanted) => {
        this.#isRefused = !this.shortlist.keep(isWanted);
        this.#host.requestUpdate();
      },
      clear: () => this.#change(() => this.shortlist.clear()),
      print: () => void this.#print('saved'),
    });
  }

  /** What is on paper: see `print.styles.ts`. */
  get printed(): 'place' | 'saved' | undefined {
    return this.#printed;
  }

  /** Deletes what is stored on the device, after somebody left by the quick exit: the next person may be somebody else. */
  forget(isExit: boolean): void {
    if (isExit) this.shortlist.clear();
    else this.shortlist.recall();
    this.#suggestions?.close();
    this.map.close();
    this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog[open]')?.close();
  }

  #change(change: () => void): void {
    change();
    this.#host.dispatchEvent(new PeerShortlistChangeEvent(this.shortlist.ids.length));
    this.#host.requestUpdate();
  }

  async #openSaved(act: SheetView['act']): Promise<void> {
    this.#saved ??= await loadPart(this.#host, import('./saved/saved.part.ts'));
    if (this.#saved) act({ do: 'saved', isShown: true });
    else this.#missing();
  }

  async #print(what: 'place' | 'saved'): Promise<void> {
    const part = await loadPart(this.#host, import('./saved/print-only.ts'));
    if (!part) {
      this.#missing();
      return;
    }
    this.#printed = what;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await part.printOnly(this.#host);
    this.#printed = undefined;
    this.#host.requestUpdate();
  }

  /** The sheet, once somebody opened it. */
  sheet(view: SheetView): TemplateResult | undefined {
    return this.#sheet?.sheetTemplate(view);
  }

  async #openSheet(): Promise<void> {
    if (!this.#sheet) {
      const part = await loadPart(this.#host, import('./searching/sheet.part.ts'));
      if (!part) {
        this.#missing();
        return;
      }
      addStyles(this.#host.renderRoot, part.sheetStyleSheets);
      this.#sheet = part;
      this.#host.requestUpdate();
      await this.#host.updateComplete;
    }
    if (this.#host.isConnected) this.#sheet.openDialog(this.#host.renderRoot, 'filters');
  }
}
