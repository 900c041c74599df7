import type { Messages } from '@peerkit/model';

/** The words for who may be in danger, in English; loaded with a form that can learn it. */
export const urgentEn = {
  'urgent.title': 'You can call someone now',
  'urgent.text':
    'Are you in danger? Might you hurt yourself, or do you not want to live? You do not have to wait for us.',
} as const satisfies Messages;

export type UrgentKey = keyof typeof urgentEn;
