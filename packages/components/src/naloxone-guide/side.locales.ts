import type { Catalog } from '../shared/i18n/localizer.ts';
import { sideEn, type SideKey } from './locales/side.en.ts';
import { loadGuide } from './naloxone-guide.locales.ts';

/** The words of what loads after the call. */
export const sideCatalog: Catalog<SideKey> = { en: sideEn, load: loadGuide };
