import type { FormState } from './outreach-form.state.ts';

/** What waits on this device: the ids, or only how many where the sink cannot name them. */
export type Waiting = readonly string[] | number;

/** Submissions of earlier visits that still wait; their ids where the sink can name them. */
export interface Earlier {
  readonly count: number;
  readonly ids?: readonly string[];
}

/** What waits, without the submission on screen. */
export function earlierThan({ id, outcome }: FormState, waiting: Waiting): Earlier {
  if (typeof waiting === 'number') {
    const ownWaits = outcome?.state === 'saved' || outcome?.state === 'unsaved';
    return { count: Math.max(0, waiting - Number(ownWaits)) };
  }
  const ids = waiting.filter((waitingId) => waitingId !== id);
  return { count: ids.length, ids };
}
