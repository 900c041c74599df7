import type { AnswersOf } from '../../answers.ts';
import type { FormKind } from '../../kind.ts';
import { contactStep } from '../contact/contact.ts';
import { under18 } from '../under-18/under-18.ts';
import { en } from './locales/en.ts';

/**
 * Ask for naloxone and supplies for safer use, to pick up or to be brought. Asks for no name and no
 * reason: everybody who asks gets it.
 */
export const kind = {
  name: 'naloxone-supplies',
  version: 2,
  steps: [
    {
      id: 'what',
      fields: [
        {
          id: 'items',
          control: 'checkboxes',
          options: [
            'nasal-naloxone',
            'injectable-naloxone',
            'injecting-supplies',
            'smoking-supplies',
            'test-strips',
            'sharps-box',
            'safer-sex-supplies',
            'other',
          ],
          required: true,
        },
      ],
    },
    {
      id: 'people',
      fields: [{ id: 'people', control: 'radios', options: ['one', 'few', 'many'] }],
    },
    {
      id: 'training',
      fields: [
        {
          id: 'training',
          control: 'yes-no',
          when: { field: 'items', is: ['nasal-naloxone', 'injectable-naloxone'] },
        },
      ],
    },
    {
      id: 'handover',
      fields: [{ id: 'handover', control: 'radios', options: ['pick-up', 'meet'], required: true }],
    },
    { id: 'where', fields: [{ id: 'area', control: 'place', max: 200, required: true }] },
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
    { id: 'age', fields: [under18] },
    { id: 'more', fields: [{ id: 'note', control: 'lines', max: 500 }] },
  ],
  summary: ['items', 'area', 'handover'],
  sensitive: ['drug-use', 'location', 'age'],
  readers: ['harm-reduction-worker', 'outreach-worker'],
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
export type NaloxoneSuppliesAnswers = AnswersOf<typeof kind>;
