import { nothing, type TemplateResult } from 'lit';
import { loadPart } from '../../shared/base/load-part.ts';
import type { DirectoryEntry } from '@peerkit/search';
import type { MapMaker } from './map-maker.ts';
import type * as MapPart from './map.part.ts';
import { hasPoints, type NearView } from '../searching/near.templates.ts';
import type { Words } from '../finder-words.ts';
import { placeWords } from '../place/place-words.ts';

/** What a map is shown beside, before all words are there. */
export interface BesideMap extends Omit<MapPart.MapView, 'words'> {
  readonly words: Words;
}

/** The map of a finder. All of it loads later: what asks for it on pages that have one, what draws it on demand. */
export class MapTool {
  readonly #host: MapPart.MapHost;
  #map: MapPart.FinderMap | undefined;
  #isAsked = false;

  constructor(host: MapPart.MapHost) {
    this.#host = host;
  }

  /** Only where the page has a map, and the list has places to put on it. */
  chip({ index, words }: NearView): TemplateResult | typeof nothing {
    if (this.#host.map === '' || !hasPoints(index)) return nothing;
    if (!this.#isAsked) void this.#load();
    return this.#map?.chip(words) ?? nothing;
  }

  pane(view: BesideMap): TemplateResult | typeof nothing {
    return this.#map?.pane({ ...view, words: placeWords(view.words) }) ?? nothing;
  }

  /** What a place may be shown of beside the list. */
  beside(entries: readonly DirectoryEntry[]): readonly DirectoryEntry[] {
    return this.#map?.beside(entries) ?? entries;
  }

  backWords({ words }: BesideMap): TemplateResult | string | undefined {
    return this.#map?.backWords(placeWords(words));
  }

  /** Return from a place that replaced the map. */
  wayBack(view: BesideMap): TemplateResult | typeof nothing {
    return this.#map?.wayBack({ ...view, words: placeWords(view.words) }) ?? nothing;
  }

  close(): void {
    this.#map?.close();
  }

  async #load(): Promise<void> {
    this.#isAsked = true;
    const host = this.#host;
    const { drawMap } = host.constructor as { readonly drawMap?: MapMaker };
    if (!drawMap) {
      console.warn(
        `[peerkit] <${host.localName}>: for a map, import '@peerkit/components/resource-finder/map'.`,
      );
      return;
    }
    const part = await loadPart(host, import('./map.part.ts'));
    this.#isAsked = part !== undefined;
    if (!part) return;
    this.#map = new part.FinderMap(host, drawMap);
    host.requestUpdate();
  }
}
