import {
  formatMessage,
  kitFact,
  stepsAhead,
  type Kit,
  type Message,
  type MessageParams,
  type Step,
} from '@peerkit/model';
import { en, type GuideWord } from '../locales/en.ts';
import { moreEn } from '../locales/more.en.ts';
import { staticEn } from '../locales/static.en.ts';
import { svgOf } from '../pictures/svg.ts';
import { WORD_PICTURES } from '../pictures/words.ts';
import type { GuideProtocol } from '../protocols/index.ts';
import type { StaticGuideMessages } from '../words.ts';

const english = { ...en, ...moreEn, ...staticEn };
/** Any message that static pages and paper show. */
export type StaticWord = keyof typeof english;

/** Messages of one region and language as HTML. */
export interface WordsOf {
  /** Escaped; in English, and marked as English, where it is not translated. */
  readonly text: (word: StaticWord, params?: MessageParams) => string;
  /** When the next dose of a kit is due, if they still do not breathe. */
  readonly nextDose: (kit: Kit<GuideWord>) => string;
}

export function wordsOf(
  protocol: GuideProtocol,
  messages: StaticGuideMessages,
  language: string,
): WordsOf {
  const text = (word: StaticWord, params: MessageParams = {}): string => {
    const fill = (message: Message, locale: string) =>
      escape(formatMessage(message, { ...protocol.facts, ...params }, locale));
    const translation = messages[word];
    if (translation !== undefined) return fill(translation, language);
    const original = fill(english[word], 'en');
    return language.startsWith('en') ? original : `<span lang="en">${original}</span>`;
  };
  return {
    text,
    nextDose({ id, name }) {
      // Kit names are our own words; inside a message they are text, which is escaped there.
      const kit = formatMessage(messages[name] ?? english[name], {}, language);
      const minutes = kitFact(protocol, id, 'redose');
      return minutes === undefined
        ? text('nextDoseUntimed', { kit })
        : text('nextDose', { kit, minutes });
    },
  };
}

/** What a page, a file or a sheet with the guide is called. Plain text. */
export function guideTitle(messages: StaticGuideMessages): string {
  return formatMessage(messages.title ?? staticEn.title, {}, 'en');
}

/** The pictures of a message as SVG; empty where it has none. */
export function pictureOf(word: GuideWord): string {
  return WORD_PICTURES[word]?.map(svgOf).join('') ?? '';
}

/** The steps that everybody goes through, in order: the numbers on every page and paper. */
export function mainSteps(protocol: GuideProtocol): readonly Step<GuideWord>[] {
  return [
    ...protocol.steps.filter(({ id }) => id === protocol.start.overview),
    ...stepsAhead(protocol, protocol.start.overview),
  ];
}

/** From which number to which the steps are done again for somebody who does not breathe. */
export function loopOf(protocol: GuideProtocol): { readonly from: number; readonly to: number } {
  const main = mainSteps(protocol);
  const reassess = protocol.steps.find(({ id }) => id === 'reassess');
  const back = reassess?.next.find(({ when }) => when === 'not-breathing')?.to;
  const placeOf = (id: string | undefined) => main.findIndex((step) => step.id === id) + 1;
  return { from: placeOf(back), to: placeOf(reassess?.id) };
}

/** The kits to show: those asked for, in that order, and always what to do without one, last. */
export function shownKits(
  protocol: GuideProtocol,
  asked: readonly string[] = [],
): readonly Kit<GuideWord>[] {
  const wanted = asked.flatMap((id) => protocol.kits.filter((kit) => kit.id === id));
  const doses = (wanted.length > 0 ? wanted : protocol.kits).filter(({ id }) => id !== 'none');
  return [...doses, ...protocol.kits.filter(({ id }) => id === 'none')];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
