import type { AnswersOf } from '../../answers.ts';
import type { FormKind } from '../../kind.ts';
import { contactStep } from '../contact/contact.ts';
import { en } from './locales/en.ts';

/**
 * Say how a program did. It is meant for those who run it, but nothing here parts them from the worker it may be about:
 * whoever has one of the keys that a page seals to can read it, and the form says so. An agency that wants it apart
 * gives its page other `recipients` for this form, which its intake knows too. Asks who somebody is only when they want
 * an answer.
 */
export const kind = {
  name: 'feedback',
  version: 3,
  steps: [
    {
      id: 'about',
      fields: [
        {
          id: 'about',
          control: 'radios',
          options: ['worker', 'service', 'place', 'site', 'other'],
          required: true,
        },
      ],
    },
    { id: 'words', fields: [{ id: 'words', control: 'lines', max: 2000, required: true }] },
    { id: 'share', fields: [{ id: 'share', control: 'consent', version: 2 }] },
    { id: 'reply', fields: [{ id: 'reply', control: 'yes-no' }] },
    {
      id: 'how',
      fields: [
        {
          id: 'reach',
          control: 'radios',
          options: ['phone', 'text', 'email'],
          signs: true,
          required: true,
          when: { field: 'reply', is: ['yes'] },
        },
      ],
    },
    contactStep,
  ],
  summary: ['about', 'reply'],
  sensitive: ['third-party'],
  readers: ['program-manager'],
  keepDays: 180,
  mode: 'frame',
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
export type FeedbackAnswers = AnswersOf<typeof kind>;
