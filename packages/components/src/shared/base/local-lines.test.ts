import { expect, it } from 'vitest';
import { localLines } from './local-lines.ts';

it('reads names and numbers, in their order', () => {
  expect(localLines('Peer line: 519-555-0142; Night line: 1-800-555-0199', '911')).toEqual([
    { name: 'Peer line', number: '519-555-0142', href: 'tel:5195550142' },
    { name: 'Night line', number: '1-800-555-0199', href: 'tel:18005550199' },
  ]);
});

it.each([
  ['519-555-0142', 'a number without a name'],
  ['Peer line:', 'a name without a number'],
  ['Peer line: soon', 'no number'],
  ['Peer line: 519-555-0142 or 519-555-0143', 'two numbers'],
  ['Peer line: javascript:alert(1)', 'an address'],
  ['Peer line: 911', 'the emergency number under another name'],
  ['Peer line: 9-1-1', 'the same with hyphens'],
])('leaves out and tells of “%s”: %s', (text) => {
  const refused: string[] = [];
  expect(localLines(`${text}; Night line: 9-8-8`, '911', (part) => refused.push(part))).toEqual([
    { name: 'Night line', number: '9-8-8', href: 'tel:988' },
  ]);
  expect(refused).toEqual([text]);
});

it('has none for an empty text', () => {
  expect(localLines(' ; ', '911')).toEqual([]);
});
