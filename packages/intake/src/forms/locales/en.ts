import type { Messages } from '@peerkit/model';

/** What the page of a form says where no script runs. */
export const en = {
  'off.form': 'The form does not work without JavaScript.',
  'off.reads': 'What people send with it is locked. Only the team ({agency}) can open it.',
  'off.unnamed': 'What people send with it is locked. Only the team can open it.',
  'off.police': 'They do not give it to police.',
  'off.contact': 'Reach the team this way:',
  'off.other': 'Please reach the team another way.',
  'off.ask': 'Is someone not breathing?',
  'off.call': 'Call {number}',
  'off.local': 'Call your local emergency number.',
} as const satisfies Messages;

export type PageKey = keyof typeof en;
