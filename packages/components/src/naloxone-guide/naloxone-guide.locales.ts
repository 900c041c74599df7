import type { Catalog } from '../shared/i18n/localizer.ts';
import { en, type FirstKey } from './locales/en.ts';

/** One module per language. The words of what loads after the call are in it too. */
export const loadGuide = {
  el: () => import('./locales/el.ts'),
  fr: () => import('./locales/fr.ts'),
  hu: () => import('./locales/hu.ts'),
  lt: () => import('./locales/lt.ts'),
  nl: () => import('./locales/nl.ts'),
  pl: () => import('./locales/pl.ts'),
  pt: () => import('./locales/pt.ts'),
};

/** The guide's words. English is always there; other languages are loaded when asked for. */
export const guideCatalog: Catalog<FirstKey> = { en, load: loadGuide };
