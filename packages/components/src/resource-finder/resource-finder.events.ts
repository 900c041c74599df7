import { PlatformEvent } from '../shared/base/platform-event.ts';

/** The list was searched or filtered, and the person paused. Holds counts, never what was typed. */
export class PeerSearchEvent extends PlatformEvent {
  constructor(
    /** How many entries match. */
    readonly total: number,
    /** Whether there was anything typed or chosen. */
    readonly narrowed: boolean,
  ) {
    super('peer-search', { bubbles: true, composed: true });
  }
}

/** A person opened one entry of the list. */
export class PeerResourceOpenEvent extends PlatformEvent {
  constructor(
    /** The id of the service, service at location or organization. */
    readonly id: string,
  ) {
    super('peer-resource-open', { bubbles: true, composed: true });
  }
}

/** A person saved a place, or took one away. Holds a count, never which. */
export class PeerShortlistChangeEvent extends Event {
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
export class PeerEntryReportEvent extends Event {
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
  interface HTMLElementEventMap {
    'peer-search': PeerSearchEvent;
    'peer-resource-open': PeerResourceOpenEvent;
    'peer-shortlist-change': PeerShortlistChangeEvent;
    'peer-entry-report': PeerEntryReportEvent;
  }
}
