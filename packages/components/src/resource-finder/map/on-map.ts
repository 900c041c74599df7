import type { ReactiveElement } from 'lit';
import type { GeoPoint } from '@peerkit/model';
import type { DirectoryEntry, SearchResult } from '@peerkit/search';
import { resultOf } from '../resource-finder.state.ts';
import type { DrawnMap } from './map-maker.ts';
import type { MapPlace } from './map.templates.ts';
import {
  boundsOf,
  pinsOf,
  spotsOf,
  type Bounds,
  type OnMapNow,
  type Pin,
  type Spot,
} from './pins.ts';

/** So many results are on the map at most. */
const MOST = 300;
/** A pin is so large, in pixels. */
const PIN = 48;
/** A person who is farther from what was found, in kilometres, is not brought into the map. */
const FAR_KM = 60;

/** What lies on a map: pins for what was found, on this page of the list or a later one, and where the person is. */
export class OnMap {
  readonly #host: ReactiveElement;
  #drawn: DrawnMap | undefined;
  #of: SearchResult | undefined;
  #every: readonly DirectoryEntry[] = [];
  #spots: readonly Spot[] = [];
  #pins: readonly Pin[] = [];
  #here: GeoPoint | undefined;
  #isNear = false;
  /** What the map was moved to. */
  #shown = '';
  /** How large the map is drawn: two pins may be one from farther away. */
  #scale = 0;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  take(view: MapPlace, drawn: DrawnMap | undefined): OnMapNow {
    const every = this.#found(view);
    this.#drawn = drawn;
    this.#here = view.state.here;
    this.#isNear = view.result.hits.some(({ km = FAR_KM }) => km < FAR_KM);
    this.#spots = spotsOf(every);
    this.#scale = this.#measure();
    this.#pins = drawn ? pinsOf(this.#spots, (point) => drawn.at(point)) : [];
    const missing = every.length - this.#spots.length;
    return { pins: this.#pins, looked: every.length, missing };
  }

  /** Every result, where the list shows a page of them. */
  #found({ state, result, entries, now }: MapPlace): readonly DirectoryEntry[] {
    // Of a list in parts, looking further would load more of it.
    const isPart = result.rest !== undefined || state.isSavedShown;
    if (isPart || result.total <= entries.length) return entries;
    if (this.#of !== result) {
      this.#of = result;
      this.#every = resultOf({ ...state, shown: MOST }, now).hits.map(({ entry }) => entry);
    }
    return this.#every;
  }

  /** What a new map shows first. */
  begin(): Bounds | undefined {
    this.#shown = this.#ids();
    return this.#bounds();
  }

  /** Moves the map to other results, and what lies on it with the map. */
  follow(): void {
    const [ids, bounds] = [this.#ids(), this.#bounds()];
    if (this.#drawn && bounds && ids !== this.#shown) {
      this.#shown = ids;
      this.#drawn.show(bounds);
    }
    this.#place();
  }

  /** The map was moved. */
  move(): void {
    if (Math.abs(this.#measure() - this.#scale) > 0.5) this.#host.requestUpdate();
    else this.#place();
  }

  /** Browsers scroll to what has the focus: here the map moves. */
  bringIn([{ point }]: Pin): void {
    const stage = this.#find('.stage');
    if (!stage || !this.#drawn) return;
    stage.scrollTo(0, 0);
    const { x, y } = this.#drawn.at(point);
    const isIn = x >= 0 && x <= stage.clientWidth - PIN && y >= PIN && y <= stage.clientHeight;
    if (!isIn) this.#drawn.show([point, point]);
  }

  #ids(): string {
    const ids = this.#spots.map(({ entry }) => entry.id);
    return [...ids, this.#here ? 'here' : ''].join('\n');
  }

  #bounds(): Bounds | undefined {
    const points = this.#spots.map(({ point }) => point);
    return boundsOf(this.#here && this.#isNear ? [...points, this.#here] : points);
  }

  /** How far two points are from each other, in pixels. */
  #measure(): number {
    const [first] = this.#spots;
    if (!this.#drawn || !first) return 0;
    const { latitude, longitude } = first.point;
    const south = this.#drawn.at({ latitude: latitude - 1, longitude });
    return south.y - this.#drawn.at(first.point).y;
  }

  /** Puts each pin where its point is. */
  #place(): void {
    const drawn = this.#drawn;
    if (!drawn) return;
    const put = (selector: string, point: GeoPoint | undefined): void => {
      const element = point && this.#find(selector);
      if (!element) return;
      const { x, y } = drawn.at(point);
      element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    };
    for (const [{ entry, point }] of this.#pins) put(pinOf(entry.id), point);
    put('.here', this.#here);
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}

/** A pin, by the first place under it. */
export const pinOf = (id: string): string => `.pin[data-id="${CSS.escape(id)}"]`;
