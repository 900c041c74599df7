import type { Phone } from '@peerkit/model';
import type { DirectoryEntry } from '@peerkit/search';
import { describe, expect, it } from 'vitest';
import { clockOf } from './clock.ts';
import { actionOf, openingOf, zoneOf } from './opening.ts';
import { openingWords } from './opening-words.ts';
import {
  always,
  entry,
  hours,
  indexOf,
  nineToFive,
  texting,
  THURSDAY_NOON,
  toronto,
  voice,
} from '../testing/entries.ts';

/** What a card says at a moment: its state, its key and what fills it. */
function said(over: Partial<DirectoryEntry>, now = THURSDAY_NOON, index = indexOf()): string {
  const place = entry(over);
  const opening = openingOf(place, index, now);
  const clock = clockOf('en-GB', zoneOf(place, index) ?? 'UTC');
  const { key, params } = openingWords(opening, {
    now,
    clock: { ...clock, zoneName: undefined },
    language: 'en-GB',
    assured: place.assured,
  });
  return (
    [opening.state, key, ...Object.values(params)]
      .join(' | ')
      // Engines write hours with and without a zero.
      .replaceAll('\u00a0', ' ')
      .replace(/\b0(?=\d:)/, '')
      .replace(',', '')
  );
}

describe('the state of a place', () => {
  it.each<[string, string, Partial<DirectoryEntry>, number?]>([
    ['open', 'open | open-until | 17:00', { hours: nineToFive }],
    [
      'closed later today',
      'closed | opens | today 18:00',
      {
        hours: hours({ byDay: ['TH'], opensAt: '18:00', closesAt: '20:00' }),
      },
    ],
    [
      'closed until tomorrow',
      'closed | opens | tomorrow 9:00',
      { hours: nineToFive },
      toronto('2026-11-26T17:00'),
    ],
    [
      'closed over the weekend',
      'closed | opens | Mon 9:00',
      { hours: nineToFive },
      toronto('2026-11-27T17:00'),
    ],
    [
      'closed for weeks',
      'closed | opens | 2 Jan 9:00',
      {
        hours: hours({ dtstart: '2027-01-02', opensAt: '09:00', closesAt: '12:00' }),
      },
    ],
    [
      'open past midnight',
      'open | open-until | 2:00',
      {
        hours: hours({ byDay: ['TH'], opensAt: '22:00', closesAt: '02:00' }),
      },
      toronto('2026-11-27T01:59'),
    ],
    ['open around the clock', 'open | open-always', { hours: always }],
    [
      'no longer given',
      'closed | ended',
      {
        hours: hours({ freq: 'DAILY', until: '2026-11-01', opensAt: '09:00', closesAt: '12:00' }),
      },
    ],
    ['shut for now', 'closed | closed', { hours: always, temporarilyClosed: true }],
    ['words alone', 'check-first | check-hours', { hours: { ...hours(), prose: 'Most evenings' } }],
    [
      'old',
      'check-first | check-stale | 15 Jan 2024',
      { hours: nineToFive, assured: '2024-01-15' },
    ],
    [
      'an exception we cannot read',
      'check-first | check',
      {
        hours: { ...nineToFive, exceptions: [{ from: 'soon', spans: [] }] },
      },
    ],
    ['no hours', 'unknown | hours-unknown', {}],
    [
      'hours that ran out',
      'unknown | hours-unknown',
      {
        hours: hours({ validTo: '2026-10-31', freq: 'DAILY', opensAt: '09:00', closesAt: '17:00' }),
      },
    ],
    [
      'hours that we cannot read',
      'unknown | hours-unknown',
      {
        hours: hours({ byDay: ['TH'], opensAt: 'noon', closesAt: '17:00' }),
      },
    ],
    [
      'open, but not for certain later',
      'open | open-check | tomorrow 0:00',
      {
        hours: hours({ validTo: '2026-11-26', freq: 'DAILY', opensAt: '00:00', closesAt: '24:00' }),
      },
      toronto('2026-11-26T01:00'),
    ],
    [
      'closed, and then nobody knows',
      'closed | closed-check | tomorrow 0:00',
      {
        hours: hours({ validTo: '2026-11-26', byDay: ['MO'], opensAt: '09:00', closesAt: '10:00' }),
      },
    ],
  ])('%s: %s', (_, expected, over, now) => {
    expect(said(over, now)).toBe(expected);
  });

  it('on a holiday is to be checked, by its name where there is one', () => {
    const index = { ...indexOf(), holidays: [{ date: '2026-11-26', name: 'Founders’ Day' }] };
    expect(said({ hours: nineToFive }, THURSDAY_NOON, index)).toBe(
      'check-first | check-note | Founders’ Day',
    );
    const unnamed = { ...indexOf(), holidays: [{ date: '2026-11-26' }] };
    expect(said({ hours: nineToFive }, THURSDAY_NOON, unnamed)).toBe('check-first | check-holiday');
  });

  it('follows an exception before the rule, and a holiday that it lists', () => {
    const index = { ...indexOf(), holidays: [{ date: '2026-11-26', name: 'Day' }] };
    const closed = { ...nineToFive, exceptions: [{ from: '2026-11-26', spans: [] }] };
    expect(said({ hours: closed }, THURSDAY_NOON, index)).toBe('closed | opens | tomorrow 9:00');
  });

  it('is to be checked, never guessed, where no zone says what time it is there', () => {
    const nowhere = indexOf();
    Reflect.deleteProperty(nowhere, 'timeZone');
    expect(said({ hours: nineToFive }, THURSDAY_NOON, nowhere)).toBe('check-first | check-hours');
    const bogus = { ...nowhere, timeZone: 'Moon/Base' };
    expect(said({ hours: nineToFive }, THURSDAY_NOON, bogus)).toBe('check-first | check-hours');
    expect(zoneOf(entry({ hours: nineToFive }), bogus)).toBeUndefined();
  });

  it('changes with the wall clock, not with UTC, when clocks go back and forward', () => {
    const night = hours({ freq: 'DAILY', opensAt: '00:30', closesAt: '05:00' });
    // 1:30 comes twice on 1 November 2026; 2:30 does not exist on 8 March 2026.
    expect(said({ hours: night }, toronto('2026-11-01T01:30', '-04:00'))).toContain('until | 5:00');
    expect(said({ hours: night }, toronto('2026-11-01T01:30', '-05:00'))).toContain('until | 5:00');
    expect(said({ hours: night }, toronto('2026-11-01T05:00', '-05:00'))).toContain('closed');
    expect(said({ hours: night }, toronto('2026-03-08T04:59', '-04:00'))).toContain('until | 5:00');
    expect(said({ hours: night }, toronto('2026-03-08T05:00', '-04:00'))).toContain('closed');
  });

  it('is known again at each boundary, also after it was remembered', () => {
    const place = entry({ hours: nineToFive });
    const index = indexOf(place);
    const at = (wall: string) => openingOf(place, index, toronto(wall)).state;
    expect(at('2026-11-26T16:59')).toBe('open');
    expect(at('2026-11-26T17:00')).toBe('closed');
    expect(at('2026-11-26T16:59')).toBe('open');
    expect(at('2026-11-27T09:00')).toBe('open');
    expect(openingOf(place, { ...index, timeZone: 'Asia/Tokyo' }, THURSDAY_NOON).state).toBe(
      'closed',
    );
  });

  it('grows stale while the page is open', () => {
    const place = entry({ hours: always, assured: '2025-11-26' });
    const index = indexOf(place);
    const states = [0, 1, 2, 3].map(
      (day) => openingOf(place, index, THURSDAY_NOON + day * 86_400_000).state,
    );
    expect(states).toEqual(['open', 'check-first', 'check-first', 'check-first']);
  });
});

describe('the one action of a card', () => {
  const weekend = hours({ byDay: ['SA'], opensAt: '09:00', closesAt: '17:00' });
  const prose = { ...hours(), prose: 'Evenings' };
  const over = hours({ freq: 'DAILY', until: '2026-11-01', opensAt: '09:00', closesAt: '12:00' });

  it.each<[string, string, Partial<DirectoryEntry>]>([
    ['open', 'call', { hours: nineToFive, phones: [voice()] }],
    [
      'open, at a private place',
      'call-first',
      { hours: nineToFive, phones: [voice()], privatePlace: true },
    ],
    ['to be checked', 'call-first', { hours: prose, phones: [voice()] }],
    ['closed by its hours', 'hours', { hours: weekend, phones: [voice()] }],
    ['closed for now', 'call-ask', { hours: weekend, phones: [voice()], temporarilyClosed: true }],
    ['ended', 'call-ask', { hours: over, phones: [voice()] }],
    ['not known', 'call-ask', { phones: [voice()] }],
    ['open, for texts alone', 'text', { hours: nineToFive, phones: [texting()] }],
    ['open, without a phone', 'hours', { hours: nineToFive }],
    ['not known, without a phone', 'details', {}],
  ])('%s: %s', (_, verb, place) => {
    const opening = openingOf(entry(place), indexOf(), THURSDAY_NOON);
    const action = actionOf(entry(place), opening);
    expect(action.verb).toBe(verb);
    expect(action.phone !== undefined).toBe(!['hours', 'details'].includes(verb));
  });

  it('calls a number that can be dialled, before it texts', () => {
    const phones: Phone[] = [texting(), { number: 'ask for Dana', kind: 'voice' }, voice('211')];
    expect(actionOf(entry({ phones }), { state: 'unknown', reason: 'no-hours' })).toEqual({
      verb: 'call-ask',
      phone: voice('211'),
    });
    const fax: Phone[] = [{ number: '519-555-0100', kind: 'fax' }];
    expect(actionOf(entry({ phones: fax }), { state: 'unknown', reason: 'no-hours' }).verb).toBe(
      'details',
    );
  });
});
