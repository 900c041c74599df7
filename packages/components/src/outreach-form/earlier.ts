import type { Delivery } from '@peerkit/model';
import type { FormState } from './outreach-form.state.ts';
import { shortCode } from './short-code.ts';

/** What waits on this device: the ids, or only how many where the sink cannot name them. */
export type Waiting = readonly string[] | number;

/** Submissions of earlier visits that still wait; their ids where the sink can name them. */
export interface Earlier {
  readonly count: number;
  readonly ids?: readonly string[];
  /** Of those, the ids that the team may have all the same. */
  readonly unsure: readonly string[];
}

/** What waits, without the submission on screen. */
export function earlierThan(
  { id, outcome }: FormState,
  waiting: Waiting,
  maybe: readonly string[] = [],
): Earlier {
  if (typeof waiting === 'number') {
    const ownWaits = outcome?.state === 'saved' || outcome?.state === 'unsaved';
    return { count: Math.max(0, waiting - Number(ownWaits)), unsure: [] };
  }
  const ids = waiting.filter((waitingId) => waitingId !== id);
  return { count: ids.length, ids, unsure: ids.filter((waitingId) => maybe.includes(waitingId)) };
}

/** How a submission ended. */
export type EarlierEnd = 'received' | 'deleted' | 'rejected';

/** What is known of submissions of earlier visits. */
export class EarlierMessages {
  /** Undefined while nobody has counted. */
  waiting: Waiting | undefined;
  /** Of those, the ids that the team may have all the same. */
  unsure: readonly string[] = [];
  /** What became of the last one, since the person last went on. */
  end: EarlierEnd | undefined;

  /** To ask about those that the team has now. */
  codes: readonly string[] = [];

  /** To ask about those that are gone from here, and may have reached the team. */
  lost: readonly string[] = [];

  /** Nobody can count. */
  hasFailed = false;
  readonly #heard = new Set<string>();

  /** Without the submission on screen. */
  beside(state: FormState): Earlier {
    return earlierThan(state, this.waiting ?? 0, this.unsure);
  }

  counted(waiting: Waiting, unsure: readonly string[]): void {
    this.waiting = waiting;
    this.unsure = unsure;
  }

  heard({ id, state, mayHaveArrived }: Delivery): void {
    this.#heard.add(id);
    if (state !== 'received' && state !== 'deleted' && state !== 'rejected') return;
    this.end = state;
    const code = shortCode(id);
    if (state === 'received') this.codes = [...new Set([...this.codes, code])];
    else if (mayHaveArrived) this.lost = [...new Set([...this.lost, code])];
  }

  /** Whether nobody can say what became of a message. */
  isUnknown(id: string): boolean {
    const { waiting = this.hasFailed ? [] : undefined } = this;
    if (waiting === undefined || this.#heard.has(id)) return false;
    return typeof waiting === 'number' || !waiting.includes(id);
  }

  /** The person went on, and has seen it. */
  seen(): void {
    this.end = undefined;
    this.codes = [];
    this.lost = [];
  }
}
