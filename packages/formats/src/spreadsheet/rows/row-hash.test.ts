import { describe, expect, it } from 'vitest';
import { hashOf, hashOfRecord } from './row-hash.ts';

describe('the short text of a row', () => {
  it('is the same for the same cells alone', () => {
    expect(hashOf(['ab', 'c'])).toBe(hashOf(['ab', 'c']));
    const texts = [
      ['ab', 'c'],
      ['a', 'bc'],
      ['ab', 'c', ''],
      ['abc'],
      [['ab', 'c']],
      ['AB', 'c'],
      ['c', 'ab'],
    ].map(hashOf);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('the short text of a record', () => {
  it('does not count what is absent, or asked to be left out', () => {
    const hours = { schedules: [] };
    const record = { name: 'Mill', phones: [{ number: '211' }], email: undefined, hours };
    const known = hashOfRecord({ name: 'Mill', phones: [{ number: '211' }] });
    expect(hashOfRecord(record, new Set(['hours']))).toBe(known);
    expect(hashOfRecord(record)).not.toBe(known);
    // Only of the record itself.
    expect(hashOfRecord({ a: { hours } }, new Set(['hours']))).not.toBe(hashOfRecord({ a: {} }));
  });

  it('tells apart what JSON tells apart', () => {
    const values = [
      {},
      { a: '1' },
      { a: 1 },
      { a: ['1'] },
      { a: [['1']] },
      { a: { b: '1' } },
      { a: 'b', c: 'd' },
      { a: 'bc', d: '' },
      { a: null },
      { a: 'null' },
      { a: [] },
      { a: {} },
      { a: true },
      { a: ['x', 'y'] },
      { a: ['xy'] },
      { a: ['x'], b: ['y'] },
      { b: '1' },
    ];
    const texts = values.map((value) => hashOfRecord(value));
    expect(new Set(texts).size).toBe(values.length);
    const beside = [[], ['x'], [undefined], ['x', 'y'], [['x', 'y']], [{ x: 'y' }]].map((more) =>
      hashOfRecord({}, new Set(), ...more),
    );
    expect(new Set(beside).size).toBe(6);
  });
});
