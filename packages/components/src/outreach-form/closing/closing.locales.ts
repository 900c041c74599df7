import type { Message, MessageParams } from '@peerkit/model';
import type { LitElement } from 'lit';
import { Localizer, type Catalog, type Localized } from '../../shared/i18n/localizer.ts';
import { languageOf } from '../../shared/i18n/localizer-base.ts';
import { closingEn, type ClosingKey } from '../locales/closing.en.ts';
import type { EndingKey } from '../locales/ending.en.ts';
import { loadForm } from '../outreach-form.locales.ts';

/** The longest wait for words in another language, in milliseconds: English is better than nothing. */
const MOST_MS = 1500;

type LaterKey = ClosingKey | EndingKey;

/** English words of the ending, once that part is here: nothing says them before. Other languages hold them already. */
let ending: Readonly<Partial<Record<LaterKey, Message>>> = {};

/** Takes the English words of the ending. */
export function takeEnding(words: Readonly<Record<EndingKey, Message>>): void {
  ending = words;
}

const catalog = { en: closingEn, load: loadForm } as Catalog<ClosingKey> as Catalog<LaterKey>;

/** The words of what comes after the first question. */
export class ClosingWords extends Localizer<LaterKey> {
  override localized(key: LaterKey, params?: MessageParams): Localized {
    return super.localized(key, params, ending[key]);
  }
}

/** Those words in the language of the form: English that was seen first would move. */
export async function closingWords(host: LitElement): Promise<ClosingWords> {
  const words = new ClosingWords(host, catalog);
  const late = new Promise<void>((done) => setTimeout(done, MOST_MS));
  await Promise.race([words.use(languageOf(host)), late]);
  return words;
}
