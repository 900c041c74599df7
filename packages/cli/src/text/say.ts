import { formatMessage, type MessageParams } from '@peerkit/model';
import { en, type Word } from '../words/en.ts';

/** A sentence of the command line, with its parameters filled in. */
export function say(word: Word, params: MessageParams = {}): string {
  return formatMessage(en[word], params, 'en');
}

/** Whether a key has a sentence; a code from a newer form may have none. */
export function isWord(key: string): key is Word {
  return Object.hasOwn(en, key);
}
