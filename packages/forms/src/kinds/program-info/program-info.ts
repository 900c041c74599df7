import type { AnswersOf } from '../../answers.ts';
import type { FormKind } from '../../kind.ts';
import { contactStep } from '../contact/contact.ts';
import { en } from './locales/en.ts';

/**
 * Ask about a program of peer support: areas, places and ages of a branch of the Canadian Mental Health
 * Association. An age group, never a date of birth; who is under 18 is asked for no parent.
 * Nobody has to say how to be reached: some people choose to call us.
 */
export const kind = {
  name: 'program-info',
  version: 2,
  steps: [
    {
      id: 'what',
      fields: [
        {
          id: 'program',
          control: 'checkboxes',
          options: [
            'crisis',
            'leaving-hospital',
            'justice',
            'self-harm',
            'first-psychosis',
            'street-outreach',
            'substance-use',
            'wellness-plan',
            'youth',
            'not-sure',
          ],
          required: true,
        },
      ],
    },
    {
      id: 'where',
      fields: [
        {
          id: 'region',
          control: 'radios',
          options: ['london', 'woodstock', 'elgin', 'oxford', 'other'],
        },
      ],
    },
    {
      id: 'age',
      fields: [
        {
          id: 'age',
          control: 'radios',
          options: ['under-16', '16-to-17', '18-to-30', '31-to-35', 'over-35', 'no-answer'],
        },
      ],
    },
    {
      id: 'young',
      fields: [
        {
          id: 'young',
          control: 'radios',
          options: ['call', 'later'],
          when: { field: 'age', is: ['under-16', '16-to-17'] },
        },
      ],
    },
    { id: 'question', fields: [{ id: 'question', control: 'lines', max: 500 }] },
    {
      id: 'how',
      fields: [
        {
          id: 'reach',
          control: 'radios',
          options: ['phone', 'text', 'email'],
          signs: true,
        },
      ],
    },
    contactStep,
    { id: 'who', fields: [{ id: 'name', control: 'text', max: 80, autocomplete: 'nickname' }] },
  ],
  urgent: { field: 'program', is: ['crisis', 'self-harm'] },
  summary: ['program', 'region', 'age'],
  sensitive: ['health', 'justice', 'age'],
  readers: ['intake-worker'],
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
export type ProgramInfoAnswers = AnswersOf<typeof kind>;
