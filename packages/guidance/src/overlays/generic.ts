import type { Overlay } from './overlay.ts';

/**
 * Any other region: no figure of anybody's, and the emergency number that the page gives. Naloxone is
 * used by its label.
 */
export const generic = (emergencyNumber: string): Overlay => ({
  id: 'generic',
  version: '0.1.0',
  order: { help: 'breaths', noLife: true },
  facts: { emergencyNumber },
  kits: ['other'],
  kit: 'none',
});
