import type { Messages } from '@peerkit/model';
import { en as contact } from '../../contact/locales/en.ts';
import { en as under18 } from '../../under-18/locales/en.ts';

/** The words of the form: see the README of this package for the names of the keys. */
export const en = {
  ...contact,
  ...under18,
  title: 'Ask for a peer',
  purpose: 'They use your answers to find you and help with what you ask for.',
  expect:
    'A peer can talk, bring supplies or come with you. A peer does not drive you, give medicine or check on you each day.',

  'needs.label': 'What do you need?',
  'needs.hint': 'Choose all that fit.',
  'needs.short': 'What you need',
  'needs.someone-to-talk-to': 'Someone to talk to',
  'needs.naloxone': 'Naloxone',
  'needs.harm-reduction-supplies': 'Safer use supplies',
  'needs.food-clothes-basics': 'Food, clothes or other basics',
  'needs.help-finding-services': 'Help to find a service',
  'needs.company-to-appointment': 'Someone to be with me at an appointment',
  'needs.other': 'Something else',
  'error.needs.required': 'Choose at least one thing you need',

  'area.label': 'Where are you?',
  'area.hint':
    'Give a part of town or a place we can find, like a park or a shop. You do not need to give an address.',
  'area.short': 'Where you are',
  'error.area.required': 'Say where you are',

  'reach.in-person': 'Come and find me',

  'meetAt.label': 'When and where can we look for you?',
  'meetAt.hint': 'Say the place, the day and the time.',
  'meetAt.short': 'Where to look',
  'error.meetAt.required': 'Say when and where we can look for you',

  'more.title': 'Is there more we should know?',

  'name.label': 'What should we call you?',
  'name.hint': 'Any name is fine.',
  'name.short': 'Name to use',

  'note.label': 'What else would help us?',
  'note.hint': 'Please do not name other people.',
  'note.short': 'Anything else',
} as const satisfies Messages;

export type RequestPeerKey = keyof typeof en;
