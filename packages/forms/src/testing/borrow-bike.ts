import type { AnswersOf } from '../answers.ts';
import type { FormKind } from '../kind.ts';

/**
 * A tiny kind that no page offers: it proves that a definition alone is enough. Has every control, a
 * condition on each kind of choice, a condition that hangs on another, and two fields for one answer.
 */
export const borrowBike = {
  name: 'borrow-bike',
  version: 3,
  steps: [
    {
      id: 'bike',
      fields: [
        { id: 'size', control: 'radios', options: ['small', 'large'], required: true },
        { id: 'extras', control: 'checkboxes', options: ['lock', 'lights'] },
      ],
    },
    { id: 'back', fields: [{ id: 'sameDay', control: 'yes-no', required: true }] },
    {
      id: 'later',
      fields: [
        {
          id: 'day',
          name: 'return',
          control: 'text',
          max: 20,
          required: true,
          when: { field: 'sameDay', is: ['no'] },
        },
        {
          id: 'hour',
          name: 'return',
          control: 'text',
          max: 20,
          required: true,
          when: { field: 'sameDay', is: ['yes'] },
        },
        {
          id: 'key',
          control: 'radios',
          options: ['post', 'desk'],
          required: true,
          when: { field: 'extras', is: ['lock'] },
        },
        { id: 'street', control: 'lines', max: 40, when: { field: 'key', is: ['post'] } },
        { id: 'email', control: 'text', max: 40, format: 'email' },
      ],
    },
  ],
  summary: ['size'],
  sensitive: [],
  readers: ['team-lead'],
  keepDays: 7,
  mode: 'inline',
  words: {
    en: {
      title: 'Borrow a bike',
      purpose: 'We use your answers to keep a bike for you.',
      'bike.title': 'Which bike do you want?',
      'size.label': 'How big should it be?',
      'size.short': 'Size',
      'size.small': 'A small one',
      'size.large': 'A large one',
      'extras.label': 'What should come with it?',
      'extras.short': 'Extras',
      'extras.lock': 'A lock',
      'extras.lights': 'Lights',
      'sameDay.label': 'Will you bring it back on the same day?',
      'sameDay.short': 'Back the same day',
      'error.sameDay.required': 'Say if you bring it back on the same day',
      'later.title': 'When and how?',
      'day.label': 'Which day do you bring it back?',
      'day.short': 'Day',
      'hour.label': 'When do you bring it back?',
      'hour.short': 'Time',
      'key.label': 'How do you give back the key?',
      'key.short': 'Key',
      'key.post': 'In the post',
      'key.desk': 'At the desk',
      'street.label': 'Where do you post it?',
      'street.short': 'Street',
      'email.label': 'What is your email address?',
      'email.short': 'Email address',
    },
    load: {
      fr: () => Promise.resolve({ default: { 'size.label': 'De quelle taille?' } }),
    },
  },
} as const satisfies FormKind;

export type BorrowBikeAnswers = AnswersOf<typeof borrowBike>;
