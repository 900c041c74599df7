import { expect, it } from 'vitest';
import type { Candidate } from './candidate.ts';
import { compareRecords, reportSharedIds, withoutRepeats } from './duplicates.ts';
import { ProblemList } from './problems.ts';

const base = { id: 'o1', name: 'The Mill', phones: [{ number: '211', kind: 'voice' }] };

it.each([
  ['same', { ...base, provenance: { source: 'a.csv' } }, { ...base }],
  ['same', { ...base, terms: [] }, { ...base, email: undefined }],
  ['less', { ...base }, { ...base, email: 'a@b.example' }],
  ['more', { ...base, email: 'a@b.example' }, { ...base, terms: [] }],
  ['different', { ...base, name: 'The River' }, { ...base }],
  ['different', { ...base, email: 'a@b.example' }, { ...base, website: 'https://b.example' }],
  ['different', { ...base, phones: [] }, { ...base, phones: [{ number: '7' }], name: 'X' }],
])('a record holds the %s: %#', (comparison, record, known) => {
  expect(compareRecords(record, known)).toBe(comparison);
});

function candidate(kind: Candidate['kind'], record: object, mention = false): Candidate {
  return { kind, record: { ...record }, place: 'x', mention };
}

it('equal copies are one record, and a mention gives way to the record itself', () => {
  const whole = candidate('organizations', base);
  const other = candidate('organizations', { ...base, name: 'The River' });
  const mention = candidate('organizations', { id: 'o1', name: 'The Mill' }, true);
  const onlyMentioned = candidate('organizations', { id: 'o2', name: 'A' }, true);
  const service = candidate('services', base);
  const given = [mention, whole, { ...whole }, other, onlyMentioned, { ...onlyMentioned }, service];
  expect(withoutRepeats(given)).toEqual([whole, other, onlyMentioned, service]);
});

it('one UUID for two kinds of record is reported, a small number is not', () => {
  const id = '3f0e6a5c-7d41-4a9e-9c1b-5b7e2d8f6a10';
  const problems = new ProblemList();
  const kinds = ['organizations', 'organizations', 'services'] as const;
  reportSharedIds(
    [id, '1'].flatMap((each) => kinds.map((kind) => candidate(kind, { id: each }))),
    problems,
  );
  expect(problems.all).toMatchObject([{ severity: 'warning', record: id, code: 'shared-id' }]);
});
