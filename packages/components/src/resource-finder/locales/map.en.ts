import type { Messages } from '@peerkit/model';

/** The words of the map. They load on pages that have one. */
export const mapEn = {
  map: 'Map',
  'map-close': 'Close map',
  'map-list': 'Show list',
  'map-back': 'Back to the map',
  'map-wait': 'The map is loading…',
  'map-failed': 'The map did not load. The list has all places.',
  'map-in': 'Zoom in',
  'map-out': 'Zoom out',
  'map-off': {
    one: '{count} place in the list is not on the map.',
    other: '{count} places in the list are not on the map.',
  },
} as const satisfies Messages;

/** Message ids of the map. */
export type MapKey = keyof typeof mapEn;
