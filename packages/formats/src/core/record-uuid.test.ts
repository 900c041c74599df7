import { expect, it } from 'vitest';
import { uuidFor, uuidv5 } from './record-uuid.ts';

const URL_SPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';
const DNS_SPACE = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

// Computed with Python's uuid.uuid5: around the ends of SHA-1 blocks, and beyond ASCII.
it.each([
  [DNS_SPACE, 'www.example.com', '2ed6657d-e927-568b-95e1-2665a8aea6a2'],
  [URL_SPACE, 'x'.repeat(0), '1b4db7eb-4057-5ddf-91e0-36dec72071f5'],
  [URL_SPACE, 'x'.repeat(39), 'f4eaee1e-e483-528b-88bd-6b8932ab6e2b'],
  [URL_SPACE, 'x'.repeat(40), 'f562c38a-a8fe-5cdd-b523-6f30cfb54847'],
  [URL_SPACE, 'x'.repeat(47), 'b18474ae-5fc6-5d04-aa24-a5be94234955'],
  [URL_SPACE, 'x'.repeat(48), '8fa6ffa9-9280-5899-a2d8-b082ccdf6380'],
  [URL_SPACE, 'x'.repeat(55), 'd7c769b2-da3b-59fa-bdd6-2f3e8c5ed303'],
  [URL_SPACE, 'x'.repeat(1000), '68491f23-75a7-557d-943b-00881c13ae1e'],
  [URL_SPACE, 'Zoë 🚐 – «à»', '44c98c61-463c-5964-b659-a0f0a430e4b5'],
])('%s, %s is %s', (space, name, expected) => {
  expect(uuidv5(space, name)).toBe(expected);
});

it('reads half a letter as the replacement character', () => {
  expect(uuidv5(URL_SPACE, '\ud800')).toBe(uuidv5(URL_SPACE, '\ufffd'));
});

it('keeps a UUID, tells kinds apart, and never changes', () => {
  expect(uuidFor('services', 'D9D5E0F5-d3ce-4f73-9a2f-4dd0ecc6c610')).toBe(
    'D9D5E0F5-d3ce-4f73-9a2f-4dd0ecc6c610',
  );
  expect(uuidFor('services', '1')).not.toBe(uuidFor('locations', '1'));
  // In files that partners keep: a change here breaks their links.
  expect(uuidFor('services', 'recpOG88')).toBe('216bdd33-98d1-5fae-8b53-459cc258ece4');
});
