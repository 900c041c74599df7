import type { Messages } from '@peerkit/model';
import { en as contact } from '../../contact/locales/en.ts';

/** The words of the form: see the README of this package for the names of the keys. */
export const en = {
  ...contact,
  title: 'Tell us how we did',
  purpose: 'It is meant for the people who run the program.',
  expect: 'What you say does not change the help you get.',

  'about.label': 'What is it about?',
  'about.short': 'About',
  'about.worker': 'Someone who works here',
  'about.service': 'The help I got',
  'about.place': 'The place or the hours',
  'about.site': 'This website',
  'about.other': 'Something else',
  'error.about.required': 'Choose what it is about',

  'words.label': 'What do you want to tell us?',
  'words.hint': 'Good or bad, both help. Say the job someone does. You do not need to give a name.',
  'words.short': 'What you said',
  'error.words.required': 'Write what you want to tell us',

  'reply.label': 'Do you want an answer?',
  'reply.hint': 'Then we ask how to reach you. If not, we do not ask who you are.',
  'reply.short': 'Wants an answer',

  'share.label': 'May we share your words with the whole team?',
  'share.hint':
    'You can say no. Whoever opens this sees your no. All who can open messages can still read it.',
  'share.short': 'Share with the whole team',
} as const satisfies Messages;

export type FeedbackKey = keyof typeof en;
