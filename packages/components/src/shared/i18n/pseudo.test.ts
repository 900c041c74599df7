import { messageTokens } from '@peerkit/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchLanguage } from './localizer.ts';
import { pseudoMessages, pseudoText } from './pseudo.ts';

describe('the test languages', () => {
  it('keep every token', () => {
    const text = fc
      .array(fc.oneof(fc.string(), fc.constantFrom('{count}', '{name}')))
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, fc.constantFrom('en-XA', 'ar-XB'), (english, locale) => {
        expect(messageTokens(pseudoText(english, locale))).toEqual(messageTokens(english));
      }),
    );
  });

  it('are at least a third longer', () => {
    for (const text of ['Call', 'Show more', 'Choose how we can reach you']) {
      expect(pseudoText(text, 'en-XA').length).toBeGreaterThan(text.length * 1.35);
    }
  });

  it('keep the plural forms', () => {
    const { days } = pseudoMessages({ days: { one: 'a', other: 'b' } }, 'en-XA');
    expect(Object.keys(days)).toEqual(['one', 'other']);
  });
});

describe('the language that is taken', () => {
  it.each([
    ['fr', 'fr'],
    ['FR-ca', 'fr'],
    ['pt-BR', 'pt'],
    ['fr_CA', 'fr'],
    ['pt_br', 'pt'],
    ['fr-', 'en'],
    ['en-XA', 'en-XA'],
    ['en-GB', 'en'],
    ['de', 'en'],
    ['', 'en'],
    ['__proto__', 'en'],
  ])('for %j is %j', (asked, taken) => {
    expect(matchLanguage(asked, ['en', 'fr', 'pt', 'en-XA']) ?? 'en').toBe(taken);
  });
});
