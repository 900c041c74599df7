import type { Messages } from '@peerkit/model';
import { en as contact } from '../../contact/locales/en.ts';
import { en as under18 } from '../../under-18/locales/en.ts';

/** The words of the form: see the README of this package for the names of the keys. */
export const en = {
  ...contact,
  ...under18,
  title: 'Become a peer worker',
  purpose: 'They use it to talk with you about the work.',
  expect: 'This is not a contract or a promise of work. You can ask about pay at any time.',

  'name.label': 'What should we call you?',
  'name.hint': 'Any name is fine for now.',
  'name.short': 'Name to use',
  'error.name.required': 'Give any name we can use',

  'area.label': 'Where would you work?',
  'area.hint': 'A part of town is enough.',
  'area.short': 'Part of town',
  'error.area.required': 'Say where you would work',

  'lived.label': 'Have you been through this yourself?',
  'lived.hint': 'Yes or no is enough. We do not ask what, and you do not need to say it.',
  'lived.short': 'Lived it',

  'interests.label': 'What would you like to do?',
  'interests.short': 'Would like to do',
  'interests.street': 'Go out on the street',
  'interests.listen': 'Listen to people',
  'interests.supplies': 'Give out naloxone and supplies',
  'interests.needles': 'Pick up needles',
  'interests.teach': 'Teach or speak',

  'supports.label': 'What would make it work for you?',
  'supports.hint': 'You can change this later.',
  'supports.short': 'What would help',
  'supports.cash': 'Pay in cash',
  'supports.bank': 'Help to open a bank account',
  'supports.id': 'Help to get ID',
  'supports.training': 'Training',
  'supports.support': 'Someone to talk to when it is hard',

  'times.label': 'When could you work?',
  'times.short': 'When',
  'times.days': 'Weekdays',
  'times.evenings': 'Evenings',
  'times.nights': 'Nights',
  'times.weekends': 'Weekends',
} as const satisfies Messages;

export type PeerWorkerKey = keyof typeof en;
