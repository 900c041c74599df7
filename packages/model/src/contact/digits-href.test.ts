import { describe, expect, it } from 'vitest';
import { phoneHref } from './contact-links.ts';
import { digitsHref } from './digits-href.ts';

describe('digitsHref', () => {
  it.each(['911', '112', '+15195550100'])('dials %s as phoneHref does', (number) => {
    expect(digitsHref(number)).toBe(`tel:${number}`);
    expect(phoneHref({ number, kind: 'voice' })).toBe(digitsHref(number));
  });

  it.each(['', '1', '911 or 112', '911 112', '9-1-1', 'call us', '1'.repeat(16), '++911'])(
    'leaves "%s" to those who can read it',
    (number) => {
      expect(digitsHref(number)).toBeUndefined();
    },
  );
});
