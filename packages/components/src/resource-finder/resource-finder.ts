import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { DirectorySource } from '@peerkit/model';
import type { SearchResult } from '@peerkit/search';
import { tellFilledIn } from '../shared/base/filled-in.ts';
import { loadPart } from '../shared/base/load-part.ts';
import { PeerElement } from '../shared/base/peer-element.ts';
import { button } from '../shared/blocks/button.templates.ts';
import { SILENT, StatusController } from '../shared/blocks/status.controller.ts';
import { statusLine } from '../shared/blocks/status.templates.ts';
import { languageMenu } from '../shared/i18n/language-menu.ts';
import { Localizer } from '../shared/i18n/localizer.ts';
import { marked } from '../shared/i18n/marked.ts';
import { keepTypingInside } from '../shared/privacy/typing-stays-inside.ts';
import { wipeOnExit, wipeOnReturn } from '../shared/privacy/wipe-on-exit.ts';
import type * as Detail from './detail.templates.ts';
import { say } from './finder-words.ts';
import { loadDirectory } from './load-directory.ts';
import { PeerResourceOpenEvent, PeerSearchEvent } from './resource-finder.events.ts';
import {
  entryOf,
  isNarrowed,
  reduce,
  resultOf,
  START,
  type FinderAction,
  type FinderState,
} from './resource-finder.state.ts';
import { finderCatalog } from './resource-finder.locales.ts';
import { finderStyleSheets } from './resource-finder.styles.ts';
import { listTemplate } from './resource-finder.templates.ts';

/** After a pause this long, in milliseconds, the person has stopped typing. */
const PAUSE_MS = 700;

/**
 * A directory of help that people can search, filter and read. What they type stays here: no event,
 * address or storage contains it, and nothing is sent anywhere.
 *
 * @tagname peer-resource-finder
 * @slot - Shown until the list has loaded, when it cannot load, and without JavaScript: a phone number, a link.
 * @fires {PeerSearchEvent} peer-search - The list was narrowed and the person paused; holds counts only.
 * @fires {PeerResourceOpenEvent} peer-resource-open - A person opened an entry; holds its id.
 */
export class PeerResourceFinder extends PeerElement {
  static override readonly tag = 'peer-resource-finder';
  static override styles = finderStyleSheets;
  static override properties = {
    src: {},
    languages: {},
    source: { attribute: false },
  };

  /** Makes a source from `src`. The define module installs one; the class itself never fetches. */
  static connect?: (src: string) => DirectorySource;

  /** Address of the directory: an index built by `peerkit directory build`, or an HSDS JSON file. */
  src = '';
  /** Languages to offer in a menu (BCP 47, separated by spaces), e.g. `en fr pl`; no menu with fewer than two. */
  languages = '';
  /** Where the directory comes from; overrides `src`. */
  source?: DirectorySource;

  readonly #words = new Localizer(this, finderCatalog);
  #state: FinderState = START;
  #result: SearchResult = resultOf(START);
  readonly #status = new StatusController(this);
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** Number of loads so far: only the last may fill the list. */
  #loads = 0;
  /** Draws one result. Loaded behind the list. */
  #detail: typeof Detail | undefined;
  /** A service could not be shown, because what draws it did not load. */
  #isDetailMissing = false;
  /** What to focus after the next render. */
  #focus: string | undefined;

  constructor() {
    super();
    keepTypingInside(this);
    tellFilledIn(this);
    const wipe = (): void => {
      this.#set({ do: 'close' });
      this.#set({ do: 'clear' });
    };
    wipeOnExit(this, wipe);
    wipeOnReturn(this, wipe);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
  }

  /** Loads the directory again, and keeps what the person typed. */
  async reload(): Promise<void> {
    const load = (this.#loads += 1);
    const source = this.source ?? (this.src === '' ? undefined : this.#connect());
    if (source === undefined) {
      this.#set({ do: 'forget' });
      return;
    }
    this.#set({ do: 'wait' });
    const loaded = await loadDirectory(source);
    if (load !== this.#loads) return;
    if (loaded.ok) {
      this.#set({ do: 'fill', index: loaded.index, problems: loaded.problems });
      void this.#loadDetail();
    } else {
      console.warn(
        `[peerkit] <${this.localName}>: the directory is ${loaded.reason}.`,
        loaded.cause,
      );
      this.#set({ do: 'fail', reason: loaded.reason });
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('source')) void this.reload();
  }

  protected override updated(): void {
    const selector = this.#focus;
    this.#focus = undefined;
    if (selector !== undefined) this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  protected override render(): TemplateResult {
    return html`<div class="stack">
        ${languageMenu(this.languages, this.#words)} ${this.#body()}
      </div>
      ${statusLine(marked(this.#status.current), false)}`;
  }

  #body(): TemplateResult | undefined {
    const state = this.#state;
    const words = this.#words;
    const act = (action: FinderAction): void => this.#act(action);
    switch (state.phase) {
      case 'ready': {
        const entry = entryOf(state, state.openId);
        return entry === undefined
          ? html`<h2>${say(words, 'title')}</h2>
              ${this.#isDetailMissing ? html`<p class="notice warning" tabindex="-1">${say(words, 'detail.unreachable')}</p>` : nothing}
              ${listTemplate({ state, result: this.#result, words, act })}`
          : this.#detail?.detailTemplate({ entry, language: state.index?.language, words, act });
      }
      case 'idle':
        return html`<slot></slot>`;
      case 'loading':
        return html`<p>${say(words, 'loading')}</p>
          <slot></slot>`;
      default:
        return html`<p class="notice warning">${say(words, state.phase)}</p>
          ${button(say(words, 'retry'), () => void this.reload())}
          <slot></slot>`;
    }
  }

  #connect(): DirectorySource | undefined {
    const source = PeerResourceFinder.connect?.(this.src);
    if (source === undefined) {
      console.warn(
        `[peerkit] <${this.localName}> has a src, but nothing that can fetch it. ` +
          `Import '@peerkit/components/resource-finder/define', or set its source property.`,
      );
    }
    return source;
  }

  async #loadDetail(): Promise<boolean> {
    this.#detail ??= await loadPart(this, import('./detail.templates.ts'));
    return this.#detail !== undefined;
  }

  async #openWhenLoaded(action: FinderAction): Promise<void> {
    const isLoaded = await this.#loadDetail();
    this.#isDetailMissing = !isLoaded;
    if (isLoaded) this.#act(action);
    else this.#focus = '.notice';
    this.requestUpdate();
  }

  /** Applies an action of the person, with the focus, event and announcement that belong to it. */
  #act(action: FinderAction): void {
    if (action.do === 'open' && !this.#detail) {
      void this.#openWhenLoaded(action);
      return;
    }
    const before = this.#state;
    this.#set(action);
    switch (action.do) {
      case 'open':
        this.#focus = 'h2';
        this.dispatchEvent(new PeerResourceOpenEvent(action.id));
        break;
      case 'close':
        this.#focus = `.open[data-id="${CSS.escape(before.openId)}"]`;
        break;
      case 'more':
        this.#focus = `.results > li:nth-child(${before.shown + 1}) .open`;
        break;
      case 'clear':
        this.#focus = '#text';
        this.#tellSoon();
        break;
      case 'search':
      case 'filter':
        this.#tellSoon();
        break;
    }
  }

  #set(action: FinderAction): void {
    const before = this.#state;
    const state = reduce(before, action);
    if (state === before) return;
    this.#state = state;
    if (state.index !== before.index || state.text !== before.text || state.kind !== before.kind) {
      this.#result = resultOf(state);
    }
    if (state.phase !== before.phase) {
      const { phase } = state;
      this.#status.say(
        phase === 'ready' || phase === 'idle' ? SILENT : this.#words.localized(phase),
      );
    }
    this.requestUpdate();
  }

  /** Announces the count when the person pauses, not at every character. */
  #tellSoon(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      const { total } = this.#result;
      this.#status.say(this.#words.localized(total === 0 ? 'none' : 'count', { count: total }));
      this.dispatchEvent(new PeerSearchEvent(total, isNarrowed(this.#state)));
    }, PAUSE_MS);
  }
}
