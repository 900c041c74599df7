/**
 * `@peerkit/guidance/two-helpers`: what the second of two helpers does at each step, as data. The steps say what
 * the first does. A separate entry, since most people are alone.
 *
 * @packageDocumentation
 */
import { dosesLeft, type Protocol, type Session, type Step } from '@peerkit/model';
import type { GuideWord } from '../locales/en.ts';
import { twoEn, type TwoMessages, type TwoWord } from '../locales/two.en.ts';

export type { TwoMessages, TwoWord } from '../locales/two.en.ts';

/** What somebody is told: words of this entry, or words of the steps. */
export type TwoLine = GuideWord | TwoWord;

/** What the second of two helpers does at a step. */
export interface OtherTask {
  readonly usual: TwoLine;
  /** Instead, while nobody has a dose in hand. */
  readonly withoutDose?: TwoLine;
}

/** By the id of each step of a protocol. No line says more than a step does, or has a number of its own. */
export function otherTasks(protocol: Protocol<GuideWord>): Readonly<Record<string, OtherTask>> {
  return Object.fromEntries(protocol.steps.map((step) => [step.id, taskAt(protocol, step)]));
}

/** What the second helper does now; undefined where one helps alone. */
export function otherLine(protocol: Protocol<GuideWord>, session: Session): TwoLine | undefined {
  const task = otherTasks(protocol)[session.step];
  if (!session.two || !task) return undefined;
  return dosesLeft(protocol, session) > 0 ? task.usual : (task.withoutDose ?? task.usual);
}

function taskAt({ steps }: Protocol<GuideWord>, step: Step<GuideWord>): OtherTask {
  const hasNaloxone = steps.some(({ kind }) => kind === 'naloxone');
  const isBreaths = steps.some(({ kind }) => kind === 'breaths');
  switch (step.kind) {
    case 'call': {
      const [{ to }] = step.next;
      return { usual: steps.find(({ id }) => id === to)?.title ?? 'two.meet' };
    }
    case 'alone':
      return { usual: 'two.call' };
    case 'naloxone':
      return { usual: isBreaths ? 'two.breathe' : 'two.push', withoutDose: 'none.ask' };
    case 'compressions':
      return hasNaloxone
        ? { usual: 'two.aed', withoutDose: 'two.aed-none' }
        : { usual: 'two.aed-none' };
    case 'breaths':
    case 'reassess':
      return hasNaloxone ? { usual: 'two.ready', withoutDose: 'none.ask' } : { usual: 'two.meet' };
    case 'recovery':
      return { usual: 'two.meet' };
    default:
      // Somebody who answers has nobody on the way yet.
      if (step.id === 'stay') return { usual: 'two.meet' };
      return { usual: hasNaloxone ? 'two.fetch' : 'two.phone' };
  }
}

/** The module of a language. Messages that are not translated yet are missing. */
export interface TwoLocale {
  readonly default: Partial<TwoMessages>;
}

/** The words of the second helper: English at once, other languages loaded when needed. */
export const twoHelpersCatalog: {
  readonly en: TwoMessages;
  /** Loads a language, by its BCP 47 tag. */
  readonly load: Readonly<Record<string, () => Promise<TwoLocale>>>;
} = {
  en: twoEn,
  load: {
    el: () => import('../locales/two.el.ts'),
    fr: () => import('../locales/two.fr.ts'),
    hu: () => import('../locales/two.hu.ts'),
    lt: () => import('../locales/two.lt.ts'),
    nl: () => import('../locales/two.nl.ts'),
    pl: () => import('../locales/two.pl.ts'),
    pt: () => import('../locales/two.pt.ts'),
  },
};
