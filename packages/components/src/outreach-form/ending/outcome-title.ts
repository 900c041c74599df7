import type { Outcome } from '../outreach-form.state.ts';
import type { ClosingKey } from '../locales/closing.en.ts';
import type { EndingKey } from '../locales/ending.en.ts';

/** It is kept, and goes out as soon as it can. */
export const isOut = (outcome: Outcome | undefined): boolean =>
  outcome?.state === 'saved' || outcome?.state === 'unsaved';

/** It waits, and a try has no known end: nobody can say whether the team has it. */
export const isUnsure = (outcome: Outcome): boolean =>
  outcome.mayHaveArrived === true && isOut(outcome);

/** What an outcome is called: true in that state and in no other. */
export function titleOf(outcome: Outcome): ClosingKey | EndingKey {
  const { state, reason, fragile, mayHaveArrived } = outcome;
  if (state === 'deleted' && mayHaveArrived) return 'deleted-here.title';
  if (state === 'rejected' && reason === 'expired') return 'expired.title';
  // What may soon be gone from this browser is told as what is only on the page: keep it open.
  const isOpen = state === 'unsaved' || fragile === true;
  if (isUnsure(outcome)) return isOpen ? 'unsure-open.title' : 'unsure.title';
  return `${isOpen ? 'unsaved' : state}.title`;
}
