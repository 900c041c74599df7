import { describe, expect, it } from 'vitest';
import { unknownKeys } from './accepted.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 26);
const keys = {
  recipients: ['age1staff', 'age1recovery'],
  retired: [
    { recipient: 'age1lately', retiredAt: NOW - 33 * DAY },
    { recipient: 'age1longago', retiredAt: NOW - 33 * DAY - 1 },
  ],
};

describe('unknownKeys', () => {
  it('finds nothing when all are the agency’s', () => {
    expect(unknownKeys(['age1staff', 'age1recovery'], keys, NOW)).toEqual([]);
    expect(unknownKeys(['age1staff'], { recipients: ['age1staff'] }, NOW)).toEqual([]);
  });

  it('finds a key that was added or swapped in', () => {
    expect(unknownKeys(['age1staff', 'age1evil'], keys, NOW)).toEqual(['age1evil']);
    expect(unknownKeys(['age1staff', 'age1recovery', 'age1evil'], keys, NOW)).toEqual(['age1evil']);
  });

  it('takes a retired key for 33 days, because phones may still hold what was sealed to it', () => {
    expect(unknownKeys(['age1lately', 'age1recovery'], keys, NOW)).toEqual([]);
    expect(unknownKeys(['age1longago'], keys, NOW)).toEqual(['age1longago']);
  });
});
