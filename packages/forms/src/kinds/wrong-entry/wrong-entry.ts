import type { AnswersOf } from '../../answers.ts';
import type { FormKind } from '../../kind.ts';
import { REPORT_KINDS } from '@peerkit/model';
import { en } from './locales/en.ts';

/**
 * Say that an entry of a list of places is wrong. What can be wrong has the names that reports of a
 * directory use, so that staff can count them.
 */
export const kind = {
  name: 'wrong-entry',
  version: 1,
  steps: [
    { id: 'which', fields: [{ id: 'entry', control: 'lines', max: 200, required: true }] },
    {
      id: 'what',
      fields: [
        {
          id: 'wrong',
          control: 'checkboxes',
          options: [...REPORT_KINDS, 'other'],
          required: true,
        },
      ],
    },
    { id: 'right', fields: [{ id: 'right', control: 'lines', max: 500 }] },
  ],
  summary: ['entry', 'wrong'],
  sensitive: [],
  readers: ['directory-editor'],
  keepDays: 30,
  mode: 'inline',
  keeps: true,
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
export type WrongEntryAnswers = AnswersOf<typeof kind>;
