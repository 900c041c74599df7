import { formatMessage, type MessageParams, type Protocol } from '@peerkit/model';
import { en, type GuideMessages, type GuideWord } from './locales/en.ts';

/** A language's module: message by message, what is not translated yet may be missing. */
export interface GuideLocale {
  readonly default: Partial<GuideMessages>;
}

/** English at once, other languages when asked for: the shape that an element's catalog has. */
export const guideCatalog: {
  readonly en: GuideMessages;
  readonly load: Readonly<Record<string, () => Promise<GuideLocale>>>;
} = { en, load: {} };

/** The words of the guidance in a language (BCP 47); message by message in English where it has none. */
export async function guideMessages(language: string): Promise<GuideMessages> {
  const load = guideCatalog.load[language] ?? guideCatalog.load[language.split('-')[0] ?? ''];
  return load ? { ...en, ...(await load()).default } : en;
}

/**
 * One message with its numbers, which come from the protocol's facts.
 * @param language BCP 47; says how numbers are written.
 * @param params Values that are not facts, e.g. a count.
 * @throws RangeError when a token is neither a fact nor given.
 */
export function resolveMessage(
  protocol: Protocol,
  messages: GuideMessages,
  id: GuideWord,
  language: string,
  params: MessageParams = {},
): string {
  return formatMessage(messages[id], { ...protocol.facts, ...params }, language);
}
