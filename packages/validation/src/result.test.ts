import { describe, expect, it } from 'vitest';
import { check } from './result.ts';
import * as z from './zod.ts';

const schema = z.strictObject({
  name: z.string().check(z.trim(), z.minLength(2), z.maxLength(5)),
  tags: z.optional(z.array(z.string()).check(z.minLength(1), z.maxLength(2))),
  age: z.optional(z.int().check(z.minimum(0), z.maximum(120))),
  mail: z.optional(z.email()),
  way: z.optional(z.enum(['phone', 'text'])),
  even: z.optional(
    z
      .number()
      .check(z.refine((value) => value % 2 === 0, { params: { code: 'not-even', step: 2 } })),
  ),
});

function codes(value: unknown): string[] {
  const result = check(schema, value);
  return result.ok ? [] : result.issues.map((one) => `${one.path.join('.')}:${one.code}`);
}

describe('check', () => {
  it('gives the value as the schema reads it', () => {
    expect(check(schema, { name: ' Ana ' })).toEqual({ ok: true, value: { name: 'Ana' } });
  });

  it.each([
    [{}, 'name:required'],
    [{ name: '' }, 'name:required'],
    [{ name: '   ' }, 'name:required'],
    [{ name: null }, 'name:required'],
    [{ name: 5 }, 'name:wrong-type'],
    [{ name: 'A' }, 'name:too-short'],
    [{ name: 'Anabel' }, 'name:too-long'],
    [{ name: 'Ana', tags: [] }, 'tags:required'],
    [{ name: 'Ana', tags: ['a', 'b', 'c'] }, 'tags:too-many'],
    [{ name: 'Ana', tags: ['a', 3] }, 'tags.1:wrong-type'],
    [{ name: 'Ana', age: -1 }, 'age:too-small'],
    [{ name: 'Ana', age: 200 }, 'age:too-large'],
    [{ name: 'Ana', age: 1.5 }, 'age:wrong-type'],
    [{ name: 'Ana', mail: 'nobody' }, 'mail:invalid-format'],
    [{ name: 'Ana', way: 'pigeon' }, 'way:not-allowed'],
    [{ name: 'Ana', more: 1 }, 'more:unknown-field'],
    [{ name: 'Ana', even: 3 }, 'even:not-even'],
    ['text', ':wrong-type'],
    [undefined, ':required'],
  ])('%j is %s', (value, expected) => {
    expect(codes(value)).toEqual([expected]);
  });

  it('passes on what the words need, and never what was typed', () => {
    const result = check(schema, { name: 'Secret name', even: 3 });
    expect(result).toEqual({
      ok: false,
      issues: [
        { path: ['name'], code: 'too-long', params: { max: 5 } },
        { path: ['even'], code: 'not-even', params: { step: 2 } },
      ],
    });
  });
});
