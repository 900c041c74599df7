import type { Messages } from '@peerkit/model';

/** What the button can and cannot do, in words. */
export const aboutEn = {
  'about.does':
    'It hides this page at once, clears what you typed here, and opens another site. You can also press the Shift key 3 times.',
  'about.limits': 'It cannot do this:',
  'about.history': 'It does not clear your history. Someone can still see that you came here.',
  'about.spy': 'It does not stop apps that watch this device.',
  'about.network': 'It does not hide your visit from the network, such as your work or home Wi-Fi.',
  'about.sent': 'It does not take back what you sent.',
  'about.safer': 'Is it not safe to use this device? Use another one if you can.',
} as const satisfies Messages;

/** Message ids of what the quick exit says about itself. */
export type AboutKey = keyof typeof aboutEn;
