import type { Catalog } from '../shared/i18n/localizer.ts';
import { closingEn, type ClosingKey } from './locales/closing.en.ts';
import { loadForm } from './outreach-form.locales.ts';

/** The words of what comes after the questions. */
export const closingCatalog: Catalog<ClosingKey> = { en: closingEn, load: loadForm };
