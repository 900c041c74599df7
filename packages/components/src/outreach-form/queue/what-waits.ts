import type { WaitingSubmission } from '@peerkit/model';
import { isOut } from '../ending/outcome-title.ts';
import type { FormState } from '../outreach-form.state.ts';

/** What waits on this device. */
export interface Waiting {
  /** The ids, or only how many where the sink cannot name them. */
  readonly all: readonly string[] | number;
  /** Of those, the ids that the team may have all the same. */
  readonly unsure: readonly string[];
  /** Of those, the ids that the intake refused: they go out only if a person asks for it. */
  readonly refused: readonly string[];
  /** Which form each is of and since when it waits, where the sink says so. */
  readonly queued?: readonly WaitingSubmission[];
}

/** What waits from earlier visits. */
export interface Earlier {
  readonly count: number;
  /** Their ids, where the sink can name them. */
  readonly ids?: readonly string[];
  /** Those that are tried again, though the team may have them. */
  readonly unsure: readonly string[];
  readonly refused: readonly string[];
}

/** What waits, without the submission on screen. */
export function earlierThan({ id, outcome }: FormState, { all, ...some }: Waiting): Earlier {
  if (typeof all === 'number') {
    return { count: Math.max(0, all - Number(isOut(outcome))), unsure: [], refused: [] };
  }
  const ids = all.filter((waitingId) => waitingId !== id);
  const refused = ids.filter((waitingId) => some.refused.includes(waitingId));
  const unsure = ids.filter((waitingId) => some.unsure.includes(waitingId));
  return {
    ...{ count: ids.length, ids, refused },
    unsure: unsure.filter((waitingId) => !refused.includes(waitingId)),
  };
}
