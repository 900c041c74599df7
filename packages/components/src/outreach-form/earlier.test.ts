import { describe, expect, it } from 'vitest';
import { EarlierMessages, earlierThan } from './earlier.ts';
import { startForm } from './outreach-form.state.ts';

const state = startForm('own');
const saved = { ...state, outcome: { state: 'saved' } as const };
const received = { ...state, outcome: { state: 'received' } as const };

describe('what waits from earlier visits', () => {
  it('is named without the one on screen', () => {
    expect(earlierThan(saved, ['a', 'own', 'b'])).toEqual({
      ...{ count: 2, ids: ['a', 'b'], unsure: [] },
    });
    expect(earlierThan(saved, ['own'], ['own'])).toEqual({ count: 0, ids: [], unsure: [] });
    expect(earlierThan(saved, ['a', 'own', 'b'], ['b', 'own', 'gone'])).toMatchObject({
      unsure: ['b'],
    });
  });

  it('is counted without the one on screen where the sink names none', () => {
    expect(earlierThan(saved, 2)).toEqual({ count: 1, unsure: [] });
    expect(earlierThan(received, 2)).toMatchObject({ count: 2 });
    expect(earlierThan(state, 2)).toMatchObject({ count: 2 });
    expect(earlierThan(saved, 0)).toMatchObject({ count: 0 });
  });
});

describe('whether nobody can say what became of a message', () => {
  const unknown = (known: Partial<EarlierMessages>) =>
    Object.assign(new EarlierMessages(), known).isUnknown('own');

  it('is not said before anybody has looked', () => {
    expect(unknown({})).toBe(false);
    expect(unknown({ hasFailed: true })).toBe(true);
  });

  it('is said where it does not wait, and where a sink names none', () => {
    expect(unknown({ waiting: ['a'] })).toBe(true);
    expect(unknown({ waiting: ['a', 'own'] })).toBe(false);
    expect(unknown({ waiting: 1 })).toBe(true);
  });

  it('is not said of one that was told of, also after the person went on', () => {
    const messages = new EarlierMessages();
    messages.waiting = [];
    messages.heard({ id: 'own', state: 'received' });
    messages.seen();
    expect([messages.isUnknown('own'), messages.isUnknown('a')]).toEqual([false, true]);
  });
});
