import type { Messages } from '@peerkit/model';
import type { Catalog } from '../shared/i18n/localizer.ts';

const en = {
  leave: 'Leave this page',
  presses: {
    one: 'Press Shift {count} more time to leave.',
    other: 'Press Shift {count} more times to leave.',
  },
  leaving: 'Leaving',
  about: 'What this button can do',
} as const satisfies Messages;

export type ExitKey = keyof typeof en;

/** One module per language for all words of the element: those that come later are in it as well. */
export const loadExit = {
  el: () => import('./locales/el.ts'),
  fr: () => import('./locales/fr.ts'),
  hu: () => import('./locales/hu.ts'),
  lt: () => import('./locales/lt.ts'),
  nl: () => import('./locales/nl.ts'),
  pl: () => import('./locales/pl.ts'),
  pt: () => import('./locales/pt.ts'),
};

export const exitCatalog: Catalog<ExitKey> = { en, load: loadExit };
