import { PlatformEvent } from '../shared/base/platform-event.ts';

export type * from './tools.events.ts';

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

declare global {
  interface GlobalEventHandlersEventMap {
    'peer-search': PeerSearchEvent;
    'peer-resource-open': PeerResourceOpenEvent;
  }
}
