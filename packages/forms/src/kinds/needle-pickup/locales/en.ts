import type { Messages } from '@peerkit/model';

/** The words of the form: see the README of this package for the names of the keys. */
export const en = {
  title: 'Ask for a needle pickup',
  purpose: 'They use it to find the needles and pick them up.',
  expect: 'Please do not touch the needles. Keep children and pets away.',
  next: 'The crew reads your message and plans a pickup. We cannot say how soon.',

  'place.label': 'Where are the needles?',
  'place.hint':
    'Give a street corner, a park or a landmark. Say it so that a stranger can find it. Please do not say who lives there.',
  'place.short': 'Where they are',
  'error.place.required': 'Say where the needles are',

  'count.label': 'How many are there?',
  'count.short': 'How many',
  'count.one': 'One',
  'count.few': '2 to 10',
  'count.many': 'More than 10',
  'error.count.required': 'Say about how many there are',

  'children.label': 'Can children get to them?',
  'children.short': 'Children can get to them',

  'seen.label': 'When did you see them?',
  'seen.short': 'When you saw them',
  'seen.today': 'Today',
  'seen.yesterday': 'Yesterday',
  'seen.earlier': 'Before that',

  'note.label': 'What should the crew watch out for?',
  'note.hint': 'A dog or broken glass, for example. Please do not name people.',
  'note.short': 'Watch out for',

  'photo.label': 'Do you have a photo of it?',
  'photo.hint': 'Only of the needles and the place. Please show no people.',
  'photo.short': 'Photo',
} as const satisfies Messages;

export type NeedlePickupKey = keyof typeof en;
