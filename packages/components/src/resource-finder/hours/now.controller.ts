import type { Instant } from '@peerkit/model';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Longest wait that browsers take: longer ones ring at once. */
const MOST_MS = 2_147_483_647;
/** Hours begin and end on these, and all time zones differ by whole ones. */
const QUARTER_MS = 900_000;

/** What is true until a moment. */
export interface Until {
  readonly until: Instant;
}

/**
 * Renders its host again when what it shows stops being true, and when a person comes back to the page:
 * phones stop the timers of pages that nobody sees.
 */
export class NowController implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #look = (): void => {
    if (document.visibilityState === 'visible') this.host.requestUpdate();
  };

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#look);
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#look);
    clearTimeout(this.#timer);
  }

  /**
   * Aims at the next moment at which one of the things shown stops being true.
   * @param areOthersHidden Things that are not shown may come to be: they do so on quarter hours.
   */
  aim(shown: readonly Until[], now: Instant, areOthersHidden: boolean): void {
    clearTimeout(this.#timer);
    const quarter = (Math.floor(now / QUARTER_MS) + 1) * QUARTER_MS;
    const next = Math.min(areOthersHidden ? quarter : Infinity, ...shown.map(({ until }) => until));
    if (next === Infinity) return;
    // A moment later than due, so that the boundary has passed for certain.
    const wait = Math.max(next - now, 0) + 50;
    this.#timer = setTimeout(() => this.host.requestUpdate(), Math.min(wait, MOST_MS));
  }
}
