import type { Instant } from '@peerkit/model';
import type { SearchResult } from '@peerkit/search';
import { resultOf, START, type FinderState } from '../resource-finder.state.ts';

const MINUTE_MS = 60_000;

/** What a finder found, kept while nothing that matters to it changes. */
export class Found {
  #asked: readonly unknown[] = [];
  #result: SearchResult = resultOf(START, 0);

  at(state: FinderState, now: Instant): SearchResult {
    const { index, text, kind, filters, isOpenNow, literal, isNearest, here, preset, shown } =
      state;
    const asked = [
      index,
      text,
      kind,
      filters,
      preset,
      isOpenNow,
      literal,
      isNearest,
      here,
      shown,
      Math.floor(now / MINUTE_MS),
    ];
    if (asked.some((part, at) => part !== this.#asked[at])) {
      this.#asked = asked;
      this.#result = resultOf(state, now);
    }
    return this.#result;
  }
}
