import type { KnownTermCode, Messages } from '@peerkit/model';
import type { Catalog } from '../shared/i18n/localizer.ts';
import { termLabels } from './term-labels.strings.ts';

const words = {
  language: 'Language',
  title: 'Find support',
  search: 'Search by name, place or kind of help',
  kind: 'Kind of help',
  'kind-all': 'All kinds',
  'kind-option': '{label} ({count})',
  count: { one: '{count} result', other: '{count} results' },
  shown: 'Showing {shown} of {count}',
  more: 'Show more',
  none: 'Nothing matches. Try fewer or shorter words.',
  clear: 'Show the whole list',
  empty: 'This list is empty for now.',
  loading: 'Loading the list…',
  unreachable: 'We could not load the list. Check your connection, then try again.',
  unreadable: 'We could not read the list. Please tell the people who run this site.',
  retry: 'Try again',
  back: 'Back to the list',
  closed: 'Closed for now',
  contact: 'Get in touch',
  call: 'Call',
  text: 'Text',
  fax: 'Fax',
  tty: 'TTY',
  extension: 'ext. {extension}',
  email: 'Email',
  website: 'Website',
  place: 'Where',
  'place-postal': 'Mail address',
  'place-private': 'The address is private. Ask first.',
  area: 'Area',
  who: 'Who it is for',
  'ages-between': 'Ages {from} to {to}',
  'ages-from': 'Age {from} and up',
  'ages-to': 'Up to age {to}',
  apply: 'How to get in',
  cost: 'Cost',
  bring: 'What to bring',
  languages: 'Languages',
  how: 'How it works',
  helpers: 'Who helps',
  travel: 'How to get there',
  access: 'Access',
  lost: { one: '{count} record could not be read', other: '{count} records could not be read' },
  'lost-record': 'Record',
  'lost-field': 'Field',
  'lost-advice': 'What to do',
} as const;

export type FinderKey = keyof typeof words | KnownTermCode;

const en: Messages<FinderKey> = { ...words, ...termLabels };

/** The finder's words. English is always there; other languages come with their locale module. */
export const finderCatalog: Catalog<FinderKey> = {
  en,
  load: {
    el: () => import('./locales/el.ts'),
    fr: () => import('./locales/fr.ts'),
    hu: () => import('./locales/hu.ts'),
    lt: () => import('./locales/lt.ts'),
    nl: () => import('./locales/nl.ts'),
    pl: () => import('./locales/pl.ts'),
    pt: () => import('./locales/pt.ts'),
  },
};
