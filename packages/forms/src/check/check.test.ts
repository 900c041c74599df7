import { describe, expect, expectTypeOf, it } from 'vitest';
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

  it('has one answer checked in the light of the others', () => {
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
