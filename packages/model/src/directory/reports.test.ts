import { describe, expect, it } from 'vitest';
import { factsOf, sortReports, type DirectoryReport, type ReportKind } from './reports.ts';

const report = (id: string, date: string, kind: ReportKind = 'closed'): DirectoryReport => ({
  id,
  kind,
  date,
  count: 1,
});
const day = (places: number, date = '2026-11-03'): DirectoryReport[] =>
  Array.from({ length: places }, (_, at) => report(`s${at}`, date));

describe('a day on which many places are reported', () => {
  it.each([
    [3, 10, 0],
    [4, 10, 1],
    [5, 100, 0],
    [6, 100, 1],
    [50, 100_000, 0],
    [51, 100_000, 1],
  ])('%d places of a list of %d: %d days set aside', (places, entries, aside) => {
    const sorted = sortReports(day(places), entries);
    expect(sorted.aside).toEqual(aside === 0 ? [] : [{ date: '2026-11-03', places }]);
    expect(sorted.reports).toHaveLength(aside === 0 ? places : 0);
  });

  it('says nothing about other days, or about one place that many report', () => {
    const other = report('s1', '2026-11-04');
    const often = Array.from({ length: 40 }, () => report('s2', '2026-11-05'));
    const { reports, aside } = sortReports([...day(9), other, ...often], 10);
    expect(aside).toHaveLength(1);
    expect(reports).toEqual([other, ...often]);
  });

  it('counts after all when a person looked at it', () => {
    const { reports, aside } = sortReports([...day(9, '2026-12-01'), ...day(9)], 10, [
      '2026-11-03',
    ]);
    expect(aside).toEqual([{ date: '2026-12-01', places: 9 }]);
    expect(reports).toEqual(day(9));
  });
});

describe('what was reported of an entry', () => {
  const reports = [
    report('s', '2026-11-03'),
    report('s', '2026-11-01'),
    report('s', '2026-10-01', 'phone'),
    { ...report('s', '2026-11-09', 'hours'), count: 0 },
  ];

  it('is each kind once, with its last day', () => {
    expect(factsOf(reports, undefined)).toEqual([
      { kind: 'closed', date: '2026-11-03' },
      { kind: 'phone', date: '2026-10-01' },
    ]);
    expect(factsOf([], undefined)).toEqual([]);
  });

  it('is settled once somebody confirmed the entry, that day included', () => {
    expect(factsOf(reports, '2026-10-01')).toEqual([{ kind: 'closed', date: '2026-11-03' }]);
    expect(factsOf(reports, '2026-11-02T23:00:00Z')).toHaveLength(1);
    expect(factsOf(reports, '2026-11-03T08:00:00Z')).toEqual([]);
  });
});
