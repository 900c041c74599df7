import { buildIndex } from '@peerkit/search';
import { describe, expect, it } from 'vitest';
import { helplineOf } from './helpline.ts';
import { kindIcon } from '../results/kind-icons.ts';
import { food, kit, location, people, phone } from '../../shared/icons/ui.ts';
import { cardOf, firstOpen } from '../results/cards.ts';
import {
  always,
  entry,
  indexOf,
  nineToFive,
  THURSDAY_NOON,
  toronto,
  voice,
} from '../testing/entries.ts';
import { town } from '../testing/samples.ts';

const index = buildIndex({
  ...town,
  timeZone: 'America/Toronto',
  services: town.services.map((service) => ({ ...service, hours: nineToFive })),
});

describe('what is open now', () => {
  const names = (query: { text?: string; kinds?: string[] }, now = THURSDAY_NOON) =>
    index.search({ ...query, openAt: now }).hits.map(({ entry: { name } }) => name);

  it('is open for certain: not closed for now, not unknown', () => {
    expect(names({})).toEqual(['Street outreach']);
    expect(names({}, toronto('2026-11-26T16:59'))).toEqual(['Street outreach']);
    expect(names({}, toronto('2026-11-26T17:00'))).toEqual([]);
  });

  it('is searched and filtered like the whole list, and facets count it alone', () => {
    expect(names({ text: 'river' })).toEqual(['Street outreach']);
    expect(names({ text: 'submarine' })).toEqual([]);
    expect(names({ kinds: ['service.outreach'] })).toEqual(['Street outreach']);
    expect(names({ kinds: ['service.peer-support'] })).toEqual([]);
    const { facets, total } = index.search({ openAt: THURSDAY_NOON });
    expect(total).toBe(1);
    expect(facets.filter(({ count }) => count > 0)).toEqual([
      { code: 'service.outreach.street', count: 1 },
    ]);
  });
});

describe('a person to call', () => {
  const line = entry({
    name: 'Night line',
    terms: ['service.overdose-response.prevention-hotline'],
    phones: [voice('211')],
    hours: always,
  });

  it('answers for certain now, and is the most fitting', () => {
    const other = entry({ terms: ['delivery.phone'], phones: [voice('811')], hours: always });
    expect(helplineOf(indexOf(other, line), THURSDAY_NOON)).toEqual({
      name: 'Night line',
      phone: voice('211'),
    });
  });

  it('is nobody who may not answer', () => {
    const closed = { ...line, hours: nineToFive };
    expect(helplineOf(indexOf(closed), toronto('2026-11-28T12:00'))).toBeUndefined();
    const { name, terms, phones } = line;
    expect(helplineOf(indexOf(entry({ name, terms, phones })), THURSDAY_NOON)).toBeUndefined();
    expect(helplineOf(indexOf({ ...line, phones: [] }), THURSDAY_NOON)).toBeUndefined();
  });
});

describe('cards', () => {
  const cardAt = (over: Parameters<typeof entry>[0], now = THURSDAY_NOON) =>
    cardOf(entry(over), indexOf(), now, 'en');

  it('show the alerts of the place’s own day', () => {
    const alerts = [{ text: 'Today', from: '2026-11-26', until: '2026-11-26' }, { text: 'Always' }];
    const texts = (wall: string) =>
      cardAt({ alerts }, toronto(wall)).alerts.map(({ text }) => text);
    expect(texts('2026-11-26T23:30')).toEqual(['Today', 'Always']);
    expect(texts('2026-11-27T00:00')).toEqual(['Always']);
  });

  it('are true until they change, at the latest until midnight there', () => {
    expect(cardAt({ hours: nineToFive }).until).toBe(toronto('2026-11-26T17:00'));
    expect(cardAt({}).until).toBe(toronto('2026-11-27T00:00'));
  });

  it('fill the first action that reaches an open place', () => {
    const cards = [
      cardAt({ phones: [voice()] }),
      cardAt({ hours: nineToFive }),
      cardAt({ hours: nineToFive, phones: [voice('211')] }),
      cardAt({ hours: nineToFive, phones: [voice('212')] }),
    ];
    expect(firstOpen(cards)).toBe(cards[2]);
    expect(firstOpen(cards.slice(0, 2))).toBeUndefined();
  });
});

describe('the icon of an entry', () => {
  it('is that of its kind, the most urgent first', () => {
    expect(kindIcon(entry({ terms: ['service.basic-needs', 'service.overdose-response'] }))).toBe(
      kit,
    );
    expect(kindIcon(entry({ terms: ['service.basic-needs.meals'] }))).toBe(food);
  });

  it('else says how to reach it', () => {
    expect(kindIcon(entry({ terms: ['x.dentist'], places: [{ kind: 'physical' }] }))).toBe(
      location,
    );
    expect(kindIcon(entry({ phones: [voice()] }))).toBe(phone);
    expect(kindIcon(entry({ type: 'organization', places: [{ kind: 'physical' }] }))).toBe(people);
    expect(kindIcon(entry())).toBe(people);
  });
});
