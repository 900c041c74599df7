import type { Message, Messages, PluralMessage } from '@peerkit/model';
import type { Catalog, LocaleModule } from './localizer.ts';

/** `en-XA`: longer words with marks on every letter. `ar-XB`: English from right to left. */
export type PseudoLocale = 'en-XA' | 'ar-XB';

const PLAIN = 'aceghijklnorstuyzACDEGHIJKLNORSTUYZ';
const MARKED = 'áçéĝĥíĵķļñóŕšťúýžÁÇĎÉĜĤÍĴĶĻÑÓŔŠŤÚÝŽ';
/** What a translation may be longer than English by. */
const LONGER = 0.35;

/** One text in a test language; tokens stay as they are. */
export function pseudoText(text: string, locale: PseudoLocale): string {
  const parts = text.split(/(\{\w+\})/);
  if (locale === 'ar-XB') {
    // Right-to-left override, by word: what is not ours shows by running the usual way.
    const words = parts.map((part) =>
      part.startsWith('{') ? part : part.replace(/\p{L}+/gu, (word) => `\u202E${word}\u202C`),
    );
    return `\u200F${words.join('')}\u200F`;
  }
  const marked = parts.map((part) =>
    part.startsWith('{') ? part : part.replace(/\p{L}/gu, markOf),
  );
  const missing = Math.ceil(text.length * LONGER);
  return `⟦${marked.join('')}${' ~~~~'.repeat(Math.ceil(missing / 5))}⟧`;
}

function markOf(sign: string): string {
  return MARKED[PLAIN.indexOf(sign)] ?? sign;
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
