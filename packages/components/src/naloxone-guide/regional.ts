import type { GuideProtocol } from '@peerkit/guidance';
import type { MoreWord } from '@peerkit/guidance/locales/more.en';
import { ontario } from '@peerkit/guidance/ontario';
import type { MessageParams } from '@peerkit/model';
import type { ReactiveElement } from 'lit';
import { loadPart } from '../shared/base/load-part.ts';
import type { Localized, Localizer } from '../shared/i18n/localizer.ts';
import { en, type FirstKey, type GuideKey } from './locales/en.ts';
import type { Regions } from './regions.ts';

/** The protocols of all regions: the first at once, any other as soon as it has loaded. */
export class Regional {
  /** Null once they could not be loaded. */
  #part: Regions | null | undefined;

  constructor(
    private readonly host: ReactiveElement,
    private readonly words: Localizer<FirstKey>,
    private readonly loaded: () => void,
  ) {}

  /** Undefined when there is none, and until it has loaded. */
  protocol(region: string, number: string): GuideProtocol | undefined {
    if (region === ontario.id) return ontario;
    if (this.#part === undefined) void this.#load();
    const protocol = this.#part?.protocol(region, number);
    if (!protocol && this.#part !== undefined) {
      console.warn(`[peerkit] <${this.host.localName}>: no region "${region}".`);
    }
    return protocol;
  }

  /** Whether a region's protocol may still come. */
  isLoading(region: string): boolean {
    return region !== '' && region !== ontario.id && this.#part === undefined;
  }

  localized(key: GuideKey, params: MessageParams): Localized {
    if (key in en || !this.#part) return this.words.localized(key as FirstKey, params);
    return this.#part.localized(key as MoreWord, params);
  }

  async #load(): Promise<void> {
    const part = await loadPart(this.host, import('./regions.ts'));
    if (this.#part !== undefined) return;
    this.#part = part?.regions(this.host) ?? null;
    this.loaded();
    this.host.requestUpdate();
  }
}
