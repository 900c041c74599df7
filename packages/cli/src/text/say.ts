import { formatMessage, type MessageParams } from '@peerkit/model';
import { en, type Word } from '../words/en.ts';

/** A sentence of the command line. */
export function say(word: Word, params: MessageParams = {}): string {
  return formatMessage(en[word], params, 'en');
}

/** Whether there are words for something, e.g. a code of a newer form. */
export function isWord(key: string): key is Word {
  return Object.hasOwn(en, key);
}
