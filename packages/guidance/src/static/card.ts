import { isReviewed, kitParams, type Kit, type Step } from '@peerkit/model';
import type { GuideWord } from '../locales/en.ts';
import type { GuideProtocol } from '../protocols/index.ts';
import type { StaticGuideMessages } from '../words.ts';
import type { StaticGuideOptions } from './static-guide.ts';
import { escape, loopOf, mainSteps, pictureOf, shownKits, wordsOf } from './words-of.ts';

/**
 * The guide on a card for one kit, as HTML: in front the number to call and every step in its order, on the back
 * how to give a dose and what to do while they do not breathe. Everything is escaped.
 */
export function renderGuideCard(
  protocol: GuideProtocol,
  messages: StaticGuideMessages,
  options: Omit<StaticGuideOptions, 'headingLevel'> = {},
): string {
  const language = options.language ?? 'en';
  const { text, nextDose } = wordsOf(protocol, messages, language);
  const picture = (word: GuideWord) => (options.pictures === false ? '' : pictureOf(word));
  const [kit] = shownKits(protocol, options.kits ?? (protocol.kit ? [protocol.kit] : []));
  const main = mainSteps(protocol);
  const item = (content: string) => `<li>${content}</li>`;

  const stepLine = ({ kind, title, details }: Step<GuideWord>) => {
    const condition = kind === 'recovery' ? `${text('asleep')} ` : '';
    const pace = details.filter((word) => PACE.includes(word)).map((word) => ` ${text(word)}`);
    return item(`${picture(title)}<strong>${condition}${text(title)}</strong>${pace.join('')}`);
  };
  const back = ({ id, name, howTo }: Kit<GuideWord>) => {
    const steps = howTo.map((word) => item(picture(word) + text(word, kitParams(protocol, id))));
    return `<h2>${text(name)}</h2><ol>${steps.join('')}</ol>`;
  };
  const isDose = kit !== undefined && kit.id !== 'none';
  const { from } = loopOf(protocol);
  const loop = [
    ...(isDose ? [nextDose(kit)] : []),
    text('again', loopOf(protocol)),
    text(isDose ? 'relapse' : 'relapseNone', { from }),
  ];
  const draft = isReviewed(protocol.review, options.today ?? '9999')
    ? ''
    : `<p class="draft">${text('draft')}</p>`;
  return (
    `<article class="peer-guide-card" lang="${escape(language)}">` +
    `<div class="front"><p class="call"><strong>${text('call')}</strong></p>` +
    `<ol>${main.map(stepLine).join('')}</ol></div>` +
    `<div class="back">${kit ? back(kit) : ''}` +
    `<ul>${loop.map(item).join('')}</ul>${draft}</div></article>`
  );
}

/** How fast to breathe for somebody: the one line of a step that its title cannot do without. */
const PACE: readonly GuideWord[] = ['breaths.pace', 'breaths.pace-plain'];
