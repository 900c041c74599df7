import { describe, expect, it } from 'vitest';
import { readOne } from '../testing/read-one.ts';
import { parseJson } from './json.ts';

describe('types of MongoDB', () => {
  it.each([
    ['{"a":{"$oid":"5f1b2c3d4e5f6a7b8c9d0e1f"}}', '5f1b2c3d4e5f6a7b8c9d0e1f'],
    ['{"a":{"$numberInt":"42"}}', 42],
    ['{"a":{"$numberLong":"1767225600000"}}', 1_767_225_600_000],
    ['{"a":{"$numberLong":"9007199254740993"}}', '9007199254740993'],
    ['{"a":{"$numberDouble":"43.1306"}}', 43.1306],
    ['{"a":{"$numberDouble":"NaN"}}', null],
    ['{"a":{"$numberDecimal":"2.50"}}', 2.5],
    ['{"a":{"$date":"2026-01-01T00:00:00Z"}}', '2026-01-01T00:00:00Z'],
    ['{"a":{"$date":{"$numberLong":"1767225600000"}}}', '2026-01-01T00:00:00.000Z'],
    ['{"a":{"$date":"x","b":1},"c":{"$oid":"1"}}', { $date: 'x', b: 1 }],
    ['{"a":{"$undefined":true},"b":{"$oid":"1"}}', null],
    ['{"a":[{"$numberInt":"1"},{"$numberInt":"2"}]}', [1, 2]],
  ])('reads %s as the value itself', (text, value) => {
    expect((parseJson(text) as { a: unknown }).a).toEqual(value);
  });

  it('leaves other files as they are', () => {
    expect(parseJson('{"a":{"$ref":"#/b"}}')).toEqual({ a: { $ref: '#/b' } });
  });

  it('reads a canonical export, one document in each line', async () => {
    const line = (id: string, name: string, phone: string) =>
      `{"_id":{"$oid":"${id}"},"name":"${name}","phone":"${phone}","address":{"street":"12 Pier Rd","city":"Woodstock"},"location":{"type":"Point","coordinates":[{"$numberDouble":"-80.7467"},{"$numberDouble":"43.1306"}]},"minAge":{"$numberInt":"16"},"lastVerified":{"$date":{"$numberLong":"1767225600000"}}}`;
    const { seen, counts } = await readOne(
      'services.json',
      `${line('5f1b2c3d4e5f6a7b8c9d0e1f', 'Kits', '519-555-0100')}\n${line('5f1b2c3d4e5f6a7b8c9d0e20', 'Van', '519-555-0101')}\n`,
    );
    expect(counts).toMatchObject({ records: 2, imported: 2 });
    const [kits] = seen;
    expect(kits?.service).toMatchObject({
      id: '5f1b2c3d4e5f6a7b8c9d0e1f',
      name: 'Kits',
      phones: [{ number: '519-555-0100' }],
      eligibility: { minimumAge: 16 },
      provenance: { assured: '2026-01-01' },
    });
    expect(kits?.places[0]).toMatchObject({
      address: { lines: ['12 Pier Rd'], city: 'Woodstock' },
      point: { latitude: 43.1306, longitude: -80.7467 },
    });
  });
});
