import type { Message, Messages, PluralMessage } from '@peerkit/model';
import type { Catalog, LocaleModule } from './localizer.ts';

/** `en-XA`: longer words with an accent on every letter. `ar-XB`: English from right to left. */
export type PseudoLocale = 'en-XA' | 'ar-XB';

const PLAIN = 'aceghijklnorstuyzACDEGHIJKLNORSTUYZ';
const MARKED = 'áçéĝĥíĵķļñóŕšťúýžÁÇĎÉĜĤÍĴĶĻÑÓŔŠŤÚÝŽ';
/** How much longer than English a translation may be, as a share. */
const LONGER = 0.35;

/** One text in a test language; tokens stay as they are. */
export function pseudoText(text: string, locale: PseudoLocale): string {
  const parts = text.split(/(\{\w+\})/);
  if (locale === 'ar-XB') {
    // Word by word, so that text which did not come through a catalog stands out: it still runs left to right.
    const words = parts.map((part) =>
      part.startsWith('{') ? part : part.replace(/\p{L}+/gu, (word) => `\u202E${word}\u202C`),
    );
    return `\u200F${words.join('')}\u200F`;
  }
  const marked = parts.map((part) =>
    part.startsWith('{') ? part : part.replace(/\p{L}/gu, accented),
  );
  const missing = Math.ceil(text.length * LONGER);
  return `⟦${marked.join('')}${' ~~~~'.repeat(Math.ceil(missing / 5))}⟧`;
}

function accented(letter: string): string {
  return MARKED[PLAIN.indexOf(letter)] ?? letter;
}

/** Messages in a test language, made from the English ones. */
export function pseudoMessages<Key extends string>(
  english: Messages<Key>,
  locale: PseudoLocale,
): Messages<Key> {
  const entries = Object.entries<Message>(english).map(([key, message]) => [
    key,
    typeof message === 'string' ? pseudoText(message, locale) : pseudoForms(message, locale),
  ]);
  return Object.fromEntries(entries) as Messages<Key>;
}

function pseudoForms(message: PluralMessage, locale: PseudoLocale): PluralMessage {
  const forms = Object.entries(message).map(([form, text]) => [form, pseudoText(text, locale)]);
  return Object.fromEntries(forms) as PluralMessage;
}

/**
 * Adds the test languages to a catalog: for tests and Storybook, never in what people load.
 *
 * @example addPseudoLocales(guideCatalog); // then lang="en-XA" or lang="ar-XB" on the element
 */
export function addPseudoLocales<Key extends string>(catalog: Catalog<Key>): void {
  for (const locale of ['en-XA', 'ar-XB'] as const) {
    const load = (): Promise<LocaleModule<Key>> =>
      Promise.resolve({ default: pseudoMessages(catalog.en, locale) });
    Object.assign(catalog.load, { [locale]: load });
  }
}
