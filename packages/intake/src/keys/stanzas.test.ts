import { describe, expect, it } from 'vitest';
import { recipientCount } from './stanzas.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const stanza = '-> X25519 CC8W2zQ2fGmgYxrSyF3UJO2zYzT4U3yZ1m4uYwzqLlc\nbm90IGEgcmVhbCBrZXk\n';
const mac = '--- 3jKQ0f1x\n';

describe('recipientCount', () => {
  it('counts the recipients in the header alone', () => {
    expect(recipientCount(bytes(`age-encryption.org/v1\n${stanza}${stanza}${mac}-> no`))).toBe(2);
    expect(recipientCount(bytes(`age-encryption.org/v1\n${mac}`))).toBe(0);
  });

  it('does not count what the age tools add for readers to pass over', () => {
    const grease = '-> }x-grease q\nAAAA\n';
    expect(recipientCount(bytes(`age-encryption.org/v1\n${stanza}${grease}${mac}`))).toBe(1);
  });

  it.each([
    ['other bytes', 'hello'],
    ['another version', `age-encryption.org/v2\n${stanza}${mac}`],
    ['no end', `age-encryption.org/v1\n${stanza}`],
    ['a header longer than any', `age-encryption.org/v1\n${stanza.repeat(400)}${mac}`],
  ])('is undefined for %s', (_, text) => {
    expect(recipientCount(bytes(text))).toBeUndefined();
  });
});
