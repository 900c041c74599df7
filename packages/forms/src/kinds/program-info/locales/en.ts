import type { Messages } from '@peerkit/model';
import { en as contact } from '../../contact/locales/en.ts';

/** The words of the form: see the README of this package for the names of the keys. */
export const en = {
  ...contact,
  title: 'Ask about a program',
  purpose: 'They use it to tell you which program could fit.',
  expect:
    'Peer workers listen and share what helped them. They do not drive people, give medicine or check in each day.',

  'program.label': 'What is it about?',
  'program.hint': 'Choose all that fit.',
  'program.short': 'About',
  'program.crisis': 'Help in a crisis',
  'program.leaving-hospital': 'Leaving the hospital',
  'program.justice': 'Court, jail or police',
  'program.street-outreach': 'Street outreach',
  'program.substance-use': 'Drug or alcohol use',
  'program.first-psychosis': 'Hearing or seeing things for the first time',
  'program.self-harm': 'Hurting myself',
  'program.wellness-plan': 'A plan to stay well',
  'program.youth': 'Help for young people',
  'program.not-sure': 'I am not sure',
  'error.program.required': 'Choose at least one',

  'region.label': 'Where do you live or stay?',
  'region.short': 'Where',
  'region.london': 'London',
  'region.woodstock': 'Woodstock',
  'region.elgin': 'Elgin County',
  'region.oxford': 'Oxford County',
  'region.other': 'Somewhere else',

  'age.label': 'How old are you?',
  'age.hint': 'Some programs are for an age group. You do not need to say your date of birth.',
  'age.short': 'Age',
  'age.under-16': 'Under 16',
  'age.16-to-17': '16 or 17',
  'age.18-to-30': '18 to 30',
  'age.31-to-35': '31 to 35',
  'age.over-35': 'Over 35',
  'age.no-answer': 'I would rather not say',

  'young.label': 'Do you want to talk to us yourself?',
  'young.hint':
    'You do not need a parent for this. We do not ask for one. Is there a number on this page? You can call it.',
  'young.short': 'Will call',
  'young.call': 'Yes, I will call',
  'young.later': 'I want to hear from you',

  'question.label': 'What would help you?',
  'question.hint': 'A few words are enough. You do not need to tell your story.',
  'question.short': 'What would help',

  'reach.hint': 'We can only answer if you say how. If you will call us, we do not need it.',

  'name.label': 'What should we call you?',
  'name.hint': 'Any name is fine.',
  'name.short': 'Name to use',
} as const satisfies Messages;

export type ProgramInfoKey = keyof typeof en;
