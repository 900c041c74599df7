import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvParser } from '../../tables/csv.ts';
import { flatColumnMap, toFlatCsv } from './write.ts';
import { directories } from '../../../../validation/src/directory/testing/directories.ts';
import { harbour, SECRET } from '../../../../validation/src/directory/testing/harbour.ts';

function rowsOf(text: string): readonly (readonly string[])[] {
  const parser = new CsvParser(',');
  return [...parser.push(text), ...parser.end()].map((record) => record.cells);
}

function records(text: string): readonly Readonly<Record<string, string>>[] {
  const [headings = [], ...rows] = rowsOf(text);
  return rows.map((cells) =>
    Object.fromEntries(headings.map((heading, at) => [heading, cells[at] ?? ''])),
  );
}

describe('a flat CSV', () => {
  const { text, problems } = toFlatCsv(harbour);
  const [first, hidden, second, ...more] = records(text);

  it('has a row for each service at each place, and for each without one', () => {
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      'Service id': 's1',
      Organization: 'Harbour House',
      Categories: 'service.drop-in; food',
      Phone: 'Day line: 519-555-0101 x12; 211',
      'Text messages': '741741',
      Fax: '519-555-0102',
      Street: '2 Pier Road',
      'Street line 2': 'Floor 3',
      Latitude: '43.1',
      Longitude: '-80.7',
      'Lowest age': '16',
      'Last checked': '2026-01-31',
    });
    expect(second).toMatchObject({ Service: 'Night line', Street: '', Phone: '988' });
  });

  it('never says where a confidential place is', () => {
    expect(text).not.toMatch(SECRET);
    expect(hidden).toMatchObject({ 'Service id': 's1', Confidential: 'yes', Street: '' });
  });

  it('has no cell that a spreadsheet would run', () => {
    expect(first).toMatchObject({ Service: "'=Drop-in", 'Organization phone': "'+1 519 555 0100" });
    expect(records(toFlatCsv(harbour, { safe: false }).text)[0]).toMatchObject({
      Service: '=Drop-in',
    });
    fc.assert(
      fc.property(directories, (directory) => {
        for (const row of rowsOf(toFlatCsv(directory).text).slice(1)) {
          // Degrees are numbers: `-80.75` runs nothing.
          for (const cell of row)
            if (!/^-?\d+(\.\d+)?$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r\0]/);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('says hours day by day only when they are the same every week', () => {
    expect(first).toMatchObject({
      Monday: '09:00-17:00, 06:00-06:00',
      Tuesday: '06:00-06:00',
      Friday: '09:00-17:00, 20:00-02:00, 06:00-06:00',
      Hours: 'Ring first.',
    });
    expect(second).toMatchObject({ Sunday: '', Saturday: '', Hours: '' });
  });

  it('says what it cannot hold', () => {
    expect(problems.map(({ record, code }) => `${record} ${code}`)).toEqual([
      'a1 hours-not-written',
      'a2 hours-not-written',
      's2 hours-not-written',
      'o2 no-service',
      'l3 no-service',
    ]);
  });

  it('has a column map for all its headings', () => {
    const { columns } = flatColumnMap();
    expect(Object.keys(columns)).toEqual(rowsOf(text)[0]);
    const targets = Object.values(columns).map((rule) => rule.to);
    expect(new Set(targets).size).toBe(targets.length);
  });
});
