import type { AnswersOf } from '../../answers.ts';
import type { FormKind } from '../../kind.ts';
import { under18 } from '../under-18/under-18.ts';
import { en } from './locales/en.ts';

/**
 * A partner refers a person who said yes to it. There is no answer for a person who did not: then there is
 * nothing to send. No date of birth, no health number, no diagnosis.
 */
export const kind = {
  name: 'referral',
  version: 3,
  steps: [
    {
      id: 'consent',
      fields: [
        {
          id: 'consent',
          control: 'radios',
          options: ['in-words', 'in-writing', 'is-with-me'],
          required: true,
        },
      ],
    },
    {
      id: 'from',
      fields: [
        { id: 'workplace', control: 'text', max: 120, required: true },
        {
          id: 'workEmail',
          control: 'text',
          max: 200,
          format: 'email',
          autocomplete: 'email',
          required: true,
        },
      ],
    },
    {
      id: 'needs',
      fields: [
        {
          id: 'needs',
          control: 'checkboxes',
          options: [
            'someone-to-talk-to',
            'naloxone-and-supplies',
            'help-finding-services',
            'peer-program',
            'other',
          ],
          required: true,
        },
      ],
    },
    {
      id: 'otherNeed',
      fields: [
        { id: 'otherNeed', control: 'text', max: 200, when: { field: 'needs', is: ['other'] } },
      ],
    },
    {
      id: 'person',
      fields: [
        { id: 'called', control: 'text', max: 80 },
        { id: 'reachAt', control: 'lines', max: 300, required: true },
      ],
    },
    {
      id: 'soon',
      fields: [{ id: 'soon', control: 'radios', options: ['days', 'weeks', 'any-time'] }],
    },
    { id: 'age', fields: [under18] },
    { id: 'safety', fields: [{ id: 'safety', control: 'lines', max: 300 }] },
    { id: 'shareBack', fields: [{ id: 'shareBack', control: 'consent', version: 1 }] },
  ],
  summary: ['workplace', 'needs', 'soon'],
  sensitive: ['third-party', 'health', 'location', 'age'],
  readers: ['intake-worker', 'outreach-coordinator'],
  keepDays: 30,
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
export type ReferralAnswers = AnswersOf<typeof kind>;
