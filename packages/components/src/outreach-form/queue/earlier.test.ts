import type { LitElement } from 'lit';
import { describe, expect, it } from 'vitest';
import { EarlierMessages } from './earlier.ts';
import { earlierThan, type Waiting } from './what-waits.ts';
import { startForm } from '../outreach-form.state.ts';

const state = startForm('own');
const saved = { ...state, outcome: { state: 'saved' } as const };
const received = { ...state, outcome: { state: 'received' } as const };

const waiting = (all: Waiting['all'], more: Partial<Waiting> = {}): Waiting => ({
  ...{ all, unsure: [], refused: [] },
  ...more,
});

/** Nothing is drawn here. */
const host = null as unknown as LitElement;

describe('what waits from earlier visits', () => {
  it('is named without the one on screen', () => {
    expect(earlierThan(saved, waiting(['a', 'own', 'b']))).toEqual({
      ...{ count: 2, ids: ['a', 'b'], unsure: [], refused: [] },
    });
    expect(earlierThan(saved, waiting(['own'], { unsure: ['own'], refused: ['own'] }))).toEqual({
      ...{ count: 0, ids: [], unsure: [], refused: [] },
    });
    const some = waiting(['a', 'own', 'b'], { unsure: ['b', 'own', 'gone'] });
    expect(earlierThan(saved, some)).toMatchObject({ unsure: ['b'], refused: [] });
  });

  it('is counted without the one on screen where the sink names none', () => {
    expect(earlierThan(saved, waiting(2))).toEqual({ count: 1, unsure: [], refused: [] });
    expect(earlierThan(received, waiting(2))).toMatchObject({ count: 2 });
    expect(earlierThan(state, waiting(2))).toMatchObject({ count: 2 });
    expect(earlierThan(saved, waiting(0))).toMatchObject({ count: 0 });
  });

  it('is not said to be tried again where the intake refused it', () => {
    const some = waiting(['a', 'b'], { unsure: ['a', 'b'], refused: ['b', 'gone'] });
    expect(earlierThan(state, some)).toMatchObject({ unsure: ['a'], refused: ['b'] });
  });
});

describe('whether nobody can say what became of a message', () => {
  const unknown = (known: Partial<EarlierMessages>) =>
    Object.assign(new EarlierMessages(host, undefined), known).isUnknown('own');

  it('is not said before anybody has looked', () => {
    expect(unknown({})).toBe(false);
    expect(unknown({ hasFailed: true })).toBe(true);
  });

  it('is said where it does not wait, and where a sink names none', () => {
    expect(unknown({ waiting: waiting(['a']) })).toBe(true);
    expect(unknown({ waiting: waiting(['a', 'own']) })).toBe(false);
    expect(unknown({ waiting: waiting(1) })).toBe(true);
  });

  it('is not said of one that was told of, also after the person went on', () => {
    const messages = new EarlierMessages(host, undefined);
    messages.waiting = waiting([]);
    messages.heard({ id: 'own', state: 'received' });
    messages.seen();
    expect([messages.isUnknown('own'), messages.isUnknown('a')]).toEqual([false, true]);
  });
});

describe('how messages of earlier visits ended', () => {
  it('is kept of each, as it is known last, until the person goes on', () => {
    const messages = new EarlierMessages(host, undefined);
    messages.heard({ id: 'a', state: 'saved' });
    messages.heard({ id: 'b', state: 'rejected', reason: 'expired' });
    messages.heard({ id: 'c', state: 'deleted' });
    messages.heard({ id: 'c', state: 'received' });
    expect(messages.ends).toEqual([
      ['b', { state: 'rejected', reason: 'expired' }],
      ['c', { state: 'received' }],
    ]);
    messages.seen();
    expect(messages.ends).toEqual([]);
  });

  it('is not told of what was refused and still lies on the device', () => {
    const messages = new EarlierMessages(host, undefined);
    messages.heard({ id: 'a', state: 'rejected', reason: 'refused' });
    expect(messages.ends).toHaveLength(1);
    messages.waiting = waiting(['a'], { refused: ['a'] });
    expect(messages.ends).toEqual([]);
  });
});
