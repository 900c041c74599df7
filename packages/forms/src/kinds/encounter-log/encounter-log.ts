import type { AnswersOf } from '../../answers.ts';
import type { FormKind } from '../../kind.ts';
import { en } from './locales/en.ts';

/** More of anything on one shift is a slip of the finger. */
const MOST = 9999;

/**
 * What an outreach worker did on a shift, in numbers: those that the Ontario Naloxone Program asks for, and
 * needles out and in. Nothing about one person, so it works on any device, offline, all day.
 */
export const kind = {
  name: 'encounter-log',
  version: 1,
  steps: [
    {
      id: 'shift',
      fields: [
        { id: 'day', control: 'text', max: 10, format: 'date', required: true },
        { id: 'area', control: 'place', max: 100, required: true },
      ],
    },
    {
      id: 'people',
      fields: [
        { id: 'contacts', control: 'tally', most: MOST },
        { id: 'trained', control: 'tally', most: MOST },
      ],
    },
    {
      id: 'given',
      fields: [
        { id: 'needlesOut', control: 'tally', most: MOST },
        { id: 'needlesIn', control: 'tally', most: MOST },
        { id: 'smokingKits', control: 'tally', most: MOST },
      ],
    },
    {
      id: 'naloxone',
      fields: [
        { id: 'injectableKits', control: 'tally', most: MOST },
        { id: 'injectableDoses', control: 'tally', most: MOST },
        { id: 'nasalKits', control: 'tally', most: MOST },
        { id: 'nasalDoses', control: 'tally', most: MOST },
      ],
    },
    {
      id: 'events',
      fields: [
        { id: 'reversals', control: 'tally', most: MOST },
        { id: 'referrals', control: 'tally', most: MOST },
        { id: 'cleanups', control: 'tally', most: MOST },
      ],
    },
    {
      id: 'after',
      fields: [
        { id: 'debrief', control: 'yes-no' },
        { id: 'note', control: 'lines', max: 1000 },
      ],
    },
  ],
  // First, so that anybody who reads the list sees that a colleague wants to talk.
  summary: ['debrief', 'day', 'area', 'contacts'],
  sensitive: [],
  readers: ['team-lead'],
  keepDays: 30,
  mode: 'inline',
  keeps: true,
  offline: true,
  again: ['day', 'area'],
  words: {
    en,
    load: {
      el: () => import('./locales/el.ts'),
      fr: () => import('./locales/fr.ts'),
      hu: () => import('./locales/hu.ts'),
      lt: () => import('./locales/lt.ts'),
      nl: () => import('./locales/nl.ts'),
      pl: () => import('./locales/pl.ts'),
      pt: () => import('./locales/pt.ts'),
    },
  },
} as const satisfies FormKind;

/** The answers of {@link kind}. */
export type EncounterLogAnswers = AnswersOf<typeof kind>;
