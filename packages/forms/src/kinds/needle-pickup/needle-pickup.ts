import type { AnswersOf } from '../../answers.ts';
import type { FormKind } from '../../kind.ts';
import { en } from './locales/en.ts';

/**
 * Ask a crew to pick up needles. About a thing in a place, never about a person: nobody is asked who
 * they are or who left it there.
 */
export const kind = {
  name: 'needle-pickup',
  version: 1,
  steps: [
    {
      id: 'count',
      fields: [{ id: 'count', control: 'radios', options: ['one', 'few', 'many'], required: true }],
    },
    {
      id: 'where',
      fields: [{ id: 'place', control: 'place', max: 300, within: 100, required: true }],
    },
    { id: 'children', fields: [{ id: 'children', control: 'yes-no' }] },
    {
      id: 'seen',
      fields: [{ id: 'seen', control: 'radios', options: ['today', 'yesterday', 'earlier'] }],
    },
    { id: 'hazard', fields: [{ id: 'note', control: 'lines', max: 300 }] },
    { id: 'photo', fields: [{ id: 'photo', control: 'photo' }] },
  ],
  summary: ['place', 'count', 'children'],
  sensitive: ['location'],
  readers: ['pickup-crew', 'outreach-coordinator'],
  keepDays: 7,
  mode: 'inline',
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
export type NeedlePickupAnswers = AnswersOf<typeof kind>;
