import type { AnswersOf } from '../../answers.ts';
import type { FormKind } from '../../kind.ts';
import { contactStep } from '../contact/contact.ts';
import { under18 } from '../under-18/under-18.ts';
import { en } from './locales/en.ts';

/**
 * Offer to become a peer worker. That somebody has lived through it is a yes, never a story, and is read by
 * those who lead the peers, not by staff who treat people.
 */
export const kind = {
  name: 'peer-worker',
  version: 2,
  steps: [
    {
      id: 'who',
      fields: [{ id: 'name', control: 'text', max: 80, autocomplete: 'nickname', required: true }],
    },
    { id: 'where', fields: [{ id: 'area', control: 'place', max: 100, required: true }] },
    { id: 'age', fields: [under18] },
    { id: 'lived', fields: [{ id: 'lived', control: 'yes-no' }] },
    {
      id: 'interests',
      fields: [
        {
          id: 'interests',
          control: 'checkboxes',
          options: ['street', 'listen', 'supplies', 'needles', 'teach'],
        },
      ],
    },
    {
      id: 'supports',
      fields: [
        {
          id: 'supports',
          control: 'checkboxes',
          options: ['cash', 'bank', 'id', 'training', 'support'],
        },
      ],
    },
    {
      id: 'times',
      fields: [
        {
          id: 'times',
          control: 'checkboxes',
          options: ['days', 'evenings', 'nights', 'weekends'],
        },
      ],
    },
    {
      id: 'how',
      fields: [
        {
          id: 'reach',
          control: 'radios',
          options: ['phone', 'text', 'email'],
          signs: true,
          required: true,
        },
      ],
    },
    contactStep,
  ],
  summary: ['name', 'area', 'interests'],
  sensitive: ['employment', 'drug-use', 'housing', 'age'],
  readers: ['peer-program-lead'],
  keepDays: 90,
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
export type PeerWorkerAnswers = AnswersOf<typeof kind>;
