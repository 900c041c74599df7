import {
  isReviewed,
  formatMessage,
  stepsAhead,
  type Kit,
  type Message,
  type Step,
} from '@peerkit/model';
import { en, type GuideWord } from '../locales/en.ts';
import { staticEn } from '../locales/static.en.ts';
import type { GuideProtocol } from '../protocols/index.ts';
import type { StaticGuideMessages } from '../words.ts';

const english = { ...en, ...staticEn };

/** How the plain steps stand in a page; each has a default. */
export interface StaticGuideOptions {
  /** BCP 47 language of `messages`; `en` when absent. */
  readonly language?: string;
  /** Level of the heading of each step, 2 to 5; 3 when absent. */
  readonly headingLevel?: 2 | 3 | 4 | 5;
  /** Today as an ISO date, to tell whether a review still stands; without it everything is a draft. */
  readonly today?: string;
}

/**
 * The whole guide as plain HTML that needs no script and no style: the phone link first, then every step
 * in order with every kit. Goes between the tags of `<peer-naloxone-guide>` and on a page of its own.
 * Everything is escaped. A message that is missing is said in English and marked as English.
 */
export function renderStaticGuide(
  protocol: GuideProtocol,
  messages: StaticGuideMessages,
  options: StaticGuideOptions = {},
): string {
  const language = options.language ?? 'en';
  const level = options.headingLevel ?? 3;
  const fill = (message: Message, locale: string) =>
    escape(formatMessage(message, protocol.facts, locale));
  const say = (word: keyof typeof english) => {
    const own = messages[word];
    if (own !== undefined) return fill(own, language);
    const spoken = fill(english[word], 'en');
    return language.startsWith('en') ? spoken : `<span lang="en">${spoken}</span>`;
  };
  const list = (tag: 'ol' | 'ul', words: readonly GuideWord[]) =>
    `<${tag}>${words.map((word) => `<li>${say(word)}</li>`).join('')}</${tag}>`;
  const kit = (one: Kit<GuideWord>) =>
    `<h${level + 1}>${say(one.name)}</h${level + 1}>${list('ol', one.howTo)}`;
  const step = (one: Step<GuideWord>) =>
    `<li><h${level}>${say(one.title)}</h${level}>${list('ul', one.details)}` +
    (one.kind === 'naloxone' ? protocol.kits.map(kit).join('') : '') +
    `${one.kind === 'breaths' ? otherHelp() : ''}</li>`;
  const otherHelp = () =>
    protocol.steps
      .filter(({ kind }) => kind === 'compressions')
      .map(
        (one) =>
          `<h${level + 1}>${say('cannot')} ${say(one.title)}</h${level + 1}>` +
          list('ul', one.details),
      )
      .join('');
  const number = String(protocol.facts[protocol.emergency] ?? '');
  const first = protocol.steps.filter(({ id }) => id === protocol.start.overview);
  const steps = [...first, ...stepsAhead(protocol, protocol.start.overview)];
  const draft = isReviewed(protocol.review, options.today ?? '9999')
    ? ''
    : `<p><small>${say('draft')}</small></p>`;

  return (
    `<section class="peer-static-guide" lang="${escape(language)}">` +
    `<p><a href="tel:${escape(number)}"><strong>${say('call')}</strong></a></p>` +
    `<ol>${steps.map(step).join('')}</ol>${draft}</section>\n`
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
