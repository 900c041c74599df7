import { describe, expect, it } from 'vitest';
import { agencyKeys, currentKeys, readKeyList, writeKeyList } from './key-list.ts';

const TEXT = `# Public keys for Peerkit. Nothing in this file is secret.
# staff-2
age1new
# recovery
age1recovery
# retired 2026-11-26 staff age1old
`;
const KEYS = [
  { name: 'staff-2', recipient: 'age1new' },
  { name: 'recovery', recipient: 'age1recovery' },
  { name: 'staff', recipient: 'age1old', retired: '2026-11-26' },
];

describe('the list of public keys', () => {
  it('is read and written alike', () => {
    expect(readKeyList(TEXT)).toEqual(KEYS);
    expect(writeKeyList(KEYS)).toBe(TEXT);
  });

  it('reads a list that somebody wrote by hand', () => {
    expect(readKeyList('age1a\r\n\r\n  age1b  \r\n# retired 2026-01-02 age1c')).toEqual([
      { name: 'key-1', recipient: 'age1a' },
      { name: 'key-2', recipient: 'age1b' },
      { name: 'key-3', recipient: 'age1c', retired: '2026-01-02' },
    ]);
  });

  it('names the first line that is no key', () => {
    expect(readKeyList('# staff\nage1a\nAGE-SECRET-KEY-1X\n')).toBe(3);
    expect(readKeyList('ssh-ed25519 AAAA')).toBe(1);
  });

  it('tells an intake which keys are in use, and until when the others count', () => {
    expect(currentKeys(KEYS).map(({ name }) => name)).toEqual(['staff-2', 'recovery']);
    expect(agencyKeys(KEYS)).toEqual({
      recipients: ['age1new', 'age1recovery'],
      retired: [{ recipient: 'age1old', retiredAt: Date.UTC(2026, 10, 26, 23, 59, 59) }],
    });
  });
});
