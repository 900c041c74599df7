import { describe, expect, it } from 'vitest';
import { assertRecipients, type OutboxError } from './errors.ts';

const KEY = 'age1qyqszqgpqyqszqgp';
const OTHER = 'age1xyzszqgpqyqszqgp';

describe('keys to seal to', () => {
  it('are at least two different ones', () => {
    expect(() => assertRecipients([KEY, OTHER])).not.toThrow();
    for (const few of [[], [KEY], [KEY, KEY]]) {
      expect(() => assertRecipients(few)).toThrow(
        expect.objectContaining({
          name: 'OutboxError',
          code: 'too-few-recipients',
          message: expect.stringContaining('at least 2 different age public keys') as string,
        }) as OutboxError,
      );
    }
  });

  it.each([
    ['first', ['ssh-ed25519 AAAA', KEY], 1],
    ['second', [KEY, ` ${OTHER}`], 2],
    ['third', [KEY, OTHER, `${KEY} of the staff`], 3],
  ])('are age public keys and nothing else: the %s is not', (_, keys, place) => {
    expect(() => assertRecipients(keys)).toThrow(
      expect.objectContaining({
        code: 'bad-recipient',
        message: expect.stringContaining(`Recipient ${place} is not an age public key`) as string,
      }) as OutboxError,
    );
  });
});
