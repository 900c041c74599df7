import { formatMessage, type MessageParams } from '@peerkit/model';
import { en, type Word } from '../words/en.ts';

/** A sentence of the command line, with its parameters filled in. */
export function say(word: Word, params: MessageParams = {}): string {
  return formatMessage(en[word], params, 'en');
}
