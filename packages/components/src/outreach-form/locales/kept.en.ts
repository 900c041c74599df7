import type { Messages } from '@peerkit/model';

/** The words about answers that are kept on a person’s own device, in English; loaded with forms that allow it. */
export const keptEn = {
  'kept.ask': 'Is this your own device?',
  'kept.about':
    'We can keep what you write on this device, so that you can go on later. It is not locked: anyone who uses this device can read it.',
  'kept.until':
    'It goes when you send it, delete it or leave this page by the quick exit, or after 7 days.',
  'kept.begin': 'It is mine. Keep what I write',
  'kept.failed': 'This device cannot keep it.',
  'kept.on': 'What you write is kept on this device, not locked.',
  'kept.delete': 'Delete what was kept',
  'kept.earlier': 'You kept a form on this device that was not sent.',
  'kept.resume': 'Go on with it',
} as const satisfies Messages;

export type KeptKey = keyof typeof keptEn;
