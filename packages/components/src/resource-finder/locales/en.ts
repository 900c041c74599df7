import type { Messages } from '@peerkit/model';

/** The finder's words. */
export const en = {
  language: 'Language',
  title: 'Find support',
  search: 'Search by name, place or kind of help',
  kind: 'Kind of help',
  'kind-all': 'All kinds',
  'kind-option': '{label} ({count})',
  count: { one: '{count} result', other: '{count} results' },
  shown: 'Showing {shown} of {count}',
  more: 'Show more',
  empty: 'This list is empty for now.',
  loading: 'Loading the list…',
  unreachable: 'We could not load the list. Check your connection, then try again.',
  'detail.unreachable': 'We could not open this. Check your connection, then try again.',
  retry: 'Try again',
  'search-hint': 'Name, place or kind of help',
  'open-now': 'Open now',
  'clear-search': 'Clear',
  none: 'Nothing matches',
  'none-hint': 'Try fewer or shorter words.',
} as const satisfies Messages;

/** Message ids of the finder. */
export type FinderKey = keyof typeof en;
