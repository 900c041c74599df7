import type { Messages } from '@peerkit/model';

/** The words for whoever set the page up wrong, in English; loaded only then. */
export const ownerEn = {
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

export type OwnerKey = keyof typeof ownerEn;
