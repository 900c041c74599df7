import { PlatformEvent } from '../shared/base/platform-event.ts';
import type { DeliveryState } from '@peerkit/model';

/** Every event about a submission carries its id and its state. Never an answer. */
abstract class PeerSubmissionEvent extends PlatformEvent {
  constructor(
    type: string,
    /** The id of the submission, a UUID. */
    readonly id: string,
    readonly state: DeliveryState,
  ) {
    super(type, { bubbles: true, composed: true });
  }
}

/** The submission is sealed and kept on this device; it was not sent yet. */
export class PeerSubmissionSavedEvent extends PeerSubmissionEvent {
  constructor(id: string) {
    super('peer-submission-saved', id, 'saved');
  }
}

/** The intake has the submission; its receipt matched. */
export class PeerSubmissionReceivedEvent extends PeerSubmissionEvent {
  constructor(id: string) {
    super('peer-submission-received', id, 'received');
  }
}

/** The submission was not sent and is kept nowhere but on this page (`unsaved`), or will never be taken (`rejected`). */
export class PeerSubmissionFailedEvent extends PeerSubmissionEvent {
  constructor(id: string, state: 'unsaved' | 'rejected') {
    super('peer-submission-failed', id, state);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'peer-submission-saved': PeerSubmissionSavedEvent;
    'peer-submission-received': PeerSubmissionReceivedEvent;
    'peer-submission-failed': PeerSubmissionFailedEvent;
  }
}
