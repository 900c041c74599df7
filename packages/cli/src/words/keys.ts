import type { Messages } from '@peerkit/model';

/** The words of `peerkit keys`, and of keys elsewhere in the command line. */
export const keyWords = {
  keysAbout: 'Make and change the keys that open what people send. Run it on your own computer.',
  keysCreateAbout:
    'Make two secret keys, one for staff and one for a safe, and the list of public ones.',
  keysRotateAbout:
    'Make a new staff key. Forms seal to it from now on; the old one still opens what came before.',
  keysRetireAbout: 'Take a key out of use, such as one that was on a lost laptop.',
  keysDrillAbout: 'Check that each secret key opens what a form seals. Do it twice a year.',
  keysSignAbout:
    'Sign the list of public keys, so that pages can follow it when keys change. Do it once a year at least.',
  optionRoot:
    'file of the root key, created if it does not exist; it proves which keys are yours, so keep it on a USB stick in a safe',
  optionKeys: 'folder of the keys',
  optionPostQuantum:
    'make post-quantum keys, which future quantum computers cannot break; each is 2,000 characters long',
  optionKeyName: 'name in the list of the key to replace',
  optionDemo: 'make keys in the data folder, to try things out; never use them for real messages',
  optionIdentities: 'files of secret keys in other places, such as on a USB stick',

  keysMade: 'Two secret keys were made. Each of them opens everything that people send.',
  keysStaff: '{file}: for the computer where staff read messages. Keep it private.',
  keysRecovery:
    '{file}: if you lose the other one. Move it to a USB stick in a safe now, and delete it here.',
  keysPublic: '{file}: the public keys. Copy it into the data folder of your intake.',
  keysElement:
    'Write this form into your page, with your own short name, intake and phone numbers. Leave the keys as they are:',
  keysNext: 'Then try both keys: peerkit keys drill',
  keysRotated: 'The new key "{name}" is in {file}. "{old}" is retired.',
  keysKeep:
    'Keep the secret file of "{old}": it opens what came before. Your intake takes messages sealed to it for {days} more days.',
  keysRetired: '"{name}" is retired. Your intake takes messages sealed to it for {days} more days.',
  keysCopyAgain:
    'Now copy {file} into the data folder of your intake, start the intake again, and change your page:',
  rootMade:
    'The root key is in {file}. It opens nothing, but it says which keys are yours. Keep it on a USB stick in a safe.',
  keysSigned:
    'The signed list is in {file}. Put it on your site. Beside recipients, write this into the form, with its address:',
  keysSignAgain:
    'Pages follow the signed list: sign it again with "peerkit keys sign" and put it on your site.',
  drillOpens: '{name}: opens what a form seals.',
  drillFails: '{name}: its secret key is not here. Bring it, and give its file with --identity.',
  drillDone: 'Every key works.',
  drillOpen: {
    one: '{count} key could not be tried.',
    other: '{count} keys could not be tried.',
  },

  keysExist: '{file} is there already. It was not changed.',
  noKeyList:
    'There are no public keys at {file}. Run "peerkit keys create" on the computer of a staff member, then copy recipients.txt here.',
  keyListLost:
    '{file} is gone, but messages were kept here. Put it back from a copy: new keys would not open them.',
  badKeyLine: 'Line {line} of {file} is not a public key.',
  badRecipients:
    'There are fewer than two public keys in use in {file}. Two are needed: one can be lost.',
  secretHere:
    'There is a secret key in {file}. The intake does not start beside it: whoever copied this folder could read everything. Move it to the computer of a staff member.',
  unknownKey: 'There is no key "{name}" in use in {file}. In use: {list}.',
  noKeyFile: 'There is no key at {file}. Give the file with --identity.',
  badKeyFile: 'There is no age secret key in {file}.',
  demoKeys:
    'This is a demo: its secret keys are in {folder}. For real messages make keys with "peerkit keys create" and leave out --demo.',
  unlistedKey:
    'Warning: {id} is sealed to a key that is not in your list. Somebody else may read it: {key}',
  missingKey:
    'Warning: {id} is not sealed to "{name}". If you lose the other key, nobody can open it.',
  otherLocale: 'Warning: the language of {id} was changed on its way. Inside it is {locale}.',
} as const satisfies Messages;
