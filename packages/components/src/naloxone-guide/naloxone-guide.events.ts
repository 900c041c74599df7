import type { StepKind } from '@peerkit/model';

/** The guide shows another step. Bubbles, crosses shadow roots. Nothing about a person. */
export class PeerGuideStepEvent extends Event {
  static readonly type = 'peer-guide-step';
  constructor(
    /** Id of the step in its protocol. */
    readonly step: string,
    readonly kind: StepKind,
  ) {
    super(PeerGuideStepEvent.type, { bubbles: true, composed: true });
  }
}

/** Somebody logged a dose. Bubbles, crosses shadow roots. */
export class PeerDoseLoggedEvent extends Event {
  static readonly type = 'peer-dose-logged';
  constructor(
    /** Doses logged so far. */
    readonly count: number,
    /** Milliseconds since 1970. */
    readonly at: number,
  ) {
    super(PeerDoseLoggedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'peer-guide-step': PeerGuideStepEvent;
    'peer-dose-logged': PeerDoseLoggedEvent;
  }
}
