import type { Messages } from '@peerkit/model';

/** The words of the quick exit. */
export const en = {
  leave: 'Leave this page',
  leaving: 'Leaving',
} as const satisfies Messages;

/** Message ids of the quick exit. */
export type ExitKey = keyof typeof en;
