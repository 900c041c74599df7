import { SESSION_KEY } from '../shared/privacy/session-key.ts';
import type { AboutKey } from './locales/about.en.ts';

/** What leaving does. */
export const CAN: readonly AboutKey[] = ['about.hides', 'about.clears', 'about.keys'];

const CANNOT: readonly AboutKey[] = [
  'about.history',
  'about.forward',
  'about.spy',
  'about.network',
  'about.sent',
  'about.waits',
];

/** What no quick exit can do. First, if there are any, the times kept on this device: people can delete those. */
export const limits = (): readonly AboutKey[] => (hasTimes() ? ['about.times', ...CANNOT] : CANNOT);

/** Whether a guide has stored times of doses on this device. */
function hasTimes(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(SESSION_KEY));
  } catch {
    // A browser that refuses storage holds none.
    return false;
  }
}
