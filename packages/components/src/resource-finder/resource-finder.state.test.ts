import { buildIndex } from '@peerkit/search';
import { describe, expect, it } from 'vitest';
import { kindNames, kindsOf } from './finder-words.ts';
import type { PlaceWords } from './place/place-words.ts';
import { termLabel } from './results/term-words.ts';
import { loadDirectory } from './loading/load-directory.ts';
import {
  entryOf,
  isNarrowed,
  lostRecords,
  PAGE_SIZE,
  reduce,
  resultOf,
  START,
  WHOLE_LIST,
  type FinderAction,
  type FinderState,
} from './resource-finder.state.ts';
import { broken, city, failingSource, sourceOf, town } from './testing/samples.ts';

const fill = (directory = town): FinderAction => ({
  do: 'fill',
  index: buildIndex(directory),
  problems: broken,
});
const run = (...actions: FinderAction[]): FinderState => actions.reduce(reduce, START);

describe('the finder', () => {
  it('begins with nothing: no list, no finding, no words', () => {
    expect(START).toEqual({
      phase: 'idle',
      problems: [],
      preset: { kinds: [], filters: [], rows: 20 },
      text: '',
      kind: '',
      filters: [],
      isOpenNow: false,
      literal: [],
      isNearest: false,
      position: '',
      shown: 20,
      openId: '',
      isSavedShown: false,
    });
    expect(resultOf(START, 0)).toMatchObject({ hits: [], total: 0, facets: [] });
    expect(entryOf(START, 'north')).toBeUndefined();
    expect(isNarrowed(START)).toBe(false);
  });

  it('waits, fills, fails and forgets', () => {
    expect(run({ do: 'wait' }).phase).toBe('loading');
    expect(run({ do: 'wait' }, fill())).toMatchObject({ phase: 'ready', problems: broken });
    expect(run({ do: 'wait' }, { do: 'fail', reason: 'unreadable' }).phase).toBe('unreadable');
    expect(run(fill(), { do: 'forget' })).toEqual(START);
  });

  it('keeps what was typed and chosen when the list comes again, but shows nothing of the old one', () => {
    const state = run(
      fill(),
      { do: 'narrow', to: { text: 'street' } },
      { do: 'narrow', to: { kind: 'service.outreach.street' } },
      { do: 'open', id: 'street-pier' },
      { do: 'wait' },
    );
    expect(state).toMatchObject({ text: 'street', kind: 'service.outreach.street', openId: '' });
    expect(state).not.toHaveProperty('index');
  });

  it('begins with as many rows as the page wants, also after each change, and more by a whole page', () => {
    const preset = { kinds: [], filters: [], rows: 6 };
    const first = run(fill(city(200)), { do: 'preset', to: preset });
    expect(first.shown).toBe(6);
    const more = reduce(first, { do: 'more' });
    expect(more.shown).toBe(26);
    const back: FinderAction[] = [
      { do: 'narrow', to: { text: 'group' } },
      { do: 'widen', to: { text: '' } },
      { do: 'saved', isShown: false },
      { do: 'wipe' },
      { do: 'wait' },
      { do: 'forget' },
    ];
    for (const action of back) expect(reduce(more, action).shown, action.do).toBe(6);
    // When more of a list in parts comes, what a person asked to see stays.
    expect(reduce(more, { do: 'preset', to: { ...preset } }).shown).toBe(26);
    expect(reduce(more, { do: 'preset', to: { ...preset, rows: 9 } }).shown).toBe(9);
  });

  it('searches by text and kind, and starts from the first page each time', () => {
    const more = run(fill(city(200)), { do: 'more' });
    expect(more.shown).toBe(2 * PAGE_SIZE);
    expect(reduce(more, { do: 'narrow', to: { text: 'group' } }).shown).toBe(PAGE_SIZE);
    const ids = (state: FinderState): string[] =>
      resultOf(state, 0).hits.map((hit) => hit.entry.id);
    expect(ids(run(fill(), { do: 'narrow', to: { text: 'river' } }))).toEqual(['street-pier']);
    expect(ids(run(fill(), { do: 'narrow', to: { kind: 'service.peer-support' } }))).toEqual([
      'crisis-hidden',
    ]);
    expect(
      ids(run(fill(), { do: 'narrow', to: { text: 'river' } }, { do: 'widen', to: WHOLE_LIST })),
    ).toHaveLength(3);
  });

  it('opens only what the list holds', () => {
    expect(run(fill(), { do: 'open', id: 'nothing' }).openId).toBe('');
    const open = run(fill(), { do: 'open', id: 'north' });
    expect(entryOf(open, open.openId)?.name).toBe('North Star Clinic');
    expect(reduce(open, { do: 'close' }).openId).toBe('');
  });

  it('counts blanks as nothing typed', () => {
    expect(isNarrowed(run({ do: 'narrow', to: { text: '  ' } }))).toBe(false);
    expect(isNarrowed(run({ do: 'narrow', to: { text: 'river' } }))).toBe(true);
    expect(isNarrowed(run({ do: 'narrow', to: { kind: 'x' } }))).toBe(true);
  });

  it('tells of records that were lost, not of small repairs', () => {
    expect(lostRecords(broken).map((problem) => problem.record)).toEqual([
      'services[4]',
      'org-7',
      'org-9',
    ]);
  });
});

describe('kinds', () => {
  const words: PlaceWords = {
    language: 'en',
    t: (key) => key,
    localized: (key) => ({ text: key }),
  };

  it('leaves out a kind that a narrower one says better, and what is not a kind', () => {
    expect(kindsOf(['service.peer-support', 'service.peer-support.crisis', 'role.peer'])).toEqual([
      'service.peer-support.crisis',
    ]);
  });

  it.each([
    ['Peer support line', ['Art']],
    ['Start group', ['Peer support', 'Art']],
    ['Art', ['Peer support']],
  ])('are not said twice by %s', (name, said) => {
    const labels: Record<string, string> = { a: 'Peer support', b: 'Art' };
    const entry = { name, terms: ['a', 'b'] };
    expect(kindNames(entry, (code) => labels[code] ?? '')).toEqual(said);
  });

  it.each([
    ['service.wrap', 'service.wrap'],
    ['x.walk-in_care', 'Walk in care'],
    ['Food Pantry', 'Food Pantry'],
    ['food', 'Food'],
    ['Épicerie', 'Épicerie'],
  ])('%s is called %s', (code, label) => {
    expect(termLabel(code, words)).toBe(label);
  });
});

describe('loading', () => {
  it('takes a directory or an index built ahead of time, to the same effect', async () => {
    const index = buildIndex(town).bytes;
    const ahead = await loadDirectory({ load: () => Promise.resolve({ index }) });
    expect(ahead).toEqual(await loadDirectory(sourceOf(town)));
    expect(ahead).toMatchObject({ ok: true, problems: [] });
  });

  it.each(['unreachable', 'unreadable'] as const)('says that a list is %s', async (reason) => {
    expect(await loadDirectory(failingSource(reason))).toMatchObject({ ok: false, reason });
  });

  it('calls a damaged index unreadable', async () => {
    const index = buildIndex(town).bytes.slice(0, 400);
    const loaded = await loadDirectory({ load: () => Promise.resolve({ index }) });
    expect(loaded).toMatchObject({ ok: false, reason: 'unreadable' });
  });

  it('outlives a source that throws whatever it likes', async () => {
    const source = {
      load: () => {
        throw new RangeError('own mistake');
      },
    };
    expect(await loadDirectory(source)).toMatchObject({ ok: false, reason: 'unreachable' });
  });
});
