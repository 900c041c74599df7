import type { Catalog } from '../shared/i18n/localizer.ts';
import { aboutEn, type AboutKey } from './locales/about.en.ts';
import { loadExit } from './quick-exit.locales.ts';

/** The words of the sheet about the quick exit. */
export const aboutCatalog: Catalog<AboutKey> = { en: aboutEn, load: loadExit };
