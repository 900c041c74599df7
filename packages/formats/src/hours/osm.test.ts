import { expect, it } from 'vitest';
import { readOsmHours } from './osm.ts';

const rows = (text: string) =>
  readOsmHours(text)?.schedules.map(
    ({ freq, byDay, opensAt, closesAt }) =>
      `${freq ?? ''} ${byDay?.join(',') ?? ''} ${opensAt ?? ''}-${closesAt ?? ''}`,
  );

it.each([
  ['Mo-Fr 09:00-17:00', ['WEEKLY MO,TU,WE,TH,FR 09:00-17:00']],
  ['24/7', ['WEEKLY MO,TU,WE,TH,FR,SA,SU 00:00-24:00']],
  ['Mo-Fr 09:00-17:00; We off', ['WEEKLY MO,TU,TH,FR 09:00-17:00']],
  [
    'Mo-Th 09:00-17:00; We 09:00-12:00; PH off',
    ['WEEKLY MO,TU,TH 09:00-17:00', 'WEEKLY WE 09:00-12:00'],
  ],
  ['Mo,We 08:00-12:00,13:00-17:30', ['WEEKLY MO,WE 08:00-12:00', 'WEEKLY MO,WE 13:00-17:30']],
  ['Tu[1,3] 10:00-12:00', ['MONTHLY 1TU,3TU 10:00-12:00']],
  ['Fr[-1] 18:00-20:00', ['MONTHLY -1FR 18:00-20:00']],
  ['Sa-Mo 20:00-02:00', ['WEEKLY MO,SA,SU 20:00-02:00']],
  ['Mo-Su 00:00-24:00', ['WEEKLY MO,TU,WE,TH,FR,SA,SU 00:00-24:00']],
])('%s', (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

it.each([
  'Mo-Fr 09:00-17:00; PH 10:00-12:00',
  'Mo-Fr 09:00-17:00; Tu[2] off',
  'Mo-Fr 09:00-05:00',
  'Mo-Fr 00:00-00:00',
  'Mo-Fr 09:00+',
  'Mo-Fr sunrise-sunset',
  'Apr-Sep Mo-Fr 09:00-17:00',
  'Mo-Fr 09:00-17:00 "by appointment"',
  'Mo-Fr 09:00-17:00 || "call"',
  '09:00-17:00',
  'Mo-Fr 9-17',
  'Su off',
])('%s is not read', (text) => {
  expect(rows(text)).toBeUndefined();
});
