import type { Messages } from '@peerkit/model';

/** What the button can and cannot do, in words. */
export const aboutEn = {
  presses: {
    one: 'Press Shift {count} more time to leave.',
    other: 'Press Shift {count} more times to leave.',
  },
  about: 'What this button can do',
  'about.close': 'Close',
  'about.hides': 'Hides this page at once.',
  'about.clears': 'Clears what you typed here and opens another site.',
  'about.keys': 'Does the same when you press the Shift key 3 times.',
  'about.limits': 'It cannot',
  'about.history': 'Clear your history. Someone can still see that you came here.',
  'about.forward': 'Always stop the Forward button. On a slow device it may open this page again.',
  'about.spy': 'Stop apps that watch this device.',
  'about.network': 'Hide your visit from the network, such as your work or home Wi-Fi.',
  'about.sent': 'Take back what you sent.',
  'about.waits': 'Hide that a message waits here to be sent. It stays locked.',
  'about.times':
    'Erase dose times. They stay on this phone. Erase them in the guide, under “Times and privacy”.',
  'about.safer': 'Is it not safe to use this device? Use another one if you can.',
} as const satisfies Messages;

/** Message ids of what the quick exit says about itself. */
export type AboutKey = keyof typeof aboutEn;
