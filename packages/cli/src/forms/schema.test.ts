import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KIND_NAMES } from '@peerkit/forms';
import { readChanges } from '@peerkit/forms/adapt';

interface Schema {
  readonly properties: { readonly kind: { readonly enum: readonly string[] } };
}

const file = new URL('../../../forms/schema/form-changes.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(file, 'utf8')) as Schema;
const takes = new Ajv2020({ strict: false }).compile(schema);

/** What the reader says, but for questions that no form may ask: editors cannot know those. */
function reads(value: unknown): boolean {
  const result = readChanges(value);
  return result.ok || result.issues.every(({ code }) => code === 'do-not-collect');
}

/** A value that is right, or nearly so. */
const nearly = (...right: unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...right) },
    fc.constantFrom<unknown>('', ' ', 0, -1, 1.5, null, true, false, {}, [], ['a'], ['A b'], '{x}'),
  );
const field = fc.record(
  {
    id: nearly('pets', 'dogs2', 'Dogs', 'two words'),
    control: nearly(
      'text',
      'lines',
      'radios',
      'checkboxes',
      'yes-no',
      'consent',
      'tally',
      'place',
      'photo',
      'map',
    ),
    after: nearly('where', 'end'),
    required: nearly(true),
    when: nearly(
      { field: 'a', is: ['b'] },
      { field: 'a' },
      { field: 1, is: [] },
      { field: 'a', is: [1] },
    ),
    max: nearly(1, 80, 2000, 2001),
    format: nearly('phone', 'date', 'time'),
    options: nearly(['a', 'b-2'], ['a', 'a'], [1]),
    version: nearly(1, 9999, 10_000),
    most: nearly(5, 100_000, 100_001),
    within: nearly(100, 1000, 500),
    areas: nearly(['Downtown', 'East side'], [' East'], ['a\nb'], ['x'.repeat(51)]),
  },
  { requiredKeys: ['id', 'control'] },
);
const known = fc.record(
  {
    $schema: fc.constant('form-changes.schema.json'),
    drop: nearly(['note'], [1], 'note'),
    order: nearly(['how']),
    areas: nearly(
      ['Downtown'],
      Array.from({ length: 41 }, () => 'Mill'),
    ),
    add: fc.oneof(fc.array(field, { maxLength: 2 }), nearly([])),
    words: nearly(
      { en: { a: 'b' } },
      { 'fr-CA': {} },
      { english: {} },
      { en: { a: ' ' } },
      { en: { a: 1 } },
    ),
    keepDays: nearly(1, 30, 3650, 3651),
  },
  { requiredKeys: [] },
);

const strange = fc.constantFrom<Record<string, unknown>>(
  {},
  {},
  {},
  { theme: 'dark' },
  { kind: 1 },
);
const changes = fc.tuple(known, strange).map(([some, more]) => ({ ...some, ...more }));

it('knows the names of all kinds', () => {
  expect(schema.properties.kind.enum).toEqual(KIND_NAMES);
});

it('the schema for editors takes what the reader takes', () => {
  let taken = 0;
  fc.assert(
    fc.property(changes, (some) => {
      const value = { kind: 'request-peer', ...some };
      if (reads(value)) taken += 1;
      expect(takes(value), JSON.stringify(value)).toBe(reads(value));
    }),
    { numRuns: 5000 },
  );
  expect(taken).toBeGreaterThan(150);
});
