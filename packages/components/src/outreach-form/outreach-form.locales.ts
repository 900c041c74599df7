import type { Catalog } from '../shared/i18n/localizer.ts';
import { en, type FormKey } from './locales/en.ts';

/** One module per language for the form's own words. The words of the closing part are in it too. */
export const loadForm = {
  el: () => import('./locales/el.ts'),
  fr: () => import('./locales/fr.ts'),
  hu: () => import('./locales/hu.ts'),
  lt: () => import('./locales/lt.ts'),
  nl: () => import('./locales/nl.ts'),
  pl: () => import('./locales/pl.ts'),
  pt: () => import('./locales/pt.ts'),
};

export const formCatalog: Catalog<FormKey> = { en, load: loadForm };
