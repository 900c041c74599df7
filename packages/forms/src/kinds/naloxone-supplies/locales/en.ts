import type { Messages } from '@peerkit/model';
import { en as contact } from '../../contact/locales/en.ts';
import { en as under18 } from '../../under-18/locales/en.ts';

/** The words of the form: see the README of this package for the names of the keys. */
export const en = {
  ...contact,
  ...under18,
  title: 'Naloxone and supplies',
  purpose: 'They use it to get ready what you ask for.',
  expect: 'This is free. You do not have to show any ID. It is not for an emergency.',

  'items.label': 'What do you need?',
  'items.hint': 'Choose all that fit.',
  'items.short': 'What you need',
  'items.nasal-naloxone': 'Naloxone nose spray',
  'items.injectable-naloxone': 'Naloxone to inject',
  'items.injecting-supplies': 'Needles and other supplies to inject',
  'items.smoking-supplies': 'Pipes and other supplies to smoke',
  'items.test-strips': 'Strips to test drugs',
  'items.sharps-box': 'A box for used needles',
  'items.safer-sex-supplies': 'Condoms and lube',
  'items.other': 'Something else',
  'error.items.required': 'Choose at least one thing you need',

  'people.label': 'For how many people is it?',
  'people.short': 'For how many',
  'people.one': 'Just me',
  'people.few': '2 to 5 people',
  'people.many': 'More than 5 people',

  'training.label': 'Do you want us to show you how to use naloxone?',
  'training.short': 'Show me how to use naloxone',

  'handover.label': 'How do you want to get it?',
  'handover.short': 'How to get it',
  'handover.pick-up': 'I can come and pick it up',
  'handover.meet': 'Someone could meet me with it',
  'error.handover.required': 'Choose how you want to get it',

  'area.label': 'Which part of town is good for you?',
  'area.hint': 'A part of town or a landmark is enough. You do not need to give an address.',
  'area.short': 'Part of town',
  'error.area.required': 'Say which part of town is good for you',

  'note.label': 'What else would help us?',
  'note.hint': 'Sizes or how much you need, for example. Please do not name other people.',
  'note.short': 'Anything else',
} as const satisfies Messages;

export type NaloxoneSuppliesKey = keyof typeof en;
