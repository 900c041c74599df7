import { publicView, type Directory } from '@peerkit/model';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import published from '../../schema/directory.schema.json' with { type: 'json' };
import { directories } from './testing/directories.ts';
import { harbour } from './testing/harbour.ts';
import { checkDirectory, directoryJsonSchema, standardSchemas } from './json-schema.ts';

function validator(schema: object) {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats(ajv);
  return ajv.compile(schema);
}

/** Each breaks a directory in one way; JSON Schema and our own check must both see it. */
const BREAKS: readonly (readonly [string, (directory: Directory) => unknown])[] = [
  ['a list is missing', ({ programs: _, ...rest }) => rest],
  ['an unknown field', (directory) => ({ ...directory, color: 'red' })],
  ['no name', (directory) => withOrganization(directory, { name: '' })],
  ['a long name', (directory) => withOrganization(directory, { name: 'x'.repeat(201) })],
  ['a script link', (directory) => withOrganization(directory, { website: 'javascript:alert(1)' })],
  [
    'a link that signs in',
    (directory) => withOrganization(directory, { website: 'https://a:b@c' }),
  ],
  [
    'no digits',
    (directory) => withOrganization(directory, { phones: [{ number: 'call', kind: 'voice' }] }),
  ],
  [
    'an unknown kind',
    (directory) => withOrganization(directory, { phones: [{ number: '1', kind: 'fox' }] }),
  ],
  ['a wrong e-mail address', (directory) => withOrganization(directory, { email: 'nobody' })],
  ['a wrong date', (directory) => withOrganization(directory, { provenance: { assured: 'May' } })],
  [
    'a point in the sea',
    (directory) => withLocation(directory, { point: { latitude: 0, longitude: 0 } }),
  ],
  [
    'a point beyond the pole',
    (directory) => withLocation(directory, { point: { latitude: 91, longitude: 0 } }),
  ],
  [
    'a country in words',
    (directory) => withLocation(directory, { address: { lines: [], country: 'Canada' } }),
  ],
  ['no yes or no', (directory) => withLocation(directory, { confidential: 'yes' })],
  [
    'a wrong time',
    (directory) =>
      withLocation(directory, { hours: { schedules: [{ opensAt: '9am' }], exceptions: [] } }),
  ],
];

function withOrganization(directory: Directory, change: object): unknown {
  return { ...directory, organizations: [{ ...harbour.organizations[0], ...change }] };
}

function withLocation(directory: Directory, change: object): unknown {
  return { ...directory, locations: [{ ...harbour.locations[0], ...change }] };
}

describe('the JSON Schema of our directory format', () => {
  const validate = validator(directoryJsonSchema());

  it('is the one that is published; if not, run the build of this package', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(directoryJsonSchema())));
  });

  it('names its parts, and says nothing in words of zod', () => {
    const { $defs, ...rest } = directoryJsonSchema();
    expect(Object.keys($defs as object)).toEqual(
      expect.arrayContaining(['Service', 'Hours', 'Phone']),
    );
    expect(rest).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      properties: { services: { type: 'array', items: { $ref: '#/$defs/Service' } } },
    });
    expect(JSON.stringify(rest)).not.toMatch(/zod|readOnly/i);
  });

  it('takes every directory that our check takes', () => {
    fc.assert(
      fc.property(directories, (directory) => {
        expect(checkDirectory(directory).ok).toBe(true);
        expect([validate(directory), validate.errors]).toEqual([true, null]);
        expect(validate(publicView(directory))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it.each(BREAKS)('refuses %s, as our check does', (_, broken) => {
    const value = broken(harbour);
    expect(checkDirectory(value).ok).toBe(false);
    expect(validate(value)).toBe(false);
  });
});

describe('Standard Schemas', () => {
  it.each(Object.entries(standardSchemas))('%s says who it is', (_, schema) => {
    expect(schema['~standard']).toMatchObject({ version: 1, vendor: 'peerkit' });
    const result = schema['~standard'].validate(undefined);
    expect(result).toEqual({
      issues: [{ message: 'This is missing. Add it.', path: [], code: 'required' }],
    });
  });

  it('gives the value when it holds', () => {
    const phone = { number: ' 211 ', kind: 'voice' };
    expect(standardSchemas.phone['~standard'].validate(phone)).toEqual({
      value: { number: '211', kind: 'voice' },
    });
    expect(standardSchemas.directory['~standard'].validate(harbour)).toEqual({ value: harbour });
  });

  it('says what is wrong in our codes and plain words, and where', () => {
    const { organizations, ...rest } = harbour;
    const bad = { ...organizations[0], name: 'x'.repeat(201), website: 'ftp://x', extra: 1 };
    const result = standardSchemas.directory['~standard'].validate({
      ...rest,
      organizations: [bad],
    });
    expect(result).toEqual({
      issues: expect.arrayContaining([
        {
          path: ['organizations', 0, 'name'],
          code: 'too-long',
          params: { max: 200 },
          message: 'This is too long. Write at most 200 characters.',
        },
        {
          path: ['organizations', 0, 'website'],
          code: 'unsafe-link',
          message: 'This is not a web address. Begin it with https://.',
        },
        {
          path: ['organizations', 0, 'extra'],
          code: 'unknown-field',
          message: 'There is no field of this name. Remove it, or check its name.',
        },
      ]) as unknown,
    });
  });

  it('never says what was typed, nor anything in the words of zod', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const schema of Object.values(standardSchemas)) {
          const result = schema['~standard'].validate(value);
          if (!('issues' in result)) continue;
          for (const { message } of result.issues) {
            expect(message).toMatch(/^(This|The|There) [^:"'<>]*\.$/);
            expect(message).not.toMatch(/invalid input|expected|received|unrecognized/i);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
