import type { Message } from '@peerkit/model';
import type { Words } from '../finder-words.ts';
import type { FinderKey } from '../locales/en.ts';
import { placeEn, type PlaceKey } from '../locales/place.en.ts';

/** The finder's words with those about one place. */
export type PlaceWords = Words<FinderKey | PlaceKey>;

/** Adds the English about places; the files of other languages hold both. */
export function placeWords(words: Words): PlaceWords {
  return withEnglish(words, placeEn);
}

/** Adds the English of a part that loads later; the files of other languages hold it already. */
export function withEnglish<Known extends string, More extends string>(
  words: Words<Known>,
  more: Readonly<Record<More, Message>>,
): Words<Known | More> {
  const english: Partial<Record<string, Message>> = more;
  const localized: Words<Known | More>['localized'] = (key, params, known) =>
    words.localized(key as Known, params, english[key] ?? known);
  return {
    localized,
    t: (key, params) => localized(key, params).text,
    get language() {
      return words.language;
    },
  };
}
