import type { Messages } from '@peerkit/model';

/** The words of `peerkit form`, and of changed forms in the inbox. */
export const formWords = {
  formAbout: 'Check a file that changes the questions of a form.',
  formCheckAbout: 'Say what the form then asks, or what is wrong with the file.',
  optionForm: 'file with your changes to a form; can be given more than once',

  formFine: {
    one: '{file} is fine. The form "{kind}" asks {count} question:',
    other: '{file} is fine. The form "{kind}" asks {count} questions:',
  },
  formRequired: 'must be answered',
  formSometimes: 'not always asked',
  formWrong: {
    one: '{file} cannot be used. {count} thing is wrong:',
    other: '{file} cannot be used. {count} things are wrong:',
  },
  formUnknownKind: '{file}: there is no form "{kind}". Forms: {list}.',
  formNoJson: '{file} is not JSON: {reason}',

  'form.required': 'is missing.',
  'form.wrong-type': 'must be of the type {expected}.',
  'form.unknown-field': 'is not a name that we know. Look for a typing error.',
  'form.not-allowed': 'cannot have this value.',
  'form.not-a-count': 'must be a whole number from 1 to {max}.',
  'form.other-kind': 'is the name of another form.',
  'form.no-such-field': 'is not a question of this form.',
  'form.no-such-option': 'is not a choice of that question.',
  'form.no-such-step': 'is not a page of this form.',
  'form.asked-later': 'comes later than the question that depends on it.',
  'form.not-a-choice': 'is not a question with choices, so nothing can depend on it.',
  'form.repeated': 'is there twice.',
  'form.asked-together': 'would be asked together with a question that fills the same answer.',
  'form.differs': 'takes other values than the question that fills the same answer.',
  'form.missing-words': 'has no words in English. Add them under words, en.',
  'form.unused-words': 'has words, but the form does not use them.',
  'form.consent-words':
    'changes what people agree to, which is known by its version. Drop that question and add a consent of your own.',
  'form.other': 'is wrong.',

  'never.birth-date':
    'asks for a date of birth. A team can help without it. Ask for an age group instead.',
  'never.health-number':
    'asks for a health number. It opens all health records of a person. No form may ask for it.',
  'never.government-id': 'asks for the number of an ID. No form may ask for it.',
  'never.legal-name': 'asks for a legal name. Any name that a person gives is enough.',
  'never.other-person':
    'asks for the name of another person, who did not agree to it. No form may ask for it.',
  'never.using-place':
    'asks where people use drugs. That could lead police to them. Ask for a part of town.',
  'never.seller': 'asks who sold a drug. That puts people in danger. No form may ask for it.',
  'never.immigration': 'asks about the right to live here. No form may ask for it.',
  'never.diagnosis': 'asks for a diagnosis. Ask what would help instead.',
} as const satisfies Messages;
