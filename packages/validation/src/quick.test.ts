import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directories } from './directory/testing/directories.ts';
import { headSchema, RECORD_SCHEMAS, type RecordKind } from './directory/schemas.ts';
import { quickOf } from './quick.ts';
import * as z from './zod.ts';

const KINDS = Object.keys(RECORD_SCHEMAS) as RecordKind[];

describe('quickOf', () => {
  it.each(KINDS)('knows all that the schema of %s is made of', (kind) => {
    expect(quickOf<unknown>(RECORD_SCHEMAS[kind])).toBeDefined();
    expect(quickOf(headSchema)).toBeDefined();
  });

  it('gives what zod gives, keys in the same order', () => {
    fc.assert(
      fc.property(directories, (directory) => {
        for (const kind of KINDS) {
          const read = quickOf<unknown>(RECORD_SCHEMAS[kind]);
          for (const record of directory[kind] ?? []) {
            const shuffled = Object.fromEntries(Object.entries(record).reverse());
            const slow = z.safeParse<z.core.$ZodType>(RECORD_SCHEMAS[kind], shuffled);
            expect(slow.success).toBe(true);
            expect(JSON.stringify(read?.(shuffled))).toBe(JSON.stringify(slow.data));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is not misled by what a page puts into every object', () => {
    const schema = z.strictObject({ name: z.string() });
    const object = quickOf(schema);
    Object.defineProperty(Object.prototype, 'extend', {
      value: () => undefined,
      enumerable: true,
      configurable: true,
      writable: true,
    });
    try {
      expect(object?.({ name: 'Mill' })).toEqual({ name: 'Mill' });
      expect(object?.({ name: 'Mill', extend: 1 })).not.toEqual({ name: 'Mill' });
    } finally {
      Reflect.deleteProperty(Object.prototype, 'extend');
    }
  });

  it('never takes what zod does not take', () => {
    const values = fc.oneof(
      fc.anything(),
      fc.constantFrom('', ' ', 'a'.repeat(201), '😀'.repeat(150), 0, -1, NaN, 1e300, null, [], {}),
    );
    const spoiled = fc.record({
      directory: directories,
      value: values,
      which: fc.nat(),
      key: fc.nat(),
    });
    fc.assert(
      fc.property(spoiled, fc.boolean(), ({ directory, value, which, key }, extra) => {
        const kind = KINDS[which % KINDS.length] ?? 'services';
        const [record] = directory[kind] ?? [];
        if (record === undefined) return;
        const keys = Object.keys(record);
        const name = extra ? 'surprise' : (keys[key % keys.length] ?? 'id');
        const bad = { ...record, [name]: value };
        const slow = z.safeParse<z.core.$ZodType>(RECORD_SCHEMAS[kind], bad);
        const quick = quickOf<unknown>(RECORD_SCHEMAS[kind])?.(bad);
        if (quick !== undefined) expect(slow.success && slow.data).toEqual(quick);
      }),
      { numRuns: 500 },
    );
  });

  it('takes no key of a prototype, and makes none', () => {
    const read = quickOf(z.strictObject({ name: z.exactOptional(z.string()) }));
    expect(read?.(JSON.parse('{"__proto__": {"name": "x"}}'))).toBeUndefined();
    expect(read?.({ name: undefined })).toBeUndefined();
    expect(read?.({ name: 'x' })).toEqual({ name: 'x' });
  });

  it('leaves to zod what it does not know', () => {
    expect(quickOf(z.union([z.string(), z.number()]))).toBeUndefined();
    expect(quickOf(z.looseObject({}))).toBeUndefined();
    expect(quickOf(z.object({ name: z.string() }))).toBeUndefined();
    expect(quickOf(z.strictObject({ name: z.optional(z.string()) }))).toBeUndefined();
  });
});
