/** A message that depends on a number, by the CLDR categories of `Intl.PluralRules`. `other` always exists. */
export type PluralMessage = Readonly<
  { other: string } & Partial<Record<'zero' | 'one' | 'two' | 'few' | 'many', string>>
>;

/** One message of a locale file, with tokens in braces: `Step {step} of {total}`. */
export type Message = string | PluralMessage;

/** The words of one part in one language. Keys are the same in every language. */
export type Messages<Key extends string = string> = Readonly<Record<Key, Message>>;

/** What fills a message's tokens. Numbers are written in the reader's locale. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** Makes each format once: a list writes dozens of numbers at every key that is pressed. */
function once<Format>(make: (locale: string) => Format): (locale: string) => Format {
  const made = new Map<string, Format>();
  return (locale) => {
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}

const numbers = once((locale) => new Intl.NumberFormat(locale));
const plurals = once((locale) => new Intl.PluralRules(locale));

/**
 * Fills a message. A plural message picks its form by the token named `count`.
 * @throws RangeError when a token of the message has no value: a hole in a sentence is never shown.
 */
export function formatMessage(message: Message, params: MessageParams, locale: string): string {
  return pickForm(message, params, locale).replace(/\{(\w+)\}/g, (_, token: string) => {
    const value = params[token];
    if (value === undefined) throw new RangeError(`No value for {${token}}.`);
    return typeof value === 'number' ? numbers(locale).format(value) : value;
  });
}

/** The tokens a message uses, sorted, once each: translations must keep exactly these. */
export function messageTokens(message: Message): string[] {
  const forms = typeof message === 'string' ? [message] : Object.values(message);
  const found = forms.flatMap((form) =>
    [...form.matchAll(/\{(\w+)\}/g)].map((hit) => hit[1] ?? ''),
  );
  return [...new Set(found)].sort();
}

function pickForm(message: Message, params: MessageParams, locale: string): string {
  if (typeof message === 'string') return message;
  const count = params['count'];
  if (typeof count !== 'number') throw new RangeError('No number {count}.');
  return message[plurals(locale).select(count)] ?? message.other;
}
