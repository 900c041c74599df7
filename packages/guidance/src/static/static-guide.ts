import {
  emergencyHref,
  isReviewed,
  kitParams,
  type Kit,
  type Step,
  type StepKind,
} from '@peerkit/model';
import type { GuideWord } from '../locales/en.ts';
import type { GuideProtocol } from '../protocols/index.ts';
import { otherTasks } from '../two-helpers/two-helpers.ts';
import type { StaticGuideMessages } from '../words.ts';
import {
  escape,
  loopOf,
  mainSteps,
  pictureOf,
  shownKits,
  wordsOf,
  type StaticWord,
} from './words-of.ts';

/** How the static guide fits into a page. Every option has a default. */
export interface StaticGuideOptions {
  /** BCP 47 language of `messages`. Default: `en`. */
  readonly language?: string;
  /** Heading level of each step, 2 to 5. Default: 3. */
  readonly headingLevel?: 2 | 3 | 4 | 5;
  /** Today as an ISO date, to tell whether a review is still valid. Without it, every guide is a draft. */
  readonly today?: string;
  /** Ids of the kits to show, the likeliest first. Default: all kits of the region. */
  readonly kits?: readonly string[];
  /** Whether the pictures are drawn before the words. Default: true. */
  readonly pictures?: boolean;
}

/**
 * The whole guide as plain HTML that needs no script and no style: the phone link first, then every step
 * in order, with every kit. What depends on an answer is said with its condition, so that the list is safe
 * to follow from top to bottom. Use it between the tags of `<peer-naloxone-guide>` or on a page of its own.
 * Everything is escaped. A missing message is shown in English and marked as English.
 */
export function renderStaticGuide(
  protocol: GuideProtocol,
  messages: StaticGuideMessages,
  options: StaticGuideOptions = {},
): string {
  const language = options.language ?? 'en';
  const level = options.headingLevel ?? 3;
  const { text, nextDose } = wordsOf(protocol, messages, language);
  const picture = (word: GuideWord) => (options.pictures === false ? '' : pictureOf(word));
  const list = (items: readonly string[], tag = 'ul') =>
    `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
  const lines = (words: readonly GuideWord[]) => words.map((word) => picture(word) + text(word));
  const branch = (heading: string, items: readonly string[]) =>
    `<h${level + 1}>${heading}</h${level + 1}>${list(items)}`;
  const stepOf = (id: string) => protocol.steps.find((step) => step.id === id);

  const main = mainSteps(protocol);
  const placeOf = (id: string | undefined) => main.findIndex((step) => step.id === id) + 1;
  const kits = shownKits(protocol, options.kits);
  const doses = kits.filter(({ id }) => id !== 'none');

  const kitHtml = (kit: Kit<GuideWord>) =>
    `<h${level + 1}>${text(kit.name)}</h${level + 1}>` +
    list(
      kit.howTo.map((word) => picture(word) + text(word, kitParams(protocol, kit.id))),
      'ol',
    );
  /** What belongs to a step besides its lines. */
  const more = ({ kind, next }: Step<GuideWord>): string => {
    switch (kind) {
      case 'check':
        return sideStep(next.find(({ when }) => when === 'responds')?.to, 'awake');
      case 'call':
        return sideStep(next.find(({ when }) => when === 'no-phone')?.to);
      case 'naloxone':
        return kits.map(kitHtml).join('');
      case 'breaths':
        return (
          (next.some(({ when }) => when === 'no-life') ? sideStep('compressions', 'noLife') : '') +
          sideStep('compressions', 'cannot')
        );
      case 'reassess':
        return branch(text('notBreathing'), [
          ...doses.map(nextDose),
          text('again', loopOf(protocol)),
        ]);
      case 'stay': {
        const from = placeOf(next.find(({ when }) => when === 'relapse')?.to);
        return list([text(doses.length > 0 ? 'relapse' : 'relapseNone', { from })]);
      }
      default:
        return '';
    }
  };
  const sideStep = (id: string | undefined, condition?: StaticWord) => {
    const step = id === undefined ? undefined : stepOf(id);
    if (!step) return '';
    const heading = `${condition ? `${text(condition)} ` : ''}${text(step.title)}`;
    return branch(picture(step.title) + heading, lines(step.details));
  };
  const tasks = otherTasks(protocol);
  /** Whoever reads may be alone, so the second helper's part is said with its condition. */
  const forTwo = ({ id, kind }: Step<GuideWord>): readonly string[] => {
    const task = SHARED.includes(kind) ? tasks[id] : undefined;
    return task ? [`<strong>${text('two.if')}</strong> ${text(task.usual)}`] : [];
  };
  const stepHtml = (step: Step<GuideWord>) => {
    const condition = step.kind === 'recovery' ? `${text('asleep')} ` : '';
    return (
      `<li><h${level}>${picture(step.title)}${condition}${text(step.title)}</h${level}>` +
      `${list([...lines(step.details), ...forTwo(step)])}${more(step)}</li>`
    );
  };

  const number = String(protocol.facts[protocol.emergency] ?? '');
  const href = emergencyHref(number) ?? `tel:${number}`;
  const draft = isReviewed(protocol.review, options.today ?? '9999')
    ? ''
    : `<p><small>${text('draft')}</small></p>`;

  return (
    `<section class="peer-static-guide" lang="${escape(language)}">` +
    `<p><a href="${escape(href)}"><strong>${text('call')}</strong></a></p>` +
    `<ol>${main.map(stepHtml).join('')}</ol>${draft}</section>\n`
  );
}

/** Steps in which two can do more than one; the call says so itself. */
const SHARED: readonly StepKind[] = ['naloxone', 'breaths', 'compressions', 'recovery'];
