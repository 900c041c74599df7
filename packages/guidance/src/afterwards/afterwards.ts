/**
 * `@peerkit/guidance/afterwards`: what comes when an overdose is over, as data: what to watch for, what the law says
 * where a law was read, a new kit, and care for the helper. A separate entry, because nobody needs it before.
 *
 * @packageDocumentation
 */
import type { Protocol } from '@peerkit/model';
import { afterEn, type AfterMessages, type AfterWord } from '../locales/after.en.ts';
import type { GuideWord } from '../locales/en.ts';

export type { AfterMessages, AfterWord } from '../locales/after.en.ts';

/** What to say, in order; a part without lines is left out. */
export interface Afterwards {
  /** About the person: words of the steps, which the guide has already, and words of its own. */
  readonly next: readonly (GuideWord | AfterWord)[];
  /** About the law: what it covers and what it does not. Empty where no law was read. */
  readonly law: readonly AfterWord[];
  /** About a new kit. Empty where people have no naloxone. */
  readonly kit: readonly AfterWord[];
  /** About the helper. */
  readonly care: readonly AfterWord[];
}

/** A law of all Canada. */
const canada: readonly AfterWord[] = [
  'law.ca.act',
  'law.ca.who',
  'law.ca.covers',
  'law.ca.terms',
  'law.ca.not',
  'law.ca.police',
];

/** By region. Nothing is taken from a neighbour. */
const LAWS: Readonly<Record<string, readonly AfterWord[]>> = {
  'ca-on': canada,
  ca: canada,
  'ca-ab': canada,
  'ca-bc': canada,
  uk: ['law.uk.give', 'law.uk.not'],
};

/** What comes next where a protocol is used. */
export function afterwardsOf({ id, kits, facts, steps }: Protocol): Afterwards {
  const hasNaloxone = steps.some(({ kind }) => kind === 'naloxone');
  const wearsOff: GuideWord =
    facts['wearsOffFrom'] === undefined ? 'stay.wears-off-plain' : 'stay.wears-off';
  return {
    next: [
      hasNaloxone ? wearsOff : 'recovery.watch',
      'stay.calm',
      'stay.no-more',
      'after.hospital',
      'after.recovered',
    ],
    law: Object.hasOwn(LAWS, id) ? (LAWS[id] ?? []) : [],
    kit: hasNaloxone && kits.length > 1 ? ['after.kit-new'] : [],
    care: ['after.helped', 'after.shaky', 'after.talk'],
  };
}

/** The module of a language. Messages that are not translated yet are missing. */
export interface AfterLocale {
  readonly default: Partial<AfterMessages>;
}

/** The words of what comes next: English at once, other languages loaded when needed. */
export const afterwardsCatalog: {
  readonly en: AfterMessages;
  /** Loads a language, by its BCP 47 tag. */
  readonly load: Readonly<Record<string, () => Promise<AfterLocale>>>;
} = {
  en: afterEn,
  load: {
    el: () => import('../locales/after.el.ts'),
    fr: () => import('../locales/after.fr.ts'),
    hu: () => import('../locales/after.hu.ts'),
    lt: () => import('../locales/after.lt.ts'),
    nl: () => import('../locales/after.nl.ts'),
    pl: () => import('../locales/after.pl.ts'),
    pt: () => import('../locales/after.pt.ts'),
  },
};
