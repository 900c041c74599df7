import type { Message } from '@peerkit/model';
import type { Words } from './finder-words.ts';
import type { FinderKey } from './locales/en.ts';
import { placeEn, type PlaceKey } from './locales/place.en.ts';

/** The finder's words with those about one place. */
export type PlaceWords = Words<FinderKey | PlaceKey>;

/** Adds the English about places; the files of other languages hold both. */
export function placeWords(words: Words): PlaceWords {
  const english: Partial<Record<string, Message>> = placeEn;
  const localized: PlaceWords['localized'] = (key, params) =>
    words.localized(key as FinderKey, params, english[key]);
  return {
    localized,
    t: (key, params) => localized(key, params).text,
    get language() {
      return words.language;
    },
  };
}
