import { PlatformEvent } from '../shared/base/platform-event.ts';

/** A person saved a place, or took one away. Holds a count, never which. */
export class PeerShortlistChangeEvent extends PlatformEvent {
  constructor(
    /** How many are saved now. */
    readonly count: number,
  ) {
    super('peer-shortlist-change', { bubbles: true, composed: true });
  }
}

/**
 * A person says that an entry is wrong. The finder opens the form that its `report` attribute names, unless
 * the page cancels this and does something of its own.
 */
export class PeerEntryReportEvent extends PlatformEvent {
  constructor(
    /** The id of the service, service at location or organization. */
    readonly id: string,
    /** What it is called, and where it is: what a person needs to find it in the list. */
    readonly entry: string,
  ) {
    super('peer-entry-report', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'peer-shortlist-change': PeerShortlistChangeEvent;
    'peer-entry-report': PeerEntryReportEvent;
  }
}
