import type { LitElement } from 'lit';
import { Localizer, type Catalog } from '../shared/i18n/localizer.ts';
import { languageOf } from '../shared/i18n/localizer-base.ts';
import { closingEn, type ClosingKey } from './locales/closing.en.ts';
import { loadForm } from './outreach-form.locales.ts';

/** The longest wait for words in another language, in milliseconds: English is better than nothing. */
const MOST_MS = 1500;

/** The words of what comes after the questions. */
export const closingCatalog: Catalog<ClosingKey> = { en: closingEn, load: loadForm };

/** The words of what comes after the questions, in the language of the form: English that was seen first would move. */
export async function closingWords(host: LitElement): Promise<Localizer<ClosingKey>> {
  const words = new Localizer(host, closingCatalog);
  const late = new Promise<void>((done) => setTimeout(done, MOST_MS));
  await Promise.race([words.use(languageOf(host)), late]);
  return words;
}
