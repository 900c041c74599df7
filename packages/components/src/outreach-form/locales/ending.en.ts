import type { Messages } from '@peerkit/model';

/** The words of the review and of what follows it, in English; loaded with that part. */
export const endingEn = {
  'review.title': 'Check your answers',
  'review.change': 'Change',
  'review.empty': 'Not given',
  'consent.title': 'Before you send',
  'consent.delete': 'You get a code. Give it to the team if you want them to delete this.',
  send: 'Send',

  'error.required.of': '{field}: answer this question',
  'error.number.of': '{field}: use digits only, like 12',
  'error.too-large.of': '{field}: use {max} or less',
  'error.other.of': '{field}: check this answer',

  'sending.title': 'Sending',
  'sending.text': 'Keep this page open.',

  'received.thanks': 'Thank you for writing to us.',
  'received.next':
    'The team reads it. If you said how, they try to reach you. We cannot say how soon.',
  'received.reads': 'The team reads it. We cannot say how soon they answer.',
  'received.chosen': 'How they try to reach you:',
  'received.full': 'Show the full code',
  'received.keep':
    'Keep the code if you want to ask about this message. Your answers are no longer on this page.',
  'received.done': 'Done. Clear this page.',
  'code.copy': 'Copy the code',
  'code.copied': 'Copied.',
  'code.not-copied': 'Could not copy.',
  'saved.title': 'Not sent yet',
  'saved.text':
    'Your message is saved, locked, on this device. No one who uses this device can read it, but they can see that a message waits.',
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
  'not-sealed.text':
    'This page could not lock your message, so it was not sent. Your answers are still here.',
  'deleted.text': 'The message is no longer on this device.',
  'reason.offline': 'This device is not online.',
  'reason.unreachable': 'We could not reach the team.',
  'reason.no-answer': 'We tried to send it, and no answer came back.',
  'reason.intercepted':
    'We could not reach the team. If this Wi-Fi asks you to log in, do that first.',
  'reason.not-ready': 'This page is not ready to send.',
  'reason.busy': 'The service is busy now.',
  retry: 'Try to send now',
  delete: 'Delete it before it is sent',
  'delete.here': 'Delete it from this device',
  again: 'Start again',
} as const satisfies Messages;

export type EndingKey = keyof typeof endingEn;
