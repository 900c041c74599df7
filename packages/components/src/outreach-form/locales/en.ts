import type { Messages } from '@peerkit/model';

/** The words of the form itself, in English. Those of its questions belong to its kind. */
export const en = {
  language: 'Language',
  'emergency.ask': 'Is someone not breathing?',
  'emergency.call': 'Call {number}',
  'emergency.local': 'Call your local emergency number.',

  progress: 'Question {step} of {total}',
  optional: 'You can skip this.',
  yes: 'Yes',
  no: 'No',
  continue: 'Continue',
  back: 'Back',

  'errors.title': 'There is a problem',
  'error.required': 'Answer this question',
  'error.too-long': '{field}: use {max} letters or fewer',
  'error.other': 'Check this answer',
  'error.prefix': 'Error:',

  other: 'Please reach the team another way.',

  'load.failed':
    'This page did not load in full. If this device is online, press Continue again. Or reach the team another way.',

  'setup.person': 'This form does not work right now.',
  'setup.owner': 'For the owner of this site:',
  'setup.unknown-kind': 'There is no form of the kind “{given}”. Set “kind” to one of: {known}.',
  'setup.no-intake': 'Set “intake” to the address of your intake.',
  'setup.no-agency': 'Set “agency” to the short name of your agency.',
  'setup.few-recipients': 'Set “recipients” to at least two public keys. There are {given} now.',
  'setup.bad-intake': '“intake” is not an address we can send to.',
  'setup.bad-recipient':
    'One of the keys in “recipients” is not a public key. Each starts with “age1”.',
  'setup.not-secure': 'Serve this page over https. Without it, a browser cannot lock the answers.',
  'setup.no-sink': 'Load the “define” module of the form, or set “sink”.',
} as const satisfies Messages;

export type FormKey = keyof typeof en;
