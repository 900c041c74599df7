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

/** How the static guide fits into a page. Every option has a default. */
export interface StaticGuideOptions {
  /** BCP 47 language of `messages`. Default: `en`. */
  readonly language?: string;
  /** Heading level of each step, 2 to 5. Default: 3. */
  readonly headingLevel?: 2 | 3 | 4 | 5;
  /** Today as an ISO date, to tell whether a review is still valid. Without it, every guide is a draft. */
  readonly today?: string;
}

/**
 * The whole guide as plain HTML that needs no script and no style: the phone link first, then every step
 * in order, with every kit. Use it between the tags of `<peer-naloxone-guide>` or on a page of its own.
 * Everything is escaped. A missing message is shown in English and marked as English.
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
  const text = (word: keyof typeof english) => {
    const translation = messages[word];
    if (translation !== undefined) return fill(translation, language);
    const original = fill(english[word], 'en');
    return language.startsWith('en') ? original : `<span lang="en">${original}</span>`;
  };
  const list = (tag: 'ol' | 'ul', words: readonly GuideWord[]) =>
    `<${tag}>${words.map((word) => `<li>${text(word)}</li>`).join('')}</${tag}>`;
  const kitHtml = (kit: Kit<GuideWord>) =>
    `<h${level + 1}>${text(kit.name)}</h${level + 1}>${list('ol', kit.howTo)}`;
  const stepHtml = (step: Step<GuideWord>) =>
    `<li><h${level}>${text(step.title)}</h${level}>${list('ul', step.details)}` +
    (step.kind === 'naloxone' ? protocol.kits.map(kitHtml).join('') : '') +
    `${step.kind === 'breaths' ? compressionsHtml() : ''}</li>`;
  const compressionsHtml = () =>
    protocol.steps
      .filter(({ kind }) => kind === 'compressions')
      .map(
        ({ title, details }) =>
          `<h${level + 1}>${text('cannot')} ${text(title)}</h${level + 1}>` + list('ul', details),
      )
      .join('');
  const number = String(protocol.facts[protocol.emergency] ?? '');
  const first = protocol.steps.filter(({ id }) => id === protocol.start.overview);
  const steps = [...first, ...stepsAhead(protocol, protocol.start.overview)];
  const draft = isReviewed(protocol.review, options.today ?? '9999')
    ? ''
    : `<p><small>${text('draft')}</small></p>`;

  return (
    `<section class="peer-static-guide" lang="${escape(language)}">` +
    `<p><a href="tel:${escape(number)}"><strong>${text('call')}</strong></a></p>` +
    `<ol>${steps.map(stepHtml).join('')}</ol>${draft}</section>\n`
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
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
