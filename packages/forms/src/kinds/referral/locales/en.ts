import type { Messages } from '@peerkit/model';

/** The words of the form: see the README of this package for the names of the keys. */
export const en = {
  title: 'Refer someone to us',
  purpose: 'They use it to reach the person and offer help.',
  expect:
    'Ask the person first. Without their yes, please do not send this. It must not go on to anyone else unless they say so.',
  next: 'The team reads it and tries to reach the person, or you if that fails. We cannot say how soon.',

  'consent.label': 'How did the person say yes?',
  'consent.hint': 'Tell them what you send and to whom. They can say no.',
  'consent.short': 'How they said yes',
  'consent.in-words': 'They told me',
  'consent.in-writing': 'In writing',
  'consent.is-with-me': 'They are with me now',
  'error.consent.required': 'Say how the person said yes',

  'from.title': 'Who are you?',

  'workplace.label': 'Where do you work?',
  'workplace.short': 'From',
  'error.workplace.required': 'Say where you work',

  'workEmail.label': 'Your work email address',
  'workEmail.short': 'Work email',
  'error.workEmail.required': 'Give your work email address',
  'error.workEmail.other': 'Give an email address, like name@example.org',

  'needs.label': 'What does the person ask for?',
  'needs.short': 'Asks for',
  'needs.someone-to-talk-to': 'Someone to talk to',
  'needs.naloxone-and-supplies': 'Naloxone and supplies',
  'needs.help-finding-services': 'Help to find a service',
  'needs.peer-program': 'A peer program',
  'needs.other': 'Something else',
  'error.needs.required': 'Choose at least one thing',
  'otherNeed.label': 'What else does the person ask for?',
  'otherNeed.hint': 'A few words are enough.',
  'otherNeed.short': 'Something else',

  'person.title': 'How can we reach the person?',

  'called.label': 'What name should we use?',
  'called.hint': 'Any name the person wants. No date of birth and no health card number.',
  'called.short': 'Name to use',

  'reachAt.label': 'How and where, in the person’s words?',
  'reachAt.hint': 'A number, an email or a place and a time. Say if a message is safe.',
  'reachAt.short': 'How to reach them',
  'error.reachAt.required': 'Say how we can reach the person',

  'soon.label': 'How soon?',
  'soon.short': 'How soon',
  'soon.days': 'In a few days',
  'soon.weeks': 'In a few weeks',
  'soon.any-time': 'Any time',

  'safety.label': 'What should a worker know to stay safe?',
  'safety.hint': 'Facts about the place, such as a dog. Please leave out what a person has or did.',
  'safety.short': 'Safety',

  'shareBack.label': 'Does the person agree that we tell you how it went?',
  'shareBack.hint': 'Ask them first. You can send this either way.',
  'shareBack.short': 'May tell you',

  'under18.label': 'Is the person under 18?',
  'under18.hint': 'Please do not give the name of a parent.',
  'under18.short': 'Under 18',
} as const satisfies Messages;

export type ReferralKey = keyof typeof en;
