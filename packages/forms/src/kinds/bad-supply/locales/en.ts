import type { Messages } from '@peerkit/model';

/** The words of the form: see the README of this package for the names of the keys. */
export const en = {
  title: 'Bad supply or overdose',
  purpose:
    'They use it to know what is going around. They warn others only if you say yes to that. No name or place of yours is in a warning.',
  expect: 'We do not ask who sold it or who used it. Please leave names out.',
  next: 'The team reads it. If you said yes to a warning, they check it with others first. They cannot write back to you.',

  'happened.label': 'What happened?',
  'happened.hint': 'Choose all that fit.',
  'happened.short': 'What happened',
  'happened.overdose': 'An overdose',
  'happened.near-miss': 'Almost an overdose',
  'happened.strong': 'It was much stronger than usual',
  'happened.strange': 'It looked or felt wrong',
  'error.happened.required': 'Choose at least one thing that happened',

  'when.label': 'When was it?',
  'when.short': 'When',
  'when.today': 'Today',
  'when.yesterday': 'Yesterday',
  'when.this-week': 'In the last 7 days',
  'when.earlier': 'Before that',
  'error.when.required': 'Say about when it was',

  'area.label': 'Which part of town was it?',
  'area.hint': 'A part of town is enough. Please do not give an address.',
  'area.short': 'Part of town',
  'error.area.required': 'Say which part of town it was',

  'drug.title': 'What was it?',

  'soldAs.label': 'What was it sold as?',
  'soldAs.hint': 'Any name or word people use is fine.',
  'soldAs.short': 'Sold as',

  'looks.label': 'What did it look like?',
  'looks.hint': 'The colour, the shape, how it was packed.',
  'looks.short': 'What it looked like',

  'used.label': 'How was it taken?',
  'used.short': 'How it was taken',
  'used.smoked': 'Smoked',
  'used.injected': 'Injected',
  'used.snorted': 'Snorted',
  'used.swallowed': 'Swallowed',
  'used.unknown': 'I do not know',

  'help.title': 'What was done?',

  'naloxone.label': 'How many doses of naloxone were given?',
  'naloxone.short': 'Doses of naloxone',
  'naloxone.none': 'None',
  'naloxone.few': '1 or 2',
  'naloxone.many': '3 or more',
  'naloxone.unknown': 'I do not know',

  'called.label': 'Did someone call an ambulance?',
  'called.short': 'Ambulance called',

  'outcome.label': 'How is the person now?',
  'outcome.short': 'How the person is',
  'outcome.fine': 'Fine, as far as I know',
  'outcome.hospital': 'In the hospital',
  'outcome.died': 'The person died',
  'outcome.unknown': 'I do not know',

  'note.label': 'What else should others know?',
  'note.hint': 'What it did, or what a test showed. Please do not name people.',
  'note.short': 'Anything else',

  'photo.label': 'Do you have a photo of it?',
  'photo.hint': 'Only of what it is or its pack. Please show no hands, no people and no place.',
  'photo.short': 'Photo',

  'alert.label': 'May we use this to warn other people?',
  'alert.hint': 'We would say what it is and the part of town, not who told us. You can say no.',
  'alert.short': 'May warn others',
} as const satisfies Messages;

export type BadSupplyKey = keyof typeof en;
