import { describe, expect, it } from 'vitest';
import { cardOf } from '../results/cards.ts';
import { always, entry, indexOf, THURSDAY_NOON, voice } from '../testing/entries.ts';

const open = entry({ hours: always, phones: [voice()] });

describe('a place that people reported', () => {
  const card = (reported: typeof open.reported, over = open) => {
    const place = { ...over, ...(reported && { reported }) };
    return cardOf(place, indexOf(place), THURSDAY_NOON, 'en');
  };

  it.each(['closed', 'moved', 'hours'] as const)(
    'as %s is to be checked first, whatever its hours say',
    (kind) => {
      const { opening, words, action, reported } = card([{ kind, date: '2026-11-03' }]);
      expect(opening.state).toBe('check-first');
      expect(words).toEqual({ key: `reported-${kind}`, params: { date: 'Nov 3' } });
      expect(action.verb).toBe('call-first');
      expect(reported).toEqual([]);
    },
  );

  it('is as open as before when its phone is wrong, and says so', () => {
    const { opening, reported } = card([{ kind: 'phone', date: '2026-11-03' }]);
    expect(opening.state).toBe('open');
    expect(reported).toEqual([{ key: 'reported-phone', params: { date: 'Nov 3' } }]);
  });

  it('tells each thing once, and the year of another year', () => {
    const { words, reported } = card([
      { kind: 'closed', date: '2025-12-31' },
      { kind: 'hours', date: '2026-01-01' },
    ]);
    expect(words.params).toEqual({ date: 'Dec 31, 2025' });
    expect(reported).toEqual([{ key: 'reported-hours', params: { date: 'Jan 1' } }]);
  });

  it('that the agency itself says is closed for now stays closed, and says the rest', () => {
    const shut = { ...open, temporarilyClosed: true } as const;
    const { words, reported } = card([{ kind: 'moved', date: '2026-11-03' }], shut);
    expect(words.key).toBe('closed');
    expect(reported).toEqual([{ key: 'reported-moved', params: { date: 'Nov 3' } }]);
  });
});
