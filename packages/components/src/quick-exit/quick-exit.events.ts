import { PlatformEvent } from '../shared/base/platform-event.ts';

/**
 * Somebody wants to leave. Cancel it to do the leaving yourself: then nothing is hidden, wiped or
 * opened. Carries nothing.
 */
export class PeerExitEvent extends PlatformEvent {
  constructor() {
    super('peer-exit', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'peer-exit': PeerExitEvent;
  }
}
