import type { Messages } from '@peerkit/model';

/** The words of the form: see the README of this package for the names of the keys. */
export const en = {
  title: 'Tell us what is wrong in a list',
  purpose: 'They use it to check the list and put it right.',
  next: 'The team checks it and then changes the list. We cannot say how soon.',

  'entry.label': 'Which place or service is it?',
  'entry.hint': 'The name as the list has it.',
  'entry.short': 'Place or service',
  'error.entry.required': 'Say which place or service it is',

  'wrong.label': 'What is wrong?',
  'wrong.hint': 'Choose all that fit.',
  'wrong.short': 'What is wrong',
  'wrong.closed': 'It has closed',
  'wrong.moved': 'It has moved',
  'wrong.phone': 'The phone number is wrong',
  'wrong.hours': 'The hours are wrong',
  'wrong.other': 'Something else',
  'error.wrong.required': 'Choose at least one thing that is wrong',

  'right.label': 'What should the list say?',
  'right.hint': 'Only what is public. Please do not name people.',
  'right.short': 'What it should say',
} as const satisfies Messages;

export type WrongEntryKey = keyof typeof en;
