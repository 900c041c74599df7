import type { Messages } from '@peerkit/model';

/** The words of the question. */
export const en = {
  'under18.label': 'Are you under 18?',
  'under18.hint': 'You can ask for yourself. This form asks for no parent.',
  'under18.short': 'Under 18',
} as const satisfies Messages;

export type Under18Key = keyof typeof en;
