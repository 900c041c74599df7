import type { Messages } from '@peerkit/model';

/** The words of what loads after the call: the pacer, the line of times, what is kept, the sources. */
export const sideEn = {
  leave: 'Leave',
  log: 'What was done',
  ahead: 'What happens next',
  after: 'When it is over',
  dose: 'Dose {count}',
  called: 'Called {number}',
  'dose-next': 'Dose {count}, if not breathing well',
  breathes: 'Breathing',
  'breathes-badly': 'Not breathing well',
  'crew.copy': 'Copy as text',
  'crew.copied': 'Copied',
  'crew.not-copied': 'Could not copy.',
  more: 'Times and privacy',
  kept: 'Dose times stay on this phone only. They are dropped after {hours} hours.',
  'not-kept': 'This phone cannot keep the times. Keep this page open.',
  same: 'Is this the same person?',
  'same.why': 'This phone kept times from earlier.',
  'same.yes': 'Same person',
  'same.yes-next': 'Go on where you were.',
  'same.no': 'New person',
  'same.no-next': 'Start from the first step. The old times are erased.',
  erase: 'Erase times and start again',
  'erase-sure': 'Erase now. This cannot be undone.',
  sources: 'Where does this come from?',
  'sources-failed': 'This did not load. Try again when you are online.',
  'not-loaded': 'This language did not load. Go online, then load this page again.',
  'not-loaded.online': 'This language did not load.',
  'load-again': 'Load this page again',
  language: 'Language',
  'pacer.now': 'Give a breath now',
  'pacer.next': 'Next breath from you in {seconds}',
  sound: 'Sound',
  buzz: 'Buzz',
  voice: 'Read aloud',
  on: 'on',
  off: 'off',
} as const satisfies Messages;

/** Message ids of what loads after the call. */
export type SideKey = keyof typeof sideEn;
