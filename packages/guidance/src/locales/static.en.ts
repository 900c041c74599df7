import type { Message } from '@peerkit/model';

/** Words that only the static guide has. */
export const staticEn = {
  call: 'Call {emergencyNumber}',
  draft: 'Draft. No clinician has checked this guide yet.',
  cannot: 'Cannot give breaths?',
} as const;

/** The words of the static guide in one language: same ids, same tokens. */
export type StaticMessages = Readonly<Record<keyof typeof staticEn, Message>>;
