import {
  PeerSubmissionFailedEvent,
  PeerSubmissionReceivedEvent,
  PeerSubmissionSavedEvent,
} from './outreach-form.events.ts';
import type { Outcome } from './outreach-form.state.ts';

/** The event for an outcome; none for what a page need not know, such as a deletion. */
export function submissionEvent(id: string, state: Outcome['state']): Event | undefined {
  switch (state) {
    case 'saved':
      return new PeerSubmissionSavedEvent(id);
    case 'received':
      return new PeerSubmissionReceivedEvent(id);
    case 'rejected':
      return new PeerSubmissionFailedEvent(id, 'rejected');
    case 'unsaved':
    case 'failed':
      return new PeerSubmissionFailedEvent(id, 'unsaved');
    case 'deleted':
      return undefined;
  }
}
