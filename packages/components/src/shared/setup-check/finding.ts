import { formatMessage, type MessageParams } from '@peerkit/model';
import { setUpEn, type SetUpKey } from './words.en.ts';

/** One thing that is wrong with how a widget is set up. */
export interface Finding {
  readonly key: SetUpKey;
  readonly params?: MessageParams;
}

/** What a finding says. */
export const textOf = ({ key, params = {} }: Finding): string =>
  formatMessage(setUpEn[key], params, 'en');

/** Names as words of a sentence. */
export const list = (names: readonly string[]): string =>
  names.map((name) => `\`${name}\``).join(', ');

/** Whether a text can be a phone number. */
export const isPhone = (text: string): boolean => /^\+?[\d\s()./-]*\d$/.test(text.trim());
