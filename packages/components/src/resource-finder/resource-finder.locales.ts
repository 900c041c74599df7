import type { Catalog } from '../shared/i18n/localizer.ts';
import { en, type FinderKey } from './locales/en.ts';

/** The finder's words. English is always there; other languages are loaded when asked for. */
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
