/** The map beside the list, or in its stead. It loads on pages that have one; what draws it, when a person asks. */
import {
  adoptStyles,
  html,
  nothing,
  type ReactiveController,
  type ReactiveElement,
  type TemplateResult,
} from 'lit';
import type { DirectoryEntry } from '@peerkit/search';
import { addStyles } from '../../shared/base/add-styles.ts';
import { button } from '../../shared/blocks/button.templates.ts';
import { icon } from '../../shared/icons/icon.ts';
import { back } from '../../shared/icons/ui.ts';
import { say } from '../finder-words.ts';
import { mapEn } from '../locales/map.en.ts';
import { withEnglish, type PlaceWords } from '../place/place-words.ts';
import { Patience } from './late.ts';
import { mapAddressOf } from './map-address.ts';
import type { DrawnMap, MapMaker } from './map-maker.ts';
import { mapBoxStyles, mapStyles } from './map.styles.ts';
import { mapChip, mapPane, type MapPhase, type MapPlace, type MapWords } from './map.templates.ts';
import { OnMap, pinOf } from './on-map.ts';
import { spotsOf, type Pin } from './pins.ts';

/** A finder, as its map sees it. */
export interface MapHost extends ReactiveElement {
  /** Address of what the map shows. */
  readonly map: string;
}

export interface MapView extends MapPlace {
  readonly words: PlaceWords;
}

/** From this width on, in pixels of its own, there is room for list, map and place. */
const THREE_PX = 1120;

export class FinderMap implements ReactiveController {
  readonly #host: MapHost;
  readonly #make: MapMaker;
  readonly #on: OnMap;
  #phase: 'off' | MapPhase = 'off';
  /** What the map is drawn into. It has a root of its own: nobody mends there what others draw. */
  #box: HTMLElement | undefined;
  #drawn: DrawnMap | undefined;
  #patience: Patience | undefined;
  /** A place is shown in its stead. */
  #isBehind = false;
  /** The pin whose places are listed, by the first of them. */
  #picked = '';
  /** The place that was opened from the map: the focus comes back to its pin. */
  #left = '';
  /** What gets the focus once it is drawn. */
  #focus = '';

  constructor(host: MapHost, make: MapMaker) {
    this.#host = host;
    this.#make = make;
    this.#on = new OnMap(host);
    addStyles(host.renderRoot, mapStyles);
    host.addController(this);
  }

  chip(words: PlaceWords): TemplateResult {
    const isOn = this.#phase !== 'off';
    const all = wordsOf(words);
    return mapChip(isOn, all, () => (isOn ? this.close() : void this.#open(all)));
  }

  /** What a place may be shown of beside the list, before somebody opens one: where there is no room, none. */
  beside(entries: readonly DirectoryEntry[]): readonly DirectoryEntry[] {
    if (this.#phase === 'off') return entries;
    const { clientWidth } = this.#host.renderRoot as HTMLElement;
    if (clientWidth < THREE_PX) return [];
    const [first] = spotsOf(entries);
    return first ? [first.entry] : entries;
  }

  /** What the way back from a place is called, where it leads to the map. */
  backWords(words: PlaceWords): TemplateResult | string | undefined {
    return this.#phase === 'off' ? undefined : say(wordsOf(words), 'map-back');
  }

  /** From a place that came in its stead. */
  wayBack({ state, words, act }: MapView): TemplateResult | typeof nothing {
    const label = this.backWords(words);
    if (label === undefined || state.openId === '') return nothing;
    const close = (): void => act({ do: 'close' });
    return html`<div class="to-map">${button(html`${icon(back)} ${label}`, close, 'plain')}</div>`;
  }

  pane(view: MapView): TemplateResult | typeof nothing {
    const { state, result, act } = view;
    if (this.#phase === 'off' || !this.#box) return nothing;
    const found = this.#on.take(view, this.#drawn);
    // Where nothing is found, a person to call is more than a map.
    this.#isBehind = state.openId !== '' || result.total === 0;
    if (this.#left !== '' && this.#left !== state.openId) {
      if (state.openId === '') this.#focus = pinWith(this.#left, found.pins);
      this.#left = '';
    }
    const words = wordsOf(view.words);
    const close = (): void => this.close('#map');
    const pick = (pin: string, focus: string): void => {
      this.#picked = pin;
      this.#focus = focus;
      this.#host.requestUpdate();
    };
    const open = (id: string): void => {
      this.#picked = '';
      this.#left = id;
      act({ do: 'open', id });
    };
    return mapPane({
      ...view,
      ...found,
      phase: this.#phase,
      box: this.#box,
      picked: found.pins.find(([{ entry }]) => entry.id === this.#picked),
      credits: this.#drawn?.credits ?? '',
      words,
      zoom: (by) => this.#drawn?.zoom(by),
      close,
      again: () => {
        this.#focus = '.map-bar .button';
        void this.#open(words);
      },
      open,
      press: (pin: Pin) => {
        const [{ entry }, ...others] = pin;
        if (others.length === 0) open(entry.id);
        else pick(entry.id, '.picked .spot');
      },
      unpick: () => pick('', pinOf(this.#picked)),
      escape: () => {
        if (this.#picked === '') close();
        else pick('', pinOf(this.#picked));
      },
      reached: (pin) => this.#on.bringIn(pin),
    });
  }

  /** Puts the map away, with all that it holds. */
  close(focus = ''): void {
    if (this.#phase === 'off') return;
    this.#putAway();
    this.#phase = 'off';
    this.#box = undefined;
    this.#left = '';
    this.#focus = focus;
    this.#host.requestUpdate();
  }

  #putAway(): void {
    this.#patience?.end();
    this.#drawn?.remove();
    this.#drawn = undefined;
    this.#picked = '';
  }

  async #open(words: MapWords): Promise<void> {
    const host = this.#host;
    this.#putAway();
    const patience = (this.#patience = new Patience());
    const box = document.createElement('div');
    box.className = 'map-box';
    const inside = box.attachShadow({ mode: 'open' });
    adoptStyles(inside, [mapBoxStyles]);
    this.#box = box;
    this.#phase = 'wait';
    host.requestUpdate();
    await host.updateComplete;
    // All of it, where a press was at the end of the window.
    this.#find('.map')?.scrollIntoView({ block: 'nearest' });
    try {
      const address = mapAddressOf(host.map, document.baseURI);
      if (address === undefined) throw new TypeError(`map="${host.map}" is no web address.`);
      const drawing = this.#make({
        box: inside,
        address,
        bounds: this.#on.begin(),
        name: words.t('map'),
        language: words.language,
        isDark: getComputedStyle(box).color.includes('255'),
        moved: () => this.#on.move(),
        signal: patience.signal,
      });
      this.#drawn = await patience.wait(drawing);
      this.#phase = 'ready';
    } catch (cause) {
      if (this.#box !== box) return; // It was put away meanwhile.
      patience.end();
      console.warn(`[peerkit] <${host.localName}>: the map did not load.`, cause);
      this.#phase = 'failed';
    }
    host.requestUpdate();
  }

  hostUpdated(): void {
    const { dataset } = this.#host.renderRoot as HTMLElement;
    if (this.#phase === 'off') delete dataset['map'];
    else if (this.#phase === 'failed') dataset['map'] = 'failed';
    else dataset['map'] = this.#isBehind ? 'place' : 'list';
    if (this.#phase !== 'off') this.#on.follow();
    const focus = this.#focus;
    this.#focus = '';
    // Behind what the list does with the focus when a place closes.
    if (focus !== '') void this.#host.updateComplete.then(() => this.#find(focus)?.focus());
  }

  hostDisconnected(): void {
    this.close();
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}

const wordsOf = (words: PlaceWords): MapWords => withEnglish(words, mapEn);

/** The pin that a place is under. */
function pinWith(id: string, pins: readonly Pin[]): string {
  const pin = pins.find((spots) => spots.some(({ entry }) => entry.id === id));
  return pin ? pinOf(pin[0].entry.id) : '';
}
