import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from './build.ts';
import type { DirectoryIndex } from './directory-index.ts';
import type { DirectoryEntry } from './entry.ts';
import { readIndex, serializeIndex } from './file.ts';
import { isIndexFile } from './file-format.ts';
import { search } from './search.ts';
import { anyDirectory, anyQuery, directory, organization } from './testing/directories.ts';

const small = buildIndex(
  directory({ title: 'Town', organizations: [organization({ id: 'o1', name: 'Harbour House' })] }),
);

function damaged(change: (file: Record<string, unknown>) => void): unknown {
  const file = JSON.parse(serializeIndex(small)) as Record<string, unknown>;
  change(file);
  return file;
}

describe('an index file', () => {
  it('gives the same index back, and the same answers', () => {
    fc.assert(
      fc.property(anyDirectory, anyQuery, (list, query) => {
        const index = buildIndex(list);
        const reading = readIndex(JSON.parse(serializeIndex(index)));
        expect(reading).toEqual({ ok: true, index });
        if (reading.ok) expect(search(reading.index, query)).toEqual(search(index, query));
      }),
    );
  });

  it.each([null, 'text', 5, [], {}, { format: 'other' }, { version: 1 }])(
    '%j is not an index file',
    (value) => {
      expect(isIndexFile(value)).toBe(false);
      expect(readIndex(value)).toMatchObject({ ok: false, code: 'not-an-index' });
    },
  );

  it('of another version is told apart from a damaged one', () => {
    const later = damaged((file) => (file['version'] = 2));
    expect(isIndexFile(later)).toBe(true);
    expect(readIndex(later)).toEqual({
      ok: false,
      code: 'unsupported-version',
      detail: 'The index has a version other than 1. Build it again with this Peerkit.',
    });
  });

  it('says what it is, and of which version', () => {
    const file = JSON.parse(serializeIndex(small)) as unknown;
    expect(isIndexFile(file)).toBe(true);
    expect(file).toEqual({
      format: 'peerkit-directory-index',
      version: 1,
      title: 'Town',
      entries: [{ id: 'o1', type: 'organization', name: 'Harbour House' }],
      words: 'harbour house',
      postings: [
        [0, 8],
        [0, 8],
      ],
    });
    expect(readIndex({})).toEqual({
      ok: false,
      code: 'not-an-index',
      detail: 'The file\'s "format" is not "peerkit-directory-index".',
    });
  });

  it('can be empty', () => {
    const index = buildIndex(directory({}));
    expect(index.words).toEqual([]);
    expect(readIndex(JSON.parse(serializeIndex(index)))).toEqual({ ok: true, index });
  });

  it('keeps every field of every entry', () => {
    const entry: DirectoryEntry = {
      id: 'a1',
      type: 'service',
      name: 'Street outreach',
      alternateName: 'The van',
      organization: 'Harbour House',
      program: 'Night shift',
      description: 'Walks by the river.',
      terms: ['service.outreach.street'],
      areas: ['Oxford County'],
      languages: ['en'],
      phones: [
        { number: '211', kind: 'voice', extension: '4', label: 'Night' },
        { number: '212', kind: 'text' },
        { number: '213', kind: 'fax' },
        { number: '214', kind: 'tty' },
      ],
      email: 'van@example.org',
      website: 'https://van.example.org',
      places: [
        {
          name: 'Pier 2',
          kind: 'physical',
          address: {
            lines: ['2 Pier Rd'],
            city: 'Millbrook',
            region: 'ON',
            postalCode: 'N1A 2B3',
            country: 'CA',
          },
          transportation: 'Bus 4',
          accessibility: 'Ramp',
        },
        { kind: 'postal' },
        { kind: 'virtual' },
      ],
      privatePlace: true,
      temporarilyClosed: true,
      eligibility: { description: 'Anyone', minimumAge: 16, maximumAge: 99 },
      howToApply: 'Walk in',
      cost: 'Free',
      documents: ['None'],
      hours: {
        schedules: [
          {
            validFrom: '2026-01-01',
            validTo: '2026-12-31',
            dtstart: '2026-01-05',
            until: '2026-12-28',
            count: 9,
            freq: 'MONTHLY',
            interval: 2,
            byDay: ['2SA'],
            byMonthDay: [-1],
            byMonth: [1],
            byWeekNo: [2],
            byYearDay: [3],
            wkst: 'SU',
            opensAt: '09:00',
            closesAt: '17:00',
            description: 'Side door',
            notes: 'Ring',
            group: 'van',
            attendingType: 'in person',
            link: 'https://van.example.org/book',
          },
          {},
        ],
        exceptions: [
          { from: '2026-07-01', spans: [], note: 'Canada Day' },
          {
            from: '2026-12-24',
            to: '2026-12-26',
            spans: [{ opensAt: '09:00', closesAt: '12:00' }],
          },
        ],
        prose: 'Most days',
        timeZone: 'America/Toronto',
      },
      alerts: [{ text: 'Side door', from: '2026-11-01', until: '2026-11-30' }, { text: 'Ring' }],
      assured: '2026-11-03',
    };
    const index: DirectoryIndex = {
      title: 'Town',
      language: 'en',
      timeZone: 'America/Toronto',
      holidays: [{ date: '2026-12-25', name: 'Christmas' }, { date: '2026-12-26' }],
      labels: { 'BH-1800': 'Warm meals' },
      entries: [entry],
      words: ['van'],
      postings: [[0, 8]],
    };
    expect(readIndex(JSON.parse(serializeIndex(index)))).toStrictEqual({ ok: true, index });
  });

  it.each<[string, (file: Record<string, unknown>) => void]>([
    ['words and postings differ in number', (file) => (file['words'] = 'harbour')],
    ['words are out of order', (file) => (file['words'] = 'house harbour')],
    ['words are out of order', (file) => (file['words'] = 'house house')],
    ['a posting is not a list of pairs', (file) => (file['postings'] = [[0, 8], []])],
    [
      'a posting is not a list of pairs',
      (file) =>
        (file['postings'] = [
          [0, 8],
          [0, 8, 1],
        ]),
    ],
    ['a posting is not a list of pairs', (file) => (file['postings'] = [[0, 8], 'x'])],
    [
      'a posting holds something that is not a whole number',
      (file) =>
        (file['postings'] = [
          [0, 8],
          [0, 'x'],
        ]),
    ],
    [
      'a posting holds something that is not a whole number',
      (file) =>
        (file['postings'] = [
          [0, 8],
          [0, 0.5],
        ]),
    ],
    [
      'a posting points to no entry',
      (file) =>
        (file['postings'] = [
          [0, 8],
          [1, 8],
        ]),
    ],
    [
      'a posting points to no entry',
      (file) =>
        (file['postings'] = [
          [0, 8],
          [-1, 8],
        ]),
    ],
    [
      'a posting points to no entry',
      (file) =>
        (file['postings'] = [
          [0, 8],
          [0, 8, 0, 8],
        ]),
    ],
    ['a record is missing', (file) => (file['entries'] = ['x'])],
    ['a record is missing', (file) => (file['labels'] = ['x'])],
    ['"BH" is not text', (file) => (file['labels'] = { BH: 1 })],
    ['"words" is not text', (file) => delete file['words']],
    ['"entries" is not a list', (file) => (file['entries'] = 'x')],
    ['"id" is not text', (file) => (file['entries'] = [{}])],
    ['"type" has an unknown value', (file) => (file['entries'] = [{ id: 'x', type: 'x' }])],
    ['"title" is not text', (file) => (file['title'] = 4)],
    ['"holidays" is not a list', (file) => (file['holidays'] = {})],
    ['"date" is not text', (file) => (file['holidays'] = [{}])],
    ['a record is missing', changed({ hours: 'always' })],
    ['"schedules" is not a list', changed({ hours: { schedules: {} } })],
    ['"freq" has an unknown value', changed({ hours: { schedules: [{ freq: 'HOURLY' }] } })],
    ['"wkst" has an unknown value', changed({ hours: { schedules: [{ wkst: 'XX' }] } })],
    ['"count" is not a number', changed({ hours: { schedules: [{ count: '2' }] } })],
    [
      '"byDay" holds something that is not text',
      changed({ hours: { schedules: [{ byDay: [1] }] } }),
    ],
    [
      '"byMonth" holds something that is not a number',
      changed({ hours: { schedules: [{ byMonth: ['1'] }] } }),
    ],
    ['"opensAt" is not text', changed({ hours: { exceptions: [{ from: 'x', spans: [{}] }] } })],
    ['"from" is not text', changed({ hours: { exceptions: [{}] } })],
    ['"text" is not text', changed({ alerts: [{}] })],
    ['"assured" is not text', changed({ assured: 2026 })],
    ['"terms" holds something that is not text', changed({ terms: [1] })],
    ['"kind" has an unknown value', changed({ phones: [{ number: '1', kind: 'pager' }] })],
    ['"kind" has an unknown value', changed({ places: [{ kind: 'secret' }] })],
    ['"minimumAge" is not a number', changed({ eligibility: { minimumAge: '16' } })],
    ['"lines" is not a list', changed({ places: [{ kind: 'postal', address: { lines: 'x' } }] })],
  ])('says what is damaged: %s', (detail, change) => {
    expect(readIndex(damaged(change))).toEqual({ ok: false, code: 'damaged', detail });
  });

  function changed(more: object) {
    return (file: Record<string, unknown>) =>
      (file['entries'] = [{ id: 'x', type: 'service', name: 'x', ...more }]);
  }

  it('takes nothing but true for a yes', () => {
    const file = damaged(changed({ privatePlace: 'no', temporarilyClosed: 1 }));
    expect(readIndex(file)).toMatchObject({ ok: true });
    expect(readIndex(file)).not.toHaveProperty('index.entries[0].privatePlace');
    expect(readIndex(file)).not.toHaveProperty('index.entries[0].temporarilyClosed');
  });

  it.each<[string, (file: Record<string, unknown>) => void]>([
    ['no entries', (file) => delete file['entries']],
    ['entries that are not a list', (file) => (file['entries'] = {})],
    ['an entry that is not a record', (file) => (file['entries'] = [3])],
    ['an entry without a name', (file) => (file['entries'] = [{ id: 'x', type: 'service' }])],
    [
      'a name that is not text',
      (file) => (file['entries'] = [{ id: 'x', type: 'service', name: 1 }]),
    ],
    ['one word too many', (file) => (file['words'] = 'harbour house roof')],
    ['words out of order', (file) => (file['words'] = 'house harbour')],
    ['words that are not text', (file) => (file['words'] = ['harbour', 'house'])],
    [
      'a posting that points to no entry',
      (file) =>
        (file['postings'] = [
          [0, 8],
          [7, 8],
        ]),
    ],
    ['half a posting', (file) => (file['postings'] = [[0, 8], [0]])],
    [
      'a posting of words',
      (file) =>
        (file['postings'] = [
          [0, 8],
          [0, 'x'],
        ]),
    ],
    ['a title that is not text', (file) => (file['title'] = 4)],
  ])('with %s is damaged', (_, change) => {
    expect(readIndex(damaged(change))).toMatchObject({ ok: false, code: 'damaged' });
  });

  it('never throws, whatever a file holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (entries, words, postings) => {
        const file = { format: 'peerkit-directory-index', version: 1, entries, words, postings };
        expect(() => readIndex(file)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  it('cannot reach the prototype of every object', () => {
    const text = serializeIndex(small).replace('"id":', '"__proto__":{"polluted":1},"id":');
    expect(readIndex(JSON.parse(text))).toEqual({ ok: true, index: small });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('is compact: empty lists are not written', () => {
    expect(serializeIndex(small)).not.toContain('[]');
  });
});
