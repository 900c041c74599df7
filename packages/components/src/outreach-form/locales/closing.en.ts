import type { Messages } from '@peerkit/model';

/** The words of what comes after the questions, in English; loaded with that part. */
export const closingEn = {
  'back.note': 'To change an answer, use Back here. Your browser’s Back button starts over.',

  'review.title': 'Check your answers',
  'review.change': 'Change',
  'review.empty': 'Not given',
  'consent.title': 'Before you send',
  'consent.name': 'You do not have to give your name.',
  'consent.reader':
    'We lock your answers on this device. Only the outreach team at {agency} can open them.',
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
  'received.code': 'Your code is',
  'received.full': 'Show the full code',
  'received.keep':
    'Keep the code if you want to ask about this message. Your answers are no longer on this page.',

  'saved.title': 'Not sent yet',
  'saved.text':
    'Your message is saved, locked, on this device. No one who uses this device can read it.',
  'saved.next': 'We will send it when we can. Keep this page open, or come back to it later.',
  'saved.limit': {
    one: 'If we cannot send it in {count} day, it is deleted from this device.',
    other: 'If we cannot send it in {count} days, it is deleted from this device.',
  },
  'unsaved.title': 'Not sent yet. Keep this page open.',
  'unsaved.text':
    'This device cannot save your message. If you close this page, the message is lost.',
  'unsaved.next': 'We will send it when we can.',
  'failed.title': 'Not sent',
  'failed.text':
    'Something on this page did not work. Your answers are still here. If you close this page, they are lost.',
  'rejected.title': 'This message was not sent',
  'rejected.text': 'The service did not take it. It will not try again.',
  'expired.text': 'It waited too long. It is no longer on this device.',
  'deleted.title': 'Deleted',
  'deleted.text': 'The message is no longer on this device.',
  'reason.offline': 'This device is not online.',
  'reason.unreachable': 'We could not reach the team.',
  'reason.busy': 'The service is busy now.',
  retry: 'Try to send now',
  'retry.still': 'Still not sent. We will keep trying.',
  delete: 'Delete it before it is sent',
  'delete.failed': 'It could not be deleted. Please try again.',
  again: 'Start again',
  waiting: {
    one: '{count} message is waiting to be sent.',
    other: '{count} messages are waiting to be sent.',
  },
  'waiting.send': 'Send now',
  'waiting.delete': 'Delete',
} as const satisfies Messages;

export type ClosingKey = keyof typeof closingEn;
