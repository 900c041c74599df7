import type { Catalog } from '../shared/i18n/localizer.ts';
import { frameEn, type FrameKey } from './locales/frame.en.ts';
import { loadForm } from './outreach-form.locales.ts';

export const frameCatalog: Catalog<FrameKey> = { en: frameEn, load: loadForm };
