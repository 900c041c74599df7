import { describe, expect, expectTypeOf, it } from 'vitest';
import { kind as needlePickup } from '../kinds/needle-pickup/needle-pickup.ts';
import { borrowBike, type BorrowBikeAnswers } from '../testing/borrow-bike.ts';
import { checkAnswers, checkField } from './index.ts';

const codes = (answers: unknown) => {
  const result = checkAnswers(borrowBike, answers);
  return result.ok ? [] : result.issues.map(({ path, code }) => `${path.join('.')}:${code}`);
};

describe('a kind that is nothing but a definition', () => {
  it('has a type of answers', () => {
    expectTypeOf<BorrowBikeAnswers>().toEqualTypeOf<{
      readonly size: 'small' | 'large';
      readonly extras?: readonly ('lock' | 'lights')[];
      readonly sameDay: boolean;
      readonly return?: string;
      readonly key?: 'post' | 'desk';
      readonly street?: string;
      readonly email?: string;
    }>();
  });

  it.each([
    [{}, ['size:required', 'sameDay:required']],
    [{ size: 'small', sameDay: true }, ['return:required']],
    [{ size: 'small', sameDay: 'no', return: 'x' }, ['sameDay:wrong-type']],
    [{ size: 'small', sameDay: true, return: '5 pm', extras: ['lock'] }, ['key:required']],
    [{ size: 'small', sameDay: true, return: '5 pm', extras: ['lights'], key: 'moon' }, []],
    [{ size: 'small', sameDay: true, return: '5 pm', email: 'jo' }, ['email:not-an-email']],
    [{ size: 'small', sameDay: true, return: 'a'.repeat(21) }, ['return:too-long']],
    [
      { size: 'tiny', sameDay: 1, bell: 1 },
      ['size:not-allowed', 'sameDay:wrong-type', 'bell:unknown-field'],
    ],
  ])('has its answers checked: %j', (answers, expected) => {
    expect(codes(answers)).toEqual(expected);
  });

  it('has its answers tidied: what hangs on a question that was not asked goes', () => {
    const answers = {
      size: ' small ',
      extras: ['lights', 'lights'],
      sameDay: false,
      return: ' Monday',
      key: 'post',
      street: 'Mill Street',
    };
    expect(checkAnswers(borrowBike, answers)).toEqual({
      ok: true,
      value: { size: 'small', extras: ['lights'], sameDay: false, return: 'Monday' },
    });
  });

  it.each([
    [{ return: 5 }, [{ path: ['return'], code: 'wrong-type', params: { expected: 'string' } }]],
    [
      { sameDay: 'no' },
      [{ path: ['sameDay'], code: 'wrong-type', params: { expected: 'boolean' } }],
    ],
    [
      { extras: 'lights' },
      [{ path: ['extras'], code: 'wrong-type', params: { expected: 'array' } }],
    ],
    [{ extras: [] }, [{ path: ['extras'], code: 'required' }]],
    [{ extras: ['lights', ''] }, [{ path: ['extras', 1], code: 'required' }]],
    [{ extras: ['bell'] }, [{ path: ['extras', 0], code: 'not-allowed' }]],
    [
      { extras: [1, null] },
      [
        { path: ['extras', 0], code: 'not-allowed' },
        { path: ['extras', 1], code: 'required' },
      ],
    ],
    [{ extras: ['a', 'b', 'c'] }, [{ path: ['extras'], code: 'too-many', params: { max: 2 } }]],
    [{ size: null }, [{ path: ['size'], code: 'required' }]],
    [{ size: 3 }, [{ path: ['size'], code: 'not-allowed' }]],
    [{ size: ['small'] }, [{ path: ['size'], code: 'not-allowed' }]],
    [{ return: null }, [{ path: ['return'], code: 'required' }]],
    [{ return: 'a'.repeat(21) }, [{ path: ['return'], code: 'too-long', params: { max: 20 } }]],
    [{ return: '🚲'.repeat(21) }, [{ path: ['return'], code: 'too-long', params: { max: 20 } }]],
    [{ email: 'jo@example' }, [{ path: ['email'], code: 'not-an-email' }]],
    [
      { email: ['jo@example.org'] },
      [{ path: ['email'], code: 'wrong-type', params: { expected: 'string' } }],
    ],
    [
      { extras: ['lock'], key: 'post', street: 'x'.repeat(41) },
      [{ path: ['street'], code: 'too-long', params: { max: 40 } }],
    ],
    [
      { bell: 1, horn: 2 },
      [
        { path: ['bell'], code: 'unknown-field' },
        { path: ['horn'], code: 'unknown-field' },
      ],
    ],
  ])('says what is wrong with %j, and what its words need', (change, issues) => {
    const answers = { size: 'small', sameDay: true, return: '5 pm', ...change };
    expect(checkAnswers(borrowBike, answers)).toEqual({ ok: false, issues });
  });

  it.each([
    [{ extras: ['lock', 'lock', 'lights', 'lights'], key: 'desk' }, { extras: ['lock', 'lights'] }],
    [{ return: '🚲'.repeat(20) }, { return: '🚲'.repeat(20) }],
    [{ return: 'a'.repeat(20) }, { return: 'a'.repeat(20) }],
    [{ email: ' <jo@example.org>, ' }, { email: 'jo@example.org' }],
    [{ email: `<${'j'.repeat(28)}@example.org>` }, { email: `${'j'.repeat(28)}@example.org` }],
  ])('takes %j', (change, expected) => {
    const answers = { size: 'small', sameDay: true, return: '5 pm', ...change };
    const result = checkAnswers(borrowBike, answers);
    expect(result.ok && result.value).toMatchObject(expected);
  });

  it('takes an address out of what was pasted around it, up to twice the longest', () => {
    const email = `${'mailto:'.repeat(9)}jojo@example.org.`;
    expect(email).toHaveLength(80);
    const answers = { size: 'small', sameDay: true, return: '5 pm' };
    expect(checkAnswers(borrowBike, { ...answers, email })).toEqual({
      ok: true,
      value: { ...answers, email: 'jojo@example.org' },
    });
    expect(codes({ ...answers, email: `${email},` })).toEqual(['email:too-long']);
  });

  it('leaves every other text as it was written', () => {
    const answers = {
      ...{ size: 'small', extras: ['lock'], sameDay: true, return: '<5 pm>', key: 'post' },
      street: 'mailto: Mill Street.',
    };
    expect(checkAnswers(borrowBike, answers)).toEqual({ ok: true, value: answers });
  });

  it('takes an empty text for no answer', () => {
    const result = checkAnswers(borrowBike, {
      ...{ size: 'small', sameDay: true, return: '5 pm', email: ' ' },
    });
    expect(result).toEqual({ ok: true, value: { size: 'small', sameDay: true, return: '5 pm' } });
  });

  it('looks at nothing that is far too long', () => {
    const many = ['lights', 'lights', 'lights', 'lights', 'lights'];
    expect(codes({ size: 'small', sameDay: true, return: '5 pm', extras: many })).toEqual([
      'extras:too-many',
    ]);
    const email = `${' '.repeat(2)}<${'j'.repeat(68)}@example.org>`;
    expect(codes({ size: 'small', sameDay: true, return: '5 pm', email })).toEqual([
      'email:too-long',
    ]);
  });

  it('says first what is wrong with each answer, then what is unknown, then what depends on others', () => {
    const answers = { size: 'tiny', extras: ['lock'], sameDay: true, email: 'jo', bell: 1 };
    expect(codes(answers)).toEqual([
      'size:not-allowed',
      'bell:unknown-field',
      'return:required',
      'key:required',
      'email:not-an-email',
    ]);
  });

  it('says of something that is not a set of answers what it should be', () => {
    const wrong = { path: [], code: 'wrong-type', params: { expected: 'object' } };
    expect(checkAnswers(borrowBike, 'small')).toEqual({ ok: false, issues: [wrong] });
    expect(checkAnswers(borrowBike, [1])).toEqual({ ok: false, issues: [wrong] });
    expect(checkAnswers(borrowBike, 3)).toEqual({ ok: false, issues: [wrong] });
    expect(checkAnswers(borrowBike, null)).toEqual({
      ok: false,
      issues: [{ path: [], code: 'required' }],
    });
  });

  it('gives answers back in the order of the form', () => {
    const result = checkAnswers(borrowBike, { return: '5 pm', sameDay: true, size: 'small' });
    expect(result.ok && Object.keys(result.value)).toEqual(['size', 'sameDay', 'return']);
  });

  it('checks one answer against the others', () => {
    expect(checkField(borrowBike, 'return', {})).toEqual([]);
    expect(checkField(borrowBike, 'return', { sameDay: true })).toEqual([
      { path: ['return'], code: 'required' },
    ]);
    expect(checkField(borrowBike, 'extras', { extras: ['lock', 'lights', 'bell'] })).toEqual([
      { path: ['extras'], code: 'too-many', params: { max: 2 } },
    ]);
    for (const [name, expected] of [
      ['size', undefined],
      ['email', 'string'],
      ['sameDay', 'boolean'],
      ['extras', 'array'],
    ] as const) {
      const [issue] = checkField(borrowBike, name, { [name]: 1 });
      expect(issue).toEqual(
        expected
          ? { path: [name], code: 'wrong-type', params: { expected } }
          : { path: [name], code: 'not-allowed' },
      );
    }
    expect(checkField(borrowBike, 'hour', {})).toEqual([{ path: ['hour'], code: 'unknown-field' }]);
    expect(checkField(borrowBike, 'size', 'small')).toEqual([{ path: ['size'], code: 'required' }]);
  });
});

describe('a photo', () => {
  const given = (photo: unknown) =>
    checkAnswers(needlePickup, { place: 'Mill', count: 'one', photo });
  const start = 'data:image/jpeg;base64,';

  it('is the address of a small JPEG', () => {
    expect(given(`${start}/9j/4AAQ==`)).toMatchObject({ ok: true });
    expect(given(start + 'a'.repeat(240_000 - start.length))).toMatchObject({ ok: true });
    expect(given(' ')).toMatchObject({ ok: true, value: { place: 'Mill', count: 'one' } });
  });

  it.each([
    ['data:image/png;base64,aaaa', { code: 'not-a-photo' }],
    ['data:image/svg+xml;base64,aaaa', { code: 'not-a-photo' }],
    [start, { code: 'not-a-photo' }],
    [`${start}a"onload=`, { code: 'not-a-photo' }],
    ['https://example.org/photo.jpg', { code: 'not-a-photo' }],
    [`${start}${'a'.repeat(240_000)}`, { code: 'too-long', params: { max: 240_000 } }],
    [5, { code: 'wrong-type', params: { expected: 'string' } }],
  ])('is not %j', (photo, issue) => {
    expect(given(photo)).toEqual({ ok: false, issues: [{ path: ['photo'], ...issue }] });
  });
});
