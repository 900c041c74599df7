import type { Protocol } from '@peerkit/model';
import type { GuideWord } from '../locales/en.ts';
import { kitsOf } from './kits.ts';
import type { Overlay } from '../overlays/overlay.ts';
import { stepsOf } from './steps.ts';

/** A protocol that uses the message ids of this package. */
export type GuideProtocol = Protocol<GuideWord>;

/** The protocol of a region: the steps in its order, with its number, kits and figures. */
export function buildProtocol(overlay: Overlay): GuideProtocol {
  const { id, version, order, facts, kits, kit, review } = overlay;
  return {
    id,
    version,
    emergency: 'emergencyNumber',
    start: { emergency: 'call', overview: 'check' },
    steps: stepsOf(overlay),
    kits: kitsOf(kits, order.help),
    ...(kit && { kit }),
    facts,
    review: review ?? { status: 'draft' },
  };
}
