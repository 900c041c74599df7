import { addStyles } from '../../shared/base/add-styles.ts';
import { loadPart } from '../../shared/base/load-part.ts';
import type { FinderAddress, FinderHost } from '../history/address.ts';
import { MOVES } from '../history/moves.ts';
import type { MapHost } from '../map/map.part.ts';
import type { ReportHost } from './report.ts';
import type { PresetHost } from '../searching/preset.ts';
import { SILENT } from '../../shared/blocks/status.controller.ts';
import type { Localized } from '../../shared/i18n/localizer.ts';
import type { Words } from '../finder-words.ts';
import type { FinderState, Preset } from '../resource-finder.state.ts';
import type * as PlacePart from './place.part.ts';
import type { FinderTools } from '../tools.ts';

/** Attributes that say which part of the list a page is for. */
export const PRESET_ATTRIBUTES = ['kinds', 'filters', 'near', 'rows'] as const;

export interface PlaceLoaderEvents {
  arrived(part: typeof PlacePart): void;
  /** The address of the page is another. */
  moved(): void;
  /** More of a list in parts has come, or did not. */
  readonly grown: () => void;
  /** What a person asked for did not load. */
  missed(): void;
  /** A further page of the list is to be shown. */
  more(): void;
}

/** What a finder knows of places beside their names. It loads while the directory does, or when a person reaches for it. */
export class PlaceLoader {
  readonly #host: FinderHost & ReportHost & PresetHost & MapHost;
  readonly #on: PlaceLoaderEvents;
  part: typeof PlacePart | undefined;
  address: FinderAddress | undefined;
  tools: FinderTools | undefined;
  /** What a person asked for could not be shown, because what draws it did not load. */
  isMissing = false;
  /** How much of the list has come. */
  #bytes = 0;
  #hasMoved = false;
  readonly #moved = (): void => void (this.#hasMoved = true);
  #reading: { calm(): Promise<void> } | undefined;
  readonly changed: () => void;
  /** When the list may change under a person who reads. */
  readonly calm = (): Promise<void> | undefined => this.#reading?.calm();
  readonly progress = (bytes: number): void => {
    this.#bytes = bytes;
    this.#host.requestUpdate();
  };

  constructor(host: FinderHost & ReportHost & PresetHost & MapHost, on: PlaceLoaderEvents) {
    this.#host = host;
    this.#on = on;
    this.changed = on.grown;
  }

  async load(): Promise<boolean> {
    for (const move of MOVES) addEventListener(move, this.#moved, { capture: true, once: true });
    const part = await loadPart(this.#host, import('./place.part.ts'));
    if (part !== undefined && part !== this.part) {
      addStyles(this.#host.renderRoot, part.placeStyleSheets);
      this.part = part;
      this.address = new part.FinderAddress(
        this.#host,
        () => this.#on.moved(),
        () => this.#hasMoved,
      );
      this.tools = new part.FinderTools(this.#host, () => this.miss());
      this.#on.arrived(part);
      this.#reading = await part.readingOf(this.#host, () => this.#on.more());
    }
    return part !== undefined;
  }

  /** What the page narrows the finder to. */
  presetFor({ index, preset }: FinderState): Preset {
    return this.part?.presetOf(this.#host, index) ?? preset;
  }

  /** How it goes with a list that is not there, as exactly as we can tell. */
  failure({ phase, why }: FinderState, words: Words): Localized {
    if (phase === 'ready' || phase === 'idle') return SILENT;
    if (phase === 'loading') {
      return this.part?.loadingWords(this.#bytes, words) ?? words.localized(phase);
    }
    return this.part?.failureWords(phase, why, words) ?? words.localized('unreachable');
  }

  async whenLoaded(act: () => void): Promise<void> {
    this.isMissing = !(await this.load());
    if (this.isMissing) this.miss();
    else act();
    this.#host.requestUpdate();
  }

  /** Forgets the place: the next person to look may be somebody else. */
  forget(isExit: boolean): void {
    this.address?.forget();
    this.tools?.forget(isExit);
  }

  miss(): void {
    this.isMissing = true;
    this.#on.missed();
    this.#host.requestUpdate();
  }
}
