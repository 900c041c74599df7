import type { AnswersOf } from '../../answers.ts';
import type { FormKind } from '../../kind.ts';
import { en } from './locales/en.ts';

const overdosed = { field: 'happened', is: ['overdose', 'near-miss'] } as const;

/**
 * Report a bad supply, an overdose or a near miss, so that others can be warned. Asks for no way to
 * reach the person, no seller and no address: what is not known cannot be taken from anybody.
 */
export const kind = {
  name: 'bad-supply',
  version: 2,
  steps: [
    {
      id: 'what',
      fields: [
        {
          id: 'happened',
          control: 'checkboxes',
          options: ['overdose', 'near-miss', 'strong', 'strange'],
          required: true,
        },
      ],
    },
    {
      id: 'when',
      fields: [
        {
          id: 'when',
          control: 'radios',
          options: ['today', 'yesterday', 'this-week', 'earlier'],
          required: true,
        },
      ],
    },
    // A part of town: an address would tell where people use.
    { id: 'where', fields: [{ id: 'area', control: 'place', max: 100, required: true }] },
    {
      id: 'drug',
      fields: [
        { id: 'soldAs', control: 'text', max: 80 },
        { id: 'looks', control: 'lines', max: 300 },
      ],
    },
    { id: 'photo', fields: [{ id: 'photo', control: 'photo' }] },
    {
      id: 'used',
      fields: [
        {
          id: 'used',
          control: 'checkboxes',
          options: ['smoked', 'injected', 'snorted', 'swallowed', 'unknown'],
        },
      ],
    },
    {
      id: 'help',
      fields: [
        {
          id: 'naloxone',
          control: 'radios',
          options: ['none', 'few', 'many', 'unknown'],
          when: overdosed,
        },
        { id: 'called', control: 'yes-no', when: overdosed },
        {
          id: 'outcome',
          control: 'radios',
          options: ['fine', 'hospital', 'died', 'unknown'],
          when: overdosed,
        },
      ],
    },
    { id: 'more', fields: [{ id: 'note', control: 'lines', max: 1000 }] },
    { id: 'alert', fields: [{ id: 'alert', control: 'consent', version: 1 }] },
  ],
  summary: ['happened', 'when', 'area'],
  sensitive: ['drug-use', 'health', 'third-party', 'location'],
  readers: ['alert-lead'],
  keepDays: 14,
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
export type BadSupplyAnswers = AnswersOf<typeof kind>;
