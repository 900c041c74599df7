import { PlatformEvent } from '../shared/base/platform-event.ts';
import type { StepKind } from '@peerkit/model';

/** The guide shows another step. Bubbles, crosses shadow roots. Nothing about a person. */
export class PeerGuideStepEvent extends PlatformEvent {
  constructor(
    /** Id of the step in its protocol. */
    readonly step: string,
    readonly kind: StepKind,
  ) {
    super('peer-guide-step', { bubbles: true, composed: true });
  }
}

/** Somebody logged a dose. Bubbles, crosses shadow roots. */
export class PeerDoseLoggedEvent extends PlatformEvent {
  constructor(
    /** Doses logged so far. */
    readonly count: number,
    /** Milliseconds since 1970. */
    readonly at: number,
  ) {
    super('peer-dose-logged', { bubbles: true, composed: true });
  }
}

/** Somebody asks where to find a new kit. Bubbles, crosses shadow roots. Cancel it to do something of your own. */
export class PeerFindKitEvent extends PlatformEvent {
  constructor() {
    super('peer-find-kit', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'peer-guide-step': PeerGuideStepEvent;
    'peer-dose-logged': PeerDoseLoggedEvent;
    'peer-find-kit': PeerFindKitEvent;
  }
}
