import type { Instant } from '@peerkit/model';
import type { OpeningHours } from './opening-hours.ts';
import type { Store } from './store.ts';

const MINUTE_MS = 60_000;
const OPEN = 1;
const SOON = 2;
const KNOWN = 3;
const UNKNOWN = 4;
const CLOSED = 5;

/** How much the hours of each entry help at a moment. Worked out when asked, and kept for a minute. */
export class Openness {
  readonly #store: Store;
  readonly #opening: OpeningHours;
  readonly #ranks: Uint8Array;
  #minute = NaN;

  constructor(store: Store, opening: OpeningHours) {
    this.#store = store;
    this.#opening = opening;
    this.#ranks = new Uint8Array(store.size);
  }

  /** What is open comes first, then what opens soon, what has hours, what has none, and what is closed. */
  rankAt(position: number, now: Instant): number {
    const minute = Math.floor(now / MINUTE_MS);
    if (minute !== this.#minute) this.#ranks.fill(0);
    this.#minute = minute;
    // 0 stands for what nobody asked yet.
    const known = this.#ranks[position] ?? 0;
    return known === 0 ? (this.#ranks[position] = this.#rank(position, now)) : known;
  }

  #rank(position: number, now: Instant): number {
    const { hoursNumbers, assuredDays } = this.#store;
    if ((hoursNumbers[position] ?? 0) % 2 === 1) {
      const { temporarilyClosed, reported } = this.#store.entryAt(position);
      const isClosed = temporarilyClosed ?? reported?.some(({ kind }) => kind === 'closed');
      return isClosed === true ? CLOSED : UNKNOWN;
    }
    const hours = this.#store.hoursAt(position);
    if (hours === undefined) return UNKNOWN;
    const assured = assuredDays[position] ?? 0;
    if (this.#opening.isOpen(hours, assured, now)) return OPEN;
    return this.#opening.isSoon(hours, assured, now) ? SOON : KNOWN;
  }
}
