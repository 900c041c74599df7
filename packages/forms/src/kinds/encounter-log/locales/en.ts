import type { Messages } from '@peerkit/model';

/** The words of the form: see the README of this package for the names of the keys. */
export const en = {
  title: 'Log of an outreach shift',
  purpose: 'They add up the numbers. The log holds nothing about one person.',
  expect: 'You can fill this in all day without a network. It is sent once the device is online.',
  next: 'Your team lead gets the numbers.',
  again: 'Start the next log',

  'shift.title': 'When and where was it?',

  'day.label': 'Which day was it?',
  'day.short': 'Day',
  'error.day.required': 'Give the day',
  'error.day.other': 'Give a day, like 2026-11-20',

  'area.label': 'Which part of town?',
  'area.short': 'Part of town',
  'error.area.required': 'Say which part of town',

  'people.title': 'How many people?',

  'contacts.label': 'People you met',
  'contacts.short': 'People met',

  'trained.label': 'People you showed how to use naloxone',
  'trained.short': 'People trained',

  'given.title': 'What did you give out or take back?',

  'needlesOut.label': 'Needles given out',
  'needlesOut.short': 'Needles out',

  'needlesIn.label': 'Needles taken back',
  'needlesIn.short': 'Needles in',

  'smokingKits.label': 'Kits to smoke',
  'smokingKits.short': 'Kits to smoke',

  'naloxone.title': 'How much naloxone did you give out?',

  'injectableKits.label': 'Kits to inject',
  'injectableKits.short': 'Naloxone kits to inject',

  'injectableDoses.label': 'Single doses to inject',
  'injectableDoses.short': 'Single doses to inject',

  'nasalKits.label': 'Nose spray kits',
  'nasalKits.short': 'Nose spray kits',

  'nasalDoses.label': 'Single nose sprays',
  'nasalDoses.short': 'Single nose sprays',

  'events.title': 'What else did you do?',

  'reversals.label': 'Overdoses you helped with',
  'reversals.short': 'Overdoses',

  'referrals.label': 'Times you helped someone to a service',
  'referrals.short': 'Helped to a service',

  'cleanups.label': 'Places you cleared of needles',
  'cleanups.short': 'Places cleared',

  'after.title': 'How was it for you?',

  'debrief.label': 'Do you want to talk about it with someone?',
  'debrief.hint':
    'This log does not say who you are. If yes, please tell your team lead yourself too.',
  'debrief.short': 'Wants to talk',

  'note.label': 'What else should the team know?',
  'note.hint': 'No names, and nothing that points to one person.',
  'note.short': 'Anything else',
} as const satisfies Messages;

export type EncounterLogKey = keyof typeof en;
