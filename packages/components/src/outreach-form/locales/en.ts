import type { Messages } from '@peerkit/model';

/** The words of the form itself, in English. Those of its questions belong to its kind. */
export const en = {
  language: 'Language',
  'emergency.ask': 'Is someone not breathing?',
  'emergency.call': 'Call {number}',
  'emergency.local': 'Call your local emergency number.',

  progress: 'Question {step} of {total}',
  optional: 'You can skip this.',
  yes: 'Yes',
  no: 'No',
  continue: 'Continue',

  other: 'Please reach the team another way.',

  'load.slow': 'This page is still loading.',
  'load.failed':
    'This page did not load in full. Try again, load it again, or reach the team another way.',

  'setup.person': 'This form does not work right now.',
} as const satisfies Messages;

export type FormKey = keyof typeof en;
