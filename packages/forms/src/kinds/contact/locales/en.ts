import type { Messages } from '@peerkit/model';

/** The words of the form: see the README of this package for the names of the keys. */
export const en = {
  'reach.label': 'How can we reach you?',
  'reach.short': 'How to reach you',
  'reach.phone': 'Call me',
  'reach.text': 'Text me',
  'reach.email': 'Email me',
  'error.reach.required': 'Choose how we can reach you',

  'contact.title': 'Where can we reach you?',

  'number.label': 'Your phone number',
  'number.hint': 'Give the area code too. It can be the number of someone you trust.',
  'number.short': 'Phone number',
  'error.number.required': 'Give a phone number',
  'error.number.other': 'Give a phone number with its area code, like 519 555 0123',

  'address.label': 'Your email address',
  'address.short': 'Email address',
  'error.address.required': 'Give an email address',
  'error.address.other': 'Give an email address, like name@example.org',

  'messageOk.label': 'Is it safe to leave a message?',
  'messageOk.hint': 'Think of who else may hear or read it.',
  'messageOk.short': 'Safe to leave a message',
} as const satisfies Messages;

export type ContactKey = keyof typeof en;
