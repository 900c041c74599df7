import type { GuideRun } from '../naloxone-guide.run.ts';
import { breathInterval } from '../naloxone-guide.state.ts';

/** The pace of breaths at a step. */
export class BreathPace {
  #breath = -1;

  /** @param since When it began, in milliseconds since 1970. */
  constructor(readonly since: number) {}

  /** Whether a breath is to be given now: once for each, however seldom it is asked. */
  isNext({ protocol, session }: GuideRun, now: number): boolean {
    const interval = breathInterval(protocol, session);
    if (interval === undefined) return false;
    const before = this.#breath;
    this.#breath = Math.floor((now - this.since) / (interval * 1000));
    return this.#breath !== before;
  }
}
