import { describe, expect, it } from 'vitest';
import { earlierThan } from './earlier.ts';
import { startForm } from './outreach-form.state.ts';

const state = startForm('own');
const saved = { ...state, outcome: { state: 'saved' } as const };
const received = { ...state, outcome: { state: 'received' } as const };

describe('what waits from earlier visits', () => {
  it('is named without the one on screen', () => {
    expect(earlierThan(saved, ['a', 'own', 'b'])).toEqual({ count: 2, ids: ['a', 'b'] });
    expect(earlierThan(saved, ['own'])).toEqual({ count: 0, ids: [] });
  });

  it('is counted without the one on screen where the sink names none', () => {
    expect(earlierThan(saved, 2)).toEqual({ count: 1 });
    expect(earlierThan(received, 2)).toEqual({ count: 2 });
    expect(earlierThan(state, 2)).toEqual({ count: 2 });
    expect(earlierThan(saved, 0)).toEqual({ count: 0 });
  });
});
