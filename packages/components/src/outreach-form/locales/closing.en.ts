import type { Messages } from '@peerkit/model';

/** The words of what comes after the first question, in English; loaded with that part. */
export const closingEn = {
  back: 'Back',
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

  'review.title': 'Check your answers',
  'review.change': 'Change',
  'review.empty': 'Not given',
  'who.team': 'Only the team reads this.',
  'who.no-police': 'Only the team reads this, not police.',
  'readers.title': 'Who reads this',
  'consent.title': 'Before you send',
  'consent.name': 'You do not have to give your name.',
  'consent.reader': 'We lock your answers on this device. Only the team at {agency} can open them.',
  'consent.keep': {
    one: 'They delete your answers after {count} day.',
    other: 'They delete your answers after {count} days.',
  },
  'consent.police': 'They do not give them to police.',
  'consent.court':
    'If a court orders it, they may have to hand over what they have. So share only what they need.',
  'consent.delete': 'You get a code. Give it to the team if you want them to delete this.',
  'agency.unnamed': 'this agency',
  send: 'Send',

  'sending.title': 'Sending',
  'sending.text': 'Keep this page open.',

  'received.title': 'Sent. The team has it.',
  'received.thanks': 'Thank you for writing to us.',
  'received.next':
    'The team reads it. If you said how, they try to reach you. We cannot say how soon.',
  'received.reads': 'The team reads it. We cannot say how soon they answer.',
  'received.chosen': 'How they try to reach you:',
  'received.code': 'Your code is',
  'received.full': 'Show the full code',
  'received.keep':
    'Keep the code if you want to ask about this message. Your answers are no longer on this page.',
  'received.done': 'Done. Clear this page.',
  'code.copy': 'Copy the code',
  'code.copied': 'Copied.',
  'code.not-copied': 'Could not copy.',
  'code.use': 'With this code the team can find your message, or delete it, once they have it.',

  'saved.title': 'Not sent yet',
  'saved.text':
    'Your message is saved, locked, on this device. No one who uses this device can read it.',
  'saved.next': 'We will send it when we can. Keep this page open, or come back to it later.',
  'saved.fragile': 'This browser may not keep your message for long.',
  'saved.limit': {
    one: 'If we cannot send it in {count} day, we try once more when this device is online. Then it is deleted.',
    other:
      'If we cannot send it in {count} days, we try once more when this device is online. Then it is deleted.',
  },
  'unsure.title': 'We do not know if it arrived',
  'unsure-open.title': 'We do not know if it arrived. Keep this page open.',
  'unsure.text':
    'The team may have it already. We keep trying until we know. They get it only once.',
  'unsure.next': 'Keep this page open, or come back to it later.',
  'unsaved.title': 'Not sent yet. Keep this page open.',
  'unsaved.text':
    'This device cannot save your message. If you close this page, the message is lost.',
  'unsaved.next': 'We will send it when we can.',
  'failed.title': 'Not sent',
  'failed.text':
    'Something on this page did not work. Your answers are still here. If you close this page, they are lost.',
  'rejected.title': 'This message was not sent',
  'rejected.text': 'The service did not take it. It will not try again.',
  'not-sealed.text':
    'This page could not lock your message, so it was not sent. Your answers are still here.',
  'expired.title': 'We stopped trying to send this message',
  'expired.text': 'It waited too long. It is no longer on this device.',
  'deleted.title': 'Deleted',
  'deleted.text': 'The message is no longer on this device.',
  'deleted-here.title': 'Deleted from this device',
  maybe: 'The team may have got it before that.',
  'reason.offline': 'This device is not online.',
  'reason.unreachable': 'We could not reach the team.',
  'reason.no-answer': 'We tried to send it, and no answer came back.',
  'reason.intercepted':
    'We could not reach the team. If this Wi-Fi asks you to log in, do that first.',
  'reason.not-ready': 'This page is not ready to send.',
  'reason.busy': 'The service is busy now.',
  retry: 'Try to send now',
  'retry.still': 'Still not sent. We will keep trying.',
  delete: 'Delete it before it is sent',
  'delete.here': 'Delete it from this device',
  'delete.sure': 'What is deleted does not come back.',
  'delete.unsure': 'If the team has it already, it stays with them.',
  'delete.yes': 'Yes, delete',
  'delete.keep': 'No, keep it',
  'delete.failed': 'It could not be deleted. Please try again.',
  sooner: 'Need someone sooner?',
  again: 'Start again',
  waiting: {
    one: '{count} message is waiting to be sent.',
    other: '{count} messages are waiting to be sent.',
  },
  'waiting.unsure': {
    one: 'We do not know if {count} message arrived. We keep trying.',
    other: 'We do not know if {count} messages arrived. We keep trying.',
  },
  'waiting.send': 'Send now',
  'waiting.delete': 'Delete',
} as const satisfies Messages;

export type ClosingKey = keyof typeof closingEn;
