import type { Messages } from '@peerkit/model';

/** The words around a form in a frame, in English. */
export const frameEn = {
  'frame.title': 'Form of the team',
  'frame.about':
    'This form is on a page of the team. The site around it cannot read what you write.',
  'frame.own': 'Open the form on its own page',
  'frame.failed': 'The form did not load here.',
} as const satisfies Messages;

export type FrameKey = keyof typeof frameEn;
