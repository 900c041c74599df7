/** The map beside the list, or in its stead. It loads on pages that have one; what draws it, when a person asks. */
import {
  adoptStyles,
  html,
  nothing,
  type ReactiveController,
  type ReactiveElement,
  type TemplateResult,
} from 'lit';
import { addStyles } from '../../shared/base/add-styles.ts';
import { button } from '../../shared/blocks/button.templates.ts';
import { icon } from '../../shared/icons/icon.ts';
import { back } from '../../shared/icons/ui.ts';
import { say } from '../finder-words.ts';
import { mapEn } from '../locales/map.en.ts';
import { withEnglish, type PlaceWords } from '../place-words.ts';
import { mapAddressOf } from './map-address.ts';
import type { DrawnMap, MapMaker } from './map-maker.ts';
import { mapBoxStyles, mapStyles } from './map.styles.ts';
import { mapChip, mapPane, type MapPhase, type MapPlace, type MapWords } from './map.templates.ts';
import { boundsOf, pinsOf, type Pin } from './pins.ts';

/** A finder, as its map sees it. */
export interface MapHost extends ReactiveElement {
  /** Address of what the map shows. */
  readonly map: string;
}

export interface MapView extends MapPlace {
  readonly words: PlaceWords;
}

/** How far pins at one point are apart, and how many are in a row, in pixels. */
const APART = 48;
const IN_A_ROW = 5;

export class FinderMap implements ReactiveController {
  readonly #host: MapHost;
  readonly #make: MapMaker;
  #phase: 'off' | MapPhase = 'off';
  /** What the map is drawn into. It has a root of its own: nobody mends there what others draw. */
  #box: HTMLElement | undefined;
  #drawn: DrawnMap | undefined;
  #pins: readonly Pin[] = [];
  /** The pins that the map was moved to. */
  #shown = '';
  /** A place is shown in its stead. */
  #isBehind = false;
  /** The place that was opened from the map in the list’s stead: the focus comes back to its pin. */
  #left = '';
  /** What gets the focus once it is drawn. */
  #focus = '';

  constructor(host: MapHost, make: MapMaker) {
    this.#host = host;
    this.#make = make;
    addStyles(host.renderRoot, mapStyles);
    host.addController(this);
  }

  chip(words: PlaceWords): TemplateResult {
    const isOn = this.#phase !== 'off';
    const all = wordsOf(words);
    return mapChip(isOn, all, () => (isOn ? this.close() : void this.#open(all)));
  }

  /** From a place that came in its stead. */
  wayBack({ state, words, act }: MapView): TemplateResult | typeof nothing {
    if (this.#phase === 'off' || state.openId === '') return nothing;
    const label = html`${icon(back)} ${say(wordsOf(words), 'map-back')}`;
    return html`<div class="to-map">${button(label, () => act({ do: 'close' }), 'plain')}</div>`;
  }

  pane(view: MapView): TemplateResult | typeof nothing {
    const { state, entries, isWide, act } = view;
    if (this.#phase === 'off' || !this.#box) return nothing;
    this.#pins = pinsOf(entries);
    // Where nothing is found, a person to call is more than a map.
    this.#isBehind = state.openId !== '' || entries.length === 0;
    if (this.#left !== '' && state.openId === '') {
      this.#focus = pinOf(this.#left);
      this.#left = '';
    }
    return mapPane({
      ...view,
      phase: this.#phase,
      box: this.#box,
      pins: this.#pins,
      credits: this.#drawn?.credits ?? '',
      words: wordsOf(view.words),
      zoom: (by) => this.#drawn?.zoom(by),
      close: () => this.close('#map'),
      open: ({ id }) => {
        if (!isWide) this.#left = id;
        act({ do: 'open', id });
      },
      reached: (pin) => this.#bringIn(pin),
    });
  }

  /** Puts the map away, with all that it holds. */
  close(focus = ''): void {
    if (this.#phase === 'off') return;
    this.#drawn?.remove();
    this.#phase = 'off';
    this.#drawn = undefined;
    this.#box = undefined;
    this.#left = '';
    this.#focus = focus;
    this.#host.requestUpdate();
  }

  async #open(words: MapWords): Promise<void> {
    const host = this.#host;
    const box = document.createElement('div');
    box.className = 'map-box';
    const inside = box.attachShadow({ mode: 'open' });
    adoptStyles(inside, [mapBoxStyles]);
    this.#box = box;
    this.#phase = 'wait';
    host.requestUpdate();
    await host.updateComplete;
    const bounds = boundsOf(this.#pins);
    this.#shown = idsOf(this.#pins);
    try {
      const address = mapAddressOf(host.map, document.baseURI);
      if (address === undefined) throw new TypeError(`map="${host.map}" is no web address.`);
      const drawn = await this.#make({
        box: inside,
        address,
        bounds,
        name: words.t('map'),
        language: words.language,
        isDark: getComputedStyle(box).color.includes('255'),
        moved: () => this.#place(),
      });
      if (this.#box === box) {
        this.#drawn = drawn;
        this.#phase = 'ready';
      } else drawn.remove(); // It was put away meanwhile.
    } catch (cause) {
      console.warn(`[peerkit] <${host.localName}>: the map did not load.`, cause);
      if (this.#box === box) this.#phase = 'failed';
    }
    host.requestUpdate();
  }

  hostUpdated(): void {
    const { dataset } = this.#host.renderRoot as HTMLElement;
    if (this.#phase === 'off') delete dataset['map'];
    else dataset['map'] = this.#isBehind ? 'place' : 'list';
    const ids = idsOf(this.#pins);
    const bounds = boundsOf(this.#pins);
    if (this.#drawn && bounds && ids !== this.#shown) {
      this.#shown = ids;
      this.#drawn.show(bounds);
    }
    this.#place();
    const focus = this.#focus;
    this.#focus = '';
    if (focus !== '') this.#find(focus)?.focus();
  }

  hostDisconnected(): void {
    this.close();
  }

  /** Puts each pin where its point is. */
  #place(): void {
    for (const { entry, point, before } of this.#pins) {
      const pin = this.#find(pinOf(entry.id));
      if (!pin || !this.#drawn) continue;
      const { x, y } = this.#drawn.at(point);
      const across = Math.round(x) + (before % IN_A_ROW) * APART;
      const down = Math.round(y) - Math.floor(before / IN_A_ROW) * APART;
      pin.style.transform = `translate(${across}px, ${down}px) translateY(-100%)`;
    }
  }

  /** Browsers scroll to what has the focus: here the map moves. */
  #bringIn({ point }: Pin): void {
    const stage = this.#find('.stage');
    if (!stage || !this.#drawn) return;
    stage.scrollTo(0, 0);
    const { x, y } = this.#drawn.at(point);
    const isIn = x >= 0 && x <= stage.clientWidth - APART && y >= APART && y <= stage.clientHeight;
    if (!isIn) this.#drawn.show([point, point]);
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}

const wordsOf = (words: PlaceWords): MapWords => withEnglish(words, mapEn);
const pinOf = (id: string): string => `.pin[data-id="${CSS.escape(id)}"]`;
const idsOf = (pins: readonly Pin[]): string => pins.map(({ entry }) => entry.id).join('\n');
