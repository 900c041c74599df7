import type { Messages } from '@peerkit/model';

/** The words of the form: see the README of this package for the names of the keys. */
export const en = {
  title: 'Ask for a peer',
  purpose: 'They use your answers to find you and help with what you ask for.',

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

  'reach.label': 'How can we reach you?',
  'reach.short': 'How to reach you',
  'reach.phone': 'Call me',
  'reach.text': 'Text me',
  'reach.email': 'Email me',
  'reach.in-person': 'Come and find me',
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
