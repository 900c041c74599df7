import type { Messages } from '@peerkit/model';

/** The words of what comes after the first question, in English; loaded with that part. */
export const closingEn = {
  back: 'Back',
  'choice.clear': 'Clear my answer',
  'back.note': 'Back takes you to the question before. Your answers stay.',
  lost: 'This page was loaded again. What you typed before is gone.',
  'lost.sent':
    'This page was loaded again after you pressed Send. We do not know if your message was sent. To be sure, write it again.',
  'away.title': 'You were in the middle of this',
  'away.text': 'Your answers are still on this page. Nothing was sent.',
  'away.resume': 'Go on where I was',
  'away.delete': 'Delete my answers',
  'errors.title': 'There is a problem',
  'error.required': 'Answer this question',
  'error.too-long': '{field}: use {max} letters or fewer',
  'error.number': 'Use digits only, like 12',
  'error.too-large': 'Use {max} or less',
  'error.other': 'Check this answer',
  'error.prefix': 'Error:',

  'who.team': 'Only the team reads this.',
  'who.no-police': 'Only the team reads this, not police.',
  'readers.title': 'Who reads this',
  'consent.name': 'You do not have to give your name.',
  'consent.reader': 'We lock your answers on this device. Only the team at {agency} can open them.',
  'consent.keep': {
    one: 'They delete your answers after {count} day.',
    other: 'They delete your answers after {count} days.',
  },
  'consent.police': 'They do not give them to police.',
  'consent.court':
    'If a court orders it, they may have to hand over what they have. So share only what they need.',
  'agency.unnamed': 'this agency',
  'received.title': 'Sent. The team has it.',
  'received.code': 'Your code is',
  'code.use': 'With this code the team can find your message, or delete it, once they have it.',

  'rejected.title': 'This message was not sent',
  'rejected.text': 'The service did not take it. It will not try again.',
  'expired.title': 'We stopped trying to send this message',
  'expired.text': 'It waited too long. It is no longer on this device.',
  'deleted.title': 'Deleted',
  'deleted-here.title': 'Deleted from this device',
  maybe: 'The team may have got it before that.',
  'retry.now': 'Trying now.',
  'retry.still': 'Still not sent. We will keep trying.',
  'delete.sure': 'What is deleted does not come back.',
  'delete.unsure': 'What the team has already stays with them.',
  'delete.yes': 'Yes, delete',
  'delete.keep': 'No, do not delete',
  'delete.failed': 'Deleting did not work. Please try again.',
  sooner: 'Need someone sooner?',
  waiting: {
    one: '{count} message is waiting to be sent.',
    other: '{count} messages are waiting to be sent.',
  },
  'waiting.unsure': {
    one: 'We do not know if {count} message arrived. We keep trying.',
    other: 'We do not know if {count} messages arrived. We keep trying.',
  },
  'waiting.refused': {
    one: '{count} message was not sent. The service did not take it.',
    other: '{count} messages were not sent. The service did not take them.',
  },
  'waiting.send': 'Send now',
  'waiting.others': {
    one: '{count} more message is waiting to be sent.',
    other: '{count} more messages are waiting to be sent.',
  },
  'waiting.delete': { one: 'Delete {count} message', other: 'Delete {count} messages' },
  'deleted.count': { one: '{count} message was deleted.', other: '{count} messages were deleted.' },
} as const satisfies Messages;

export type ClosingKey = keyof typeof closingEn;
