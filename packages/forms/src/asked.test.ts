import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAnswers } from './answers.ts';
import { askedFields, isAsked, isEmpty, progress, type FieldValues } from './asked.ts';
import { allAskedFields, missingFields, stepBeside } from './later-questions.ts';
import { checkField } from './check/index.ts';
import { fieldsOf, nameOf, type FormKind } from './kind.ts';
import { requestPeer } from './kinds/request-peer/request-peer.ts';
import { borrowBike } from './testing/borrow-bike.ts';

const FULL: FieldValues = {
  needs: ['naloxone'],
  area: ' The park ',
  reach: 'text',
  number: '519 555 0188',
  messageOk: 'no',
};

const asked = (kind: FormKind, given: Readonly<Record<string, unknown>>, id: string) =>
  isAsked(
    kind,
    fieldsOf(kind).find((field) => field.id === id)!,
    given,
  );

describe('whether a field is asked', () => {
  it.each([
    [{}, undefined],
    [{ reach: '' }, undefined],
    [{ reach: 'fax' }, undefined],
    [{ reach: ['phone'] }, true],
    [{ reach: 'phone' }, true],
    [{ reach: 'email' }, false],
    [{ reach: {} }, undefined],
  ])('depends on an answer to a choice: %j', (given, expected) => {
    expect(asked(requestPeer, given, 'number')).toBe(expected);
  });

  it.each([
    [{ sameDay: 'no' }, true],
    [{ sameDay: false }, true],
    [{ sameDay: 'yes' }, false],
    [{ sameDay: true }, false],
    [{}, undefined],
  ])('depends on a yes or no, in a field or in answers: %j', (given, expected) => {
    expect(asked(borrowBike, given, 'day')).toBe(expected);
  });

  it.each([
    [{ extras: ['lights', 'lock'] }, true],
    [{ extras: ['lights'] }, false],
    [{ extras: ['bell'] }, undefined],
    [{ extras: ['lights', 'bell'] }, undefined],
    [{ extras: [] }, undefined],
  ])('depends on one of several choices: %j', (given, expected) => {
    expect(asked(borrowBike, given, 'key')).toBe(expected);
  });

  it('is undefined while the field that it depends on is not asked', () => {
    expect(asked(borrowBike, { extras: ['lock'], key: 'post' }, 'street')).toBe(true);
    expect(asked(borrowBike, { extras: ['lights'], key: 'post' }, 'street')).toBe(false);
    expect(asked(borrowBike, { key: 'post' }, 'street')).toBeUndefined();
  });

  it('agrees with the checks on what is required', () => {
    for (const reach of ['phone', 'text', 'email', 'in-person']) {
      for (const field of allAskedFields(requestPeer, { reach })) {
        const answers = field.id === 'reach' ? {} : { reach };
        const issues = checkField(requestPeer, nameOf(field), answers);
        expect([field.id, issues.some(({ code }) => code === 'required')]).toEqual([
          field.id,
          field.required === true,
        ]);
      }
    }
  });
});

describe('the way through the steps', () => {
  it('skips a step of which nothing is asked, forward and back', () => {
    const { steps } = borrowBike;
    const kind: FormKind = {
      ...borrowBike,
      steps: [steps[0], { id: 'key', fields: [steps[2].fields[2]] }, steps[1]],
    };
    expect(stepBeside(kind, { extras: ['lights'] }, 0, 1)).toBe(2);
    expect(stepBeside(kind, { extras: ['lights'] }, 2, -1)).toBe(0);
    expect(stepBeside(kind, { extras: ['lock'] }, 0, 1)).toBe(1);
    expect(stepBeside(kind, {}, 0, -1)).toBe(-1);
    expect(stepBeside(kind, {}, 2, 1)).toBe(3);
    expect(askedFields(kind, undefined, {})).toEqual([]);
    expect(progress(kind, { extras: ['lights'] }, 2)).toEqual({ step: 2, total: 2 });
    expect(progress(kind, {}, 2)).toEqual({ step: 3, total: 3 });
  });

  it('tells the same number of questions all the way', () => {
    const totals = [{}, FULL, { ...FULL, reach: 'in-person' }].flatMap((values) =>
      requestPeer.steps.map((_, at) => progress(requestPeer, values, at)),
    );
    expect(new Set(totals.map(({ total }) => total))).toEqual(new Set([5]));
    expect(progress(requestPeer, FULL, 1)).toEqual({ step: 2, total: 5 });
    expect(progress(requestPeer, FULL, 4)).toEqual({ step: 5, total: 5 });
  });

  it('counts a step that may still be asked, and none that is not asked', () => {
    const { steps } = borrowBike;
    const kind: FormKind = {
      ...borrowBike,
      steps: [steps[0], { id: 'key', fields: [steps[2].fields[2]] }, steps[1]],
    };
    expect(progress(kind, {}, 2)).toEqual({ step: 3, total: 3 });
    expect(progress(kind, { extras: ['lock'] }, 2)).toEqual({ step: 3, total: 3 });
    expect(progress(kind, { extras: ['lights'] }, 2)).toEqual({ step: 2, total: 2 });
    expect(progress(kind, { extras: ['lights'] }, 0)).toEqual({ step: 1, total: 2 });
  });

  it('names the required fields that are empty', () => {
    const missing = missingFields(fieldsOf(requestPeer).slice(0, 2), { area: ' ' });
    expect(missing.map(({ id }) => id)).toEqual(['needs', 'area']);
    expect(missingFields(fieldsOf(requestPeer).slice(0, 2), FULL)).toEqual([]);
    expect([undefined, null, '', ' ', []].every(isEmpty)).toBe(true);
    expect([0, false, 'a', ['']].some(isEmpty)).toBe(false);
  });
});

describe('answers made from what is in the fields', () => {
  it('are only what is asked, trimmed, without what was skipped', () => {
    const values = { ...FULL, address: 'old@example.org', note: '  ' };
    expect(toAnswers(requestPeer, values)).toEqual({
      needs: ['naloxone'],
      area: 'The park',
      reach: 'text',
      contact: '519 555 0188',
      messageOk: false,
    });
  });

  it('say yes and no, and leave a list as it is', () => {
    const values = { size: 'small', extras: ['lock', 'lights'], sameDay: 'yes', hour: ' 5 pm ' };
    expect(toAnswers(borrowBike, values)).toEqual({
      size: 'small',
      extras: ['lock', 'lights'],
      sameDay: true,
      return: '5 pm',
    });
    expect(toAnswers(borrowBike, { extras: [], sameDay: '' })).toEqual({});
  });

  it('never hold an answer to a question that is not asked', () => {
    const values = fc.record({
      reach: fc.constantFrom('phone', 'text', 'email', 'in-person', ''),
      number: fc.string(),
      address: fc.string(),
      meetAt: fc.string(),
      messageOk: fc.constantFrom('yes', 'no', ''),
    });
    fc.assert(
      fc.property(values, (given) => {
        const names = new Set(allAskedFields(requestPeer, given).map(nameOf));
        const answers = Object.keys(toAnswers(requestPeer, given));
        expect(answers.every((name) => names.has(name))).toBe(true);
      }),
    );
  });
});
