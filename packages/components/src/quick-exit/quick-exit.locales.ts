import type { Catalog } from '../shared/i18n/localizer.ts';
import { en, type ExitKey } from './locales/en.ts';

/** One module per language. The words of the sheet about the quick exit are in it too. */
export const loadExit = {
  el: () => import('./locales/el.ts'),
  fr: () => import('./locales/fr.ts'),
  hu: () => import('./locales/hu.ts'),
  lt: () => import('./locales/lt.ts'),
  nl: () => import('./locales/nl.ts'),
  pl: () => import('./locales/pl.ts'),
  pt: () => import('./locales/pt.ts'),
};

/** The quick exit's words. English is always there; other languages are loaded when asked for. */
export const exitCatalog: Catalog<ExitKey, string> = { en, load: loadExit };
