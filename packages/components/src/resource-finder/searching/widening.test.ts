import type { Directory } from '@peerkit/model';
import { buildIndex } from '@peerkit/search';
import { describe, expect, it } from 'vitest';
import { reduce, START, type FinderState, type Narrowing } from '../resource-finder.state.ts';
import { nineToFive, THURSDAY_NOON, toronto } from '../testing/entries.ts';
import { nowhere, town } from '../testing/samples.ts';
import { wideningsOf } from './widening.ts';

const directory = {
  ...town,
  timeZone: 'America/Toronto',
  services: town.services.map((service) =>
    service.id === 'street' ? { ...service, hours: nineToFive } : service,
  ),
};

const stateOf = (to: Partial<Narrowing>, list: Directory = directory): FinderState =>
  [
    { do: 'fill', index: buildIndex(list), problems: [] } as const,
    { do: 'narrow', to } as const,
  ].reduce<FinderState>(reduce, START);

const ways = (to: Partial<Narrowing>, now = THURSDAY_NOON) =>
  wideningsOf(stateOf(to), now).map(({ gives, to: { text, kind, isOpenNow }, count }) =>
    [gives, text, kind, isOpenNow, count].join(' | '),
  );

describe('the ways out of an empty list', () => {
  it('give up "open now" first, and say how many that brings', () => {
    expect(ways({ text: 'river', isOpenNow: true }, toronto('2026-11-26T20:00'))).toEqual([
      'open | river |  | false | 1',
      'all |  |  | false | 3',
    ]);
  });

  it('then the kind, still of what is open', () => {
    expect(ways({ text: 'river', kind: 'service.peer-support', isOpenNow: true })).toEqual([
      'kind | river |  | true | 1',
      'all |  |  | false | 3',
    ]);
  });

  it('else show the whole list, and nothing where there is none', () => {
    expect(ways({ text: 'submarine' })).toEqual(['all |  |  | false | 3']);
    expect(wideningsOf(stateOf({ text: 'x' }, nowhere), THURSDAY_NOON)).toEqual([]);
    expect(wideningsOf(START, THURSDAY_NOON)).toEqual([]);
  });
});
