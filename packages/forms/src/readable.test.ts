import { expect, it } from 'vitest';
import { kind as needlePickup } from './kinds/needle-pickup/needle-pickup.ts';
import { requestPeer } from './kinds/request-peer/request-peer.ts';
import { readableAnswers } from './readable.ts';
import { borrowBike } from './testing/borrow-bike.ts';

const YES_NO = { yes: 'oui', no: 'non' };

it('labels answers in the order of the form, by the field that was asked', () => {
  const answers = {
    note: 'two\nlines',
    reach: 'email',
    contact: 'jo@example.org',
    messageOk: false,
    area: 'The park',
    needs: ['naloxone', 'other'],
  };
  expect(readableAnswers(requestPeer, answers, requestPeer.words.en, YES_NO)).toEqual([
    { name: 'needs', label: 'What you need', texts: ['Naloxone', 'Something else'] },
    { name: 'area', label: 'Where you are', texts: ['The park'] },
    { name: 'reach', label: 'How to reach you', texts: ['Email me'] },
    { name: 'contact', label: 'Email address', texts: ['jo@example.org'] },
    { name: 'messageOk', label: 'Safe to leave a message', texts: ['non'] },
    { name: 'note', label: 'Anything else', texts: ['two\nlines'] },
  ]);
});

it('says what was asked and not answered, where there is a word for that', () => {
  const own = { ...YES_NO, notGiven: 'rien' };
  const read = (answers: Readonly<Record<string, unknown>>) =>
    readableAnswers(requestPeer, answers, requestPeer.words.en, own).map(
      ({ label, texts }) => `${label}: ${texts.join()}`,
    );
  const call = { needs: ['naloxone'], area: 'Mill', reach: 'phone', contact: '519 555 0100' };
  expect(read(call)).toContain('Safe to leave a message: rien');
  expect(read({ ...call, messageOk: true })).toContain('Safe to leave a message: oui');
  // Nobody is asked that who wants to meet.
  const meet = read({ ...call, reach: 'in-person', contact: undefined, meetAt: 'At the door' });
  expect(meet.join()).not.toContain('leave a message');
  expect(meet).toContain('Anything else: rien');
});

it('leaves out what was not asked, and words nothing that a person wrote', () => {
  const answers = { size: 'large', sameDay: true, return: 'post', key: 'post', extras: ['lights'] };
  expect(readableAnswers(borrowBike, answers, borrowBike.words.en, YES_NO)).toEqual([
    { name: 'size', label: 'Size', texts: ['A large one'] },
    { name: 'extras', label: 'Extras', texts: ['Lights'] },
    { name: 'sameDay', label: 'Back the same day', texts: ['oui'] },
    { name: 'return', label: 'Time', texts: ['post'] },
  ]);
});

it('falls back to names and codes where there are no words', () => {
  expect(readableAnswers(borrowBike, { size: 'small', sameDay: true }, {}, YES_NO)).toEqual([
    { name: 'size', label: 'size', texts: ['small'] },
    { name: 'sameDay', label: 'sameDay', texts: ['oui'] },
  ]);
});

it('says of a photo how large it is, and gives its bytes apart', () => {
  const answers = {
    place: 'Mill',
    count: 'one',
    photo: `data:image/jpeg;base64,${'a'.repeat(4096)}`,
  };
  expect(readableAnswers(needlePickup, answers, needlePickup.words.en, YES_NO).at(-1)).toEqual({
    name: 'photo',
    label: 'Photo',
    texts: ['JPEG, 3 KB'],
    jpeg: 'a'.repeat(4096),
  });
});
