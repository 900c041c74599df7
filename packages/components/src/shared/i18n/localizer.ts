import { formatMessage, type Message, type MessageParams } from '@peerkit/model';
import { LocalizerBase } from './localizer-base.ts';

export { matchLanguage } from './localizer-base.ts';
export type { Catalog, LanguageChange, Localized, LocaleModule } from './localizer-base.ts';

/** Words in which there are numbers and other values. */
export class Localizer<Key extends string> extends LocalizerBase<Key, Message> {
  protected override fill(message: Message, params: MessageParams, language: string): string {
    return formatMessage(message, params, language);
  }
}
