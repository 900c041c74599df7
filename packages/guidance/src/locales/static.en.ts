import type { Message } from '@peerkit/model';

/** Words that only the static guide has: it says with words where the other guide asks. */
export const staticEn = {
  title: 'Overdose help',
  call: 'Call {emergencyNumber}',
  draft: 'Draft. No clinician has checked this guide yet.',
  cannot: 'Cannot give breaths?',
  noLife: 'No breathing and no sign of life?',
  awake: 'They answer or wake up?',
  asleep: 'Breathing well by themselves, but not awake?',
  notBreathing: 'Not breathing well, or only gasping?',
  nextDose: '{kit}: not breathing well {minutes} minutes after a dose? Give the next dose.',
  nextDoseUntimed: '{kit}: the label, or {emergencyNumber}, says when to give the next dose.',
  again: 'Keep helping. Do steps {from} to {to} again until they breathe well.',
  relapse: 'Breathing stops again? Give a dose at once. Go back to step {from}.',
  relapseNone: 'Breathing stops again? Go back to step {from}.',
} as const;

/** The words of the static guide in one language: same ids, same tokens. */
export type StaticMessages = Readonly<Record<keyof typeof staticEn, Message>>;
