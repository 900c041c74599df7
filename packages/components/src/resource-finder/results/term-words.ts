import type { KnownTermCode, TermCode } from '@peerkit/model';
import { plainLabel, type Words } from '../finder-words.ts';
import { termLabels } from '../locales/terms.en.ts';
import type { PlaceWords } from '../place/place-words.ts';

/** The label of a term. For a code outside our vocabulary, its last part as words. */
export function termLabel(code: TermCode, words: PlaceWords): string {
  return isLabelled(code) ? words.t(code) : plainLabel(code, words);
}

/** The labels serve as the list of codes, so that phones do not load a second one. */
export function isLabelled(code: TermCode): code is KnownTermCode {
  return Object.hasOwn(termLabels, code);
}

const languageNames = new Map<string, Intl.DisplayNames>();

/** The name of a language in the reader's language; the code itself when there is none. */
export function languageLabel(code: string, { language }: Words): string {
  const names =
    languageNames.get(language) ?? new Intl.DisplayNames([language], { type: 'language' });
  languageNames.set(language, names);
  try {
    return names.of(code) ?? code;
  } catch (error) {
    // A list may name a language in words instead of by code.
    if (error instanceof RangeError) return code;
    throw error;
  }
}
