import { backoff } from './queue.state.ts';

/** The time in which nothing is tried by itself: attempts found that the intake cannot be reached. */
export class Quiet {
  #time: { readonly from: number; readonly until: number } | undefined;
  /** Passes in a row that ended because nobody was reached. */
  #inVain = 0;

  /** Begins, or goes on for longer: until the intake can be asked, if it said when. */
  begin(now: number, random: number, asked = 0): void {
    this.#time = { from: now, until: Math.max(asked, now + backoff(this.#inVain, random)) };
    this.#inVain += 1;
  }

  end(): void {
    this.#time = undefined;
    this.#inVain = 0;
  }

  /** When it ends. A clock that was set back ends it: nobody knows when that would be. */
  until(now: number): number | undefined {
    const time = this.#time;
    return time && now >= time.from && now < time.until ? time.until : undefined;
  }
}
