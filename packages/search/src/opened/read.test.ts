import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../build.ts';
import { finished } from '../build/steps.ts';
import { writeIndex } from '../build/write.ts';
import type { DirectoryIndex } from '../directory-index.ts';
import type { DirectoryEntry } from '../entry/entry.ts';
import { anyDirectory, anyQuery, directory, organization } from '../testing/directories.ts';
import { isIndexFile } from '../file/format.ts';
import type { Meta } from '../file/meta.ts';
import { readIndex } from './read.ts';
import { encodeText } from '../file/utf.ts';

const small = buildIndex(
  directory({ title: 'Town', organizations: [organization({ id: 'o1', name: 'Harbour House' })] }),
);

function opened(file: unknown): DirectoryIndex {
  const reading = readIndex(file);
  if (!reading.ok) throw new Error(reading.detail);
  return reading.index;
}

/** The small file with other bytes at a place. */
function changed(at: number, ...bytes: number[]): Uint8Array {
  const file = small.bytes.slice();
  file.set(bytes, at);
  return file;
}

describe('an index file', () => {
  it('gives the same entries and answers as the index it was made of', () => {
    fc.assert(
      fc.property(anyDirectory, anyQuery, (list, query) => {
        const index = buildIndex(list);
        const again = opened(index.bytes.slice());
        expect(again.entries).toEqual(index.entries);
        expect(again.search(query)).toEqual(index.search(query));
      }),
      { numRuns: 40 },
    );
  });

  it('opens from a buffer, from a view, and from a view that begins anywhere', () => {
    const shifted = new Uint8Array(small.bytes.length + 3);
    shifted.set(small.bytes, 3);
    for (const file of [small.bytes.slice().buffer, small.bytes, shifted.subarray(3)]) {
      expect(opened(file).search({ text: 'harbour' }).total).toBe(1);
    }
  });

  it('is read where it lies: nothing is copied', () => {
    expect(opened(small.bytes).bytes.buffer).toBe(small.bytes.buffer);
  });

  it.each([null, 'text', 5, [], {}, new Uint8Array(), encodeText('{"organizations":[]}')])(
    '%j is not an index file',
    (value) => {
      expect(readIndex(value)).toMatchObject({ ok: false, code: 'not-an-index' });
      if (value instanceof Uint8Array) expect(isIndexFile(value)).toBe(false);
    },
  );

  it('begins with four letters and its version, and is told apart from one of another version', () => {
    expect([...small.bytes.slice(0, 8)]).toEqual([0x50, 0x4b, 0x44, 0x58, 2, 0, 0, 0]);
    expect(isIndexFile(small.bytes)).toBe(true);
    const later = changed(4, 3);
    expect(isIndexFile(later)).toBe(true);
    expect(readIndex(later)).toMatchObject({ ok: false, code: 'unsupported-version' });
  });

  it('is refused when it was cut short anywhere, or any byte of it is another', () => {
    const { bytes } = small;
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        expect(readIndex(bytes.slice(0, at)).ok).toBe(false);
        expect(readIndex(changed(at, (bytes[at] ?? 0) ^ by)).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
    expect(readIndex(bytes.slice(0, bytes.length / 2))).toMatchObject({ code: 'damaged' });
  });

  it('never throws, whatever its sections hold', () => {
    const meta = (value: unknown): Uint8Array => finished(writeIndex(value as Meta, [], [], []));
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readIndex(meta(value))).toMatchObject({ ok: false, code: 'damaged' });
      }),
    );
    const sound = { size: 0, small: '', endings: [], tags: [], triggers: [], places: [] };
    const weights = { name: 1, alternateName: 1, organization: 1, where: 1, kind: 1, text: 1 };
    expect(readIndex(meta({ ...sound, weights }))).toMatchObject({ ok: true });
    for (const wrong of [
      { size: 1 },
      { size: 0.5 },
      { tags: [{ code: 'x' }] },
      { triggers: [{ phrase: 'x', ask: 'why' }] },
      { places: [{ name: 'x', point: [1] }] },
      { title: 5 },
    ]) {
      expect(readIndex(meta({ ...sound, weights, ...wrong })), JSON.stringify(wrong)).toMatchObject(
        {
          code: 'damaged',
        },
      );
    }
  });

  it('cannot reach the prototype of every object', () => {
    const list = directory({
      terms: [{ code: '__proto__', label: 'Trap' }],
      organizations: [organization({ id: '__proto__', name: '__proto__', terms: ['__proto__'] })],
    });
    expect(opened(buildIndex(list).bytes).entries[0]?.id).toBe('__proto__');
    expect(({} as Record<string, unknown>)['id']).toBeUndefined();
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
        { kind: 'postal', point: { latitude: 43.12345, longitude: -80.5 } },
        { kind: 'virtual' },
      ],
      privatePlace: true,
      temporarilyClosed: true,
      eligibility: { description: 'Anyone', minimumAge: 16, maximumAge: 99 },
      howToApply: 'Walk in',
      cost: 'Free',
      costOptions: [{ option: 'Members', amount: 0, currency: 'CAD', description: 'a day' }],
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
    const meta: Meta = {
      title: 'Town',
      language: 'en',
      timeZone: 'America/Toronto',
      holidays: [{ date: '2026-12-25', name: 'Christmas' }, { date: '2026-12-26' }],
      labels: { 'BH-1800': 'Warm meals' },
      size: 1,
      hasTimes: true,
      weights: { name: 1, alternateName: 1, organization: 1, where: 1, kind: 1, text: 1 },
      ...{ small: '', endings: [], tags: [], triggers: [], places: [] },
    };
    const index = opened(finished(writeIndex(meta, [entry], [['van', [[0, 5]]]], [])));
    expect(index.entries).toEqual([entry]);
    const { title, language, timeZone, holidays, labels } = index;
    expect({ title, language, timeZone, holidays, labels }).toEqual({
      title: 'Town',
      language: 'en',
      timeZone: 'America/Toronto',
      holidays: [{ date: '2026-12-25', name: 'Christmas' }, { date: '2026-12-26' }],
      labels: { 'BH-1800': 'Warm meals' },
    });
    expect(index.words).toEqual(['van']);
  });

  it('can be of nothing, and of every script', () => {
    expect(opened(buildIndex(directory({})).bytes).size).toBe(0);
    const name = [...Array(400).keys()].map((at) => String.fromCharCode(0x4e00 + at)).join(' ');
    const index = opened(
      buildIndex(directory({ organizations: [organization({ id: 'o', name })] })).bytes,
    );
    expect(index.search({ text: String.fromCharCode(0x4e00 + 300) }).whole).toBe(1);
  });
});
