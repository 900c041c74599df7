import type { Messages } from '@peerkit/model';

/** The words about one of several messages that wait, in English; loaded where there are several. */
export const oneByOneEn = {
  'one.title': 'Delete one of them',
  'one.about': 'You see the form and the time. Nobody can read more here.',
  'one.of': '{form}, {time}',
  'one.other': 'Another form',
} as const satisfies Messages;

export type OneByOneKey = keyof typeof oneByOneEn;
