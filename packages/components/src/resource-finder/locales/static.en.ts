import type { Messages } from '@peerkit/model';

/** The words that only a list without a script needs. */
export const staticEn = {
  made: 'This list is from {date}.',
  'page-before': 'Page before',
  'page-next': 'Next page',
} as const satisfies Messages;

/** Message ids of the list without a script. */
export type StaticKey = keyof typeof staticEn;
