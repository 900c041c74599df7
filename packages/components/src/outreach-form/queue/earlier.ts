import type { Delivery } from '@peerkit/model';
import type { LitElement } from 'lit';
import { report } from '../load-once.ts';
import type { FormState, Outcome } from '../outreach-form.state.ts';
import type { OneByOne } from './one-by-one.part.ts';
import { setMark } from './waiting-mark.ts';
import { earlierThan, type Earlier, type Waiting } from './what-waits.ts';

/** What is known of submissions of earlier visits: those that wait, and those that ended while this page is open. */
export class EarlierMessages {
  /** What the sink has, with the submission on screen; undefined while nobody has counted. */
  waiting: Waiting | undefined;
  /** To delete one of several. */
  oneByOne: OneByOne | undefined;
  /** Nobody can count. */
  hasFailed = false;
  readonly #ends = new Map<string, Outcome>();
  readonly #heard = new Set<string>();

  /** @param isOffline What is needed for several is loaded while there is a network. */
  constructor(
    private readonly host: LitElement,
    isOffline: boolean | undefined,
  ) {
    if (isOffline) this.#load();
  }

  /** The sink has counted. */
  counted(waiting: Waiting, state: FormState): void {
    this.waiting = waiting;
    const { count } = this.beside(state);
    setMark(count > 0);
    if (count > 1) this.#load();
  }

  /** Those that wait beside the submission on screen. */
  beside(state: FormState): Earlier {
    return earlierThan(state, this.waiting ?? { all: 0, unsure: [], refused: [] });
  }

  /** How each of them ended that ended since the person last went on, by its id. */
  get ends(): readonly (readonly [id: string, end: Outcome])[] {
    // What was refused stays on the device, and is told with what waits.
    return [...this.#ends].filter(([id]) => this.waiting?.refused.includes(id) !== true);
  }

  heard({ id, ...outcome }: Delivery): void {
    this.#heard.add(id);
    if (outcome.state !== 'saved' && outcome.state !== 'unsaved') this.#ends.set(id, outcome);
  }

  /** Whether nobody can say what became of a message. */
  isUnknown(id: string): boolean {
    const all = this.waiting?.all ?? (this.hasFailed ? [] : undefined);
    if (all === undefined || this.#heard.has(id)) return false;
    return typeof all === 'number' || !all.includes(id);
  }

  #load(): void {
    import('./one-by-one.part.ts')
      .then(({ oneByOne }) => {
        this.oneByOne ??= oneByOne(this.host);
        this.host.requestUpdate();
      })
      .catch(report);
  }

  /** The person went on, and has seen how they ended. */
  seen(): void {
    this.#ends.clear();
  }
}
