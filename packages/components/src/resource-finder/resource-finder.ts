import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { DirectorySource } from '@peerkit/model';
import type { DirectoryIndex } from '@peerkit/search';
import { tellFilledIn } from '../shared/base/filled-in.ts';
import { PeerElement, WORDS, wordsOf } from '../shared/base/peer-element.ts';
import { StatusController } from '../shared/blocks/status.controller.ts';
import { statusLine } from '../shared/blocks/status.templates.ts';
import { FirstWords } from '../shared/i18n/first-words.ts';
import { Localizer } from '../shared/i18n/localizer.ts';
import { marked } from '../shared/i18n/marked.ts';
import { keepTypingInside } from '../shared/privacy/typing-stays-inside.ts';
import type { UrlSourceOptions } from '../shared/sources/url-source.ts';
import { wipeOnExit, wipeOnReturn } from '../shared/privacy/wipe-on-exit.ts';
import type { AddressUse } from './history/address.ts';
import { Found } from './searching/found.ts';
import { focusAfter } from './history/focus.ts';
import { connected, DirectoryLoader } from './loading/load-directory.ts';
import type { MapMaker } from './map/map-maker.ts';
import { NowController } from './hours/now.controller.ts';
import { foundWords, PauseController } from './searching/pause.controller.ts';
import { panesOf, panesTemplate } from './results/panes.templates.ts';
import { PlaceLoader, PRESET_ATTRIBUTES } from './place/place-loader.ts';
import { PeerResourceOpenEvent, PeerSearchEvent } from './resource-finder.events.ts';
import { isNarrowed, reduce, START, type FinderAction } from './resource-finder.state.ts';
import { finderCatalog } from './resource-finder.locales.ts';
import { finderStyleSheets } from './resource-finder.styles.ts';
import { hasOwnWords, headerTemplate, waitingTemplate } from './loading/waiting.templates.ts';
import { WidthController } from './results/width.controller.ts';

export type * from './resource-finder.events.ts';

/**
 * A directory of help that people can search, filter and read. What they type stays here: no event or
 * storage contains it, no address unless the page asks for that, and nothing is sent anywhere.
 *
 * @tagname peer-resource-finder
 * @slot list - The list as plain HTML (`peerkit embed places`), while there is no other.
 * @slot - A phone number, a link: shown until the list has loaded, when it cannot load, where nothing is found, and without JavaScript.
 * @fires {PeerSearchEvent} peer-search - The list was narrowed and the person paused; holds counts only.
 * @fires {PeerResourceOpenEvent} peer-resource-open - A person opened an entry; holds its id.
 * @fires {PeerShortlistChangeEvent} peer-shortlist-change - A person saved a place or took one away; holds a count.
 * @fires {PeerEntryReportEvent} peer-entry-report - A person says that an entry is wrong; cancel it to do something of your own.
 */
export class PeerResourceFinder extends PeerElement {
  static override readonly tag = 'peer-resource-finder';
  static override styles = finderStyleSheets;
  static override properties = {
    src: WORDS,
    languages: WORDS,
    address: WORDS,
    kinds: WORDS,
    filters: WORDS,
    near: WORDS,
    rows: { type: Number },
    offline: { type: Boolean },
    report: WORDS,
    map: WORDS,
    signedBy: { converter: wordsOf, attribute: 'signed-by' },
    source: { attribute: false },
    clock: { attribute: false },
  };

  /** Makes a source from `src`. The define module installs one; the class itself never fetches. */
  static connect?: (src: string, options: UrlSourceOptions) => DirectorySource;
  /** Draws what `map` names. `resource-finder/map` installs one, with MapLibre GL. */
  static drawMap?: MapMaker;

  /** Address of the directory: an index built by `peerkit directory build`, or an HSDS JSON file. */
  src = '';
  /** Languages to offer in a menu (BCP 47, separated by spaces), e.g. `en fr pl`; no menu with fewer than two. */
  languages = '';
  /**
   * What may be in the address of the page, behind `#`, and so in the history of the browser. `place`: the place
   * that is open, so that it can be linked to. `search`: also what the list is narrowed to, and what was typed.
   * `off`: nothing. Back returns from a place to the list in each case.
   */
  address: AddressUse = 'place';
  /**
   * Public keys, with spaces between them: the list at `src` must be signed with one of them
   * (`peerkit directory sign`). Any other list is not shown, nor is any where the browser cannot check it.
   */
  signedBy = '';
  /** Only these kinds of help, by their codes with spaces between them: one list serves several pages. */
  kinds = '';
  /** Only what fits these codes, e.g. `population.youth cost.free`. */
  filters = '';
  /** Distances are from here: a town or postcode of the list, or `latitude,longitude`. */
  near = '';
  /** Results shown at first, where the list is one part of a page: 20 if it is not said. */
  rows = 20;
  /** Keeps the last good list on the device, and shows it with its age when no newer one can be had. */
  offline = false;
  /** Id of a form of the kind `wrong-entry` on this page: "Tell us this is wrong" opens it with the place filled in. */
  report = '';
  /** A map to ask for: a PMTiles file, tiles or a style. Only this page’s host is asked, and the one it names. */
  map = '';
  /** Where the directory comes from; overrides `src`. */
  source?: DirectorySource;
  /** What time it is, in milliseconds since 1970. */
  clock: () => number = () => Date.now();

  readonly #words = new Localizer(this, finderCatalog);
  #state = START;
  readonly #list = new DirectoryLoader(this);
  readonly #found = new Found();
  readonly #places = new PlaceLoader(this, {
    arrived: ({ rest }) => this.takeRest(rest),
    moved: () => this.#follow(),
    grown: () => {
      this.#takePreset();
      this.#goTo(this.#places.address?.named.place);
    },
    missed: () => (this.#focus = '.missing'),
    more: () => this.#set({ do: 'more' }),
  });
  readonly #time = new NowController(this);
  readonly #width = new WidthController(this);
  readonly #status = new StatusController(this);
  readonly #pause = new PauseController(this, () => this.#tell());
  /** What to focus after the next render. */
  #focus: string | undefined;

  constructor() {
    super();
    new FirstWords(this, () => this.#words.isLoading);
    keepTypingInside(this);
    tellFilledIn(this);
    const wipe = (isExit: boolean): void => {
      this.#places.forget(isExit);
      this.#set({ do: 'wipe' });
    };
    wipeOnExit(this, () => wipe(true));
    wipeOnReturn(this, () => wipe(false));
  }

  /** Loads the directory again, and keeps what the person typed. */
  async reload(): Promise<void> {
    const source = this.source ?? connected(this, PeerResourceFinder.connect);
    if (source === undefined) {
      void this.#places.load();
      this.#list.forget();
      this.#set({ do: 'forget' });
      return;
    }
    this.#set({ do: 'wait' });
    const loaded = await this.#list.load(source, this.#places);
    if (loaded?.ok) {
      this.#set({ do: 'fill', ...loaded });
      this.#takePreset();
      this.#follow();
    } else if (loaded) this.#set({ do: 'fail', reason: loaded.reason, why: loaded.why });
  }

  #takePreset(): void {
    this.#set({ do: 'preset', to: this.#places.presetFor(this.#state) });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('source') || changed.has('signedBy')) {
      this.#list.forget();
      void this.reload();
    } else if (PRESET_ATTRIBUTES.some((name) => changed.has(name))) this.#takePreset();
  }

  protected override updated(): void {
    const selector = this.#focus;
    this.#focus = undefined;
    if (selector !== undefined) this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  protected override render(): TemplateResult {
    const { index } = this.#state;
    const header = headerTemplate(this.languages, this.#words);
    return html`${
      index === undefined
        ? waitingTemplate(this.#state, header, this.#places, this.#words, this)
        : this.#panes(index, header)
    }
    ${statusLine(marked(this.#status.current), false)}`;
  }

  #panes(index: DirectoryIndex, header: TemplateResult): TemplateResult {
    const state = this.#state;
    const now = this.clock();
    const view = panesOf({
      state,
      index,
      now,
      result: this.#found.at(this.#state, now),
      isWide: this.#width.isWide,
      part: this.#places.part,
      tools: this.#places.tools,
      words: this.#words,
      // The button to the list does what Back does.
      act: (action) => {
        if (action.do !== 'close' || !this.#places.address?.goBack()) this.#act(action);
      },
    });
    this.#time.aim(view.cards, now, state.isOpenNow);
    const { isMissing: isPlaceMissing } = this.#places;
    return panesTemplate({ ...view, header, isPlaceMissing, hasSlotted: hasOwnWords(this) });
  }

  /** Goes where the address of the page is. */
  #follow(): void {
    const { place, narrowing } = this.#places.address?.newFor(this.#state) ?? {};
    if (narrowing) this.#set({ do: 'narrow', to: narrowing });
    this.#goTo(place);
  }

  #goTo(place: string | undefined): void {
    if (place === undefined || place === this.#state.openId) return;
    this.#act(place === '' ? { do: 'close' } : { do: 'open', id: place });
  }

  /** Applies an action of the person, with the focus, event and announcement that belong to it. */
  #act(action: FinderAction): void {
    if (action.do === 'open' && !this.#places.part) {
      void this.#places.whenLoaded(() => this.#act(action));
      return;
    }
    const before = this.#state;
    this.#set(action);
    if (action.do === 'open') {
      if (this.#state.openId !== action.id) return; // The list may not hold it.
      this.#places.address?.opened(action.id);
      this.dispatchEvent(new PeerResourceOpenEvent(action.id));
    }
    if (action.do === 'widen' || action.do === 'narrow') this.#pause.wait();
    this.#focus = focusAfter(action, before) ?? this.#focus;
  }

  #set(action: FinderAction): void {
    const before = this.#state;
    const state = reduce(before, action);
    if (state === before) return;
    this.#state = state;
    if (state.phase !== before.phase) this.#status.say(this.#places.failure(state, this.#words));
    this.requestUpdate();
  }

  /** Announces the count once the person pauses, not at every character. */
  #tell(): void {
    const { total } = this.#found.at(this.#state, this.clock());
    this.#status.say(foundWords(total, this.#words, this.#places.tools));
    this.#places.address?.narrowed(this.#state);
    this.dispatchEvent(new PeerSearchEvent(total, isNarrowed(this.#state)));
  }
}
