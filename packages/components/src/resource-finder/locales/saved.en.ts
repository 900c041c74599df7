import type { Messages } from '@peerkit/model';

/** The words of the page of saved places. They load with it. */
export const savedEn = {
  'saved-title': 'Saved places',
  'saved-none': 'Nothing is saved now.',
  'saved-memory': 'They go away when you close or reload this page.',
  'saved-keep': 'Keep them on this device',
  'saved-kept': 'Who uses this device can see them. Quick exit takes them away.',
  'saved-not-kept': 'This device did not let us keep them.',
  'saved-print': 'Print in large type',
  'saved-clear': 'Remove all',
  'saved-gone': {
    one: '{count} saved place is not in the list now.',
    other: '{count} saved places are not in the list now.',
  },
} as const satisfies Messages;

/** Message ids of the page of saved places. */
export type SavedKey = keyof typeof savedEn;
