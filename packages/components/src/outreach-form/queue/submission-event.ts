import {
  PeerSubmissionFailedEvent,
  PeerSubmissionReceivedEvent,
  PeerSubmissionSavedEvent,
} from '../outreach-form.events.ts';
import type { Outcome } from '../outreach-form.state.ts';

/** The event for an outcome; none for what a page need not know, such as a deletion. */
export function submissionEvent(id: string, state: Outcome['state']): Event | undefined {
  if (state === 'deleted') return undefined;
  if (state === 'saved') return new PeerSubmissionSavedEvent(id);
  if (state === 'received') return new PeerSubmissionReceivedEvent(id);
  return new PeerSubmissionFailedEvent(id, state === 'rejected' ? state : 'unsaved');
}
