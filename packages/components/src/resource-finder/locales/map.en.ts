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
    one: '{count} result is not on the map: by phone, online, or no exact place known.',
    other: '{count} results are not on the map: by phone, online, or no exact place known.',
  },
  'map-none': 'None of what was found is on the map. It is in the list: {name} comes first.',
  'map-some': 'The map has the first {shown} of {count} results.',
  'map-here': 'You are here',
  'map-shared': {
    one: '{count} place here',
    other: '{count} places here',
  },
  'map-unpick': 'Close',
} as const satisfies Messages;

/** Message ids of the map. */
export type MapKey = keyof typeof mapEn;
