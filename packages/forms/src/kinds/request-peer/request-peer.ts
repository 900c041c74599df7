import type { AnswersOf } from '../../answers.ts';
import type { FormKind } from '../../kind.ts';
import { contactStep } from '../contact/contact.ts';
import { under18 } from '../under-18/under-18.ts';
import { en } from './locales/en.ts';

/**
 * Ask for a peer or for street outreach. The least that lets a team find somebody: no legal name, date
 * of birth or health number, ever. Offers nothing that a peer does not do (rides, medication, therapy).
 */
export const requestPeer = {
  name: 'request-peer',
  version: 2,
  steps: [
    {
      id: 'what',
      fields: [
        {
          id: 'needs',
          control: 'checkboxes',
          options: [
            'someone-to-talk-to',
            'naloxone',
            'harm-reduction-supplies',
            'food-clothes-basics',
            'help-finding-services',
            'company-to-appointment',
            'other',
          ],
          signs: true,
          required: true,
        },
      ],
    },
    // A part of town or a landmark, in the person's words.
    { id: 'where', fields: [{ id: 'area', control: 'place', max: 200, required: true }] },
    {
      id: 'how',
      fields: [
        {
          id: 'reach',
          control: 'radios',
          options: ['phone', 'text', 'email', 'in-person'],
          signs: true,
          required: true,
        },
      ],
    },
    {
      id: 'contact',
      fields: [
        ...contactStep.fields,
        {
          id: 'meetAt',
          control: 'lines',
          max: 300,
          required: true,
          when: { field: 'reach', is: ['in-person'] },
        },
      ],
    },
    {
      id: 'more',
      fields: [
        { id: 'name', control: 'text', max: 80, autocomplete: 'nickname' },
        under18,
        { id: 'note', control: 'lines', max: 1000 },
      ],
    },
  ],
  summary: ['needs', 'area'],
  sensitive: ['location', 'health', 'housing', 'age'],
  readers: ['outreach-coordinator', 'outreach-worker'],
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

/** The answers of {@link requestPeer}. */
export type RequestPeerAnswers = AnswersOf<typeof requestPeer>;
