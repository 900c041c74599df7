import type { Result } from '@peerkit/model';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { optionsOf } from '../../asked.ts';
import { checkAnswers, checkField } from '../../check/index.ts';
import { fieldsOf, nameOf } from '../../kind.ts';
import { requestPeer, type RequestPeerAnswers } from './request-peer.ts';
import { cpuMs } from '../../../../../tools/vitest/cpu.ts';

const byPhone = {
  needs: ['naloxone'],
  area: 'Near the old mill',
  reach: 'phone',
  contact: '519 555 0100',
};

function codes(answers: unknown): string[] {
  const result = checkAnswers(requestPeer, answers);
  return result.ok ? [] : result.issues.map(({ path, code }) => `${path.join('.')}:${code}`);
}

describe('request-peer', () => {
  it('asks this and nothing else, under names that stay', () => {
    const asked = fieldsOf(requestPeer).map((field) => [
      nameOf(field),
      field.control,
      'max' in field ? field.max : optionsOf(field).join(' '),
      field.required ? 'required' : '',
      field.when ? `${field.when.field}: ${field.when.is.join(' ')}` : '',
    ]);
    const needs =
      'someone-to-talk-to naloxone harm-reduction-supplies food-clothes-basics ' +
      'help-finding-services company-to-appointment other';
    expect(asked).toEqual([
      ['needs', 'checkboxes', needs, 'required', ''],
      ['area', 'place', 200, 'required', ''],
      ['reach', 'radios', 'phone text email in-person', 'required', ''],
      ['contact', 'text', 200, 'required', 'reach: phone text'],
      ['contact', 'text', 200, 'required', 'reach: email'],
      ['messageOk', 'yes-no', 'yes no', '', 'reach: phone text email'],
      ['meetAt', 'lines', 300, 'required', 'reach: in-person'],
      ['name', 'text', 80, '', ''],
      ['under18', 'yes-no', 'yes no', '', ''],
      ['note', 'lines', 1000, '', ''],
    ]);
  });

  it('says how sensitive it is, who may read it and how long it is kept', () => {
    expect(requestPeer).toMatchObject({
      name: 'request-peer',
      version: 2,
      summary: ['needs', 'area'],
      sensitive: ['location', 'health', 'housing', 'age'],
      readers: ['outreach-coordinator', 'outreach-worker'],
      keepDays: 30,
      mode: 'frame',
    });
  });

  it('fills in a number, an address and a first name, and leaves the rest to the person', () => {
    const filled = fieldsOf(requestPeer).flatMap(({ id, ...field }) =>
      'autocomplete' in field ? [`${id} ${field.autocomplete}`] : [],
    );
    expect(filled).toEqual(['number tel', 'address email', 'name nickname']);
  });

  it.each([
    ['123 4567', []],
    ['123 456', ['contact:not-a-phone']],
    ['1'.repeat(20), []],
    ['1'.repeat(21), ['contact:not-a-phone']],
  ])('counts the digits of a number: %s', (contact, expected) => {
    expect(codes({ ...byPhone, contact })).toEqual(expected);
  });

  it('gives answers of exactly this type', () => {
    expectTypeOf<RequestPeerAnswers>().toEqualTypeOf<{
      readonly needs: readonly (
        | 'someone-to-talk-to'
        | 'naloxone'
        | 'harm-reduction-supplies'
        | 'food-clothes-basics'
        | 'help-finding-services'
        | 'company-to-appointment'
        | 'other'
      )[];
      readonly area: string;
      readonly reach: 'phone' | 'text' | 'email' | 'in-person';
      readonly contact?: string;
      readonly messageOk?: boolean;
      readonly meetAt?: string;
      readonly name?: string;
      readonly under18?: boolean;
      readonly note?: string;
    }>();
    expectTypeOf(checkAnswers(requestPeer, {})).toEqualTypeOf<Result<RequestPeerAnswers>>();
  });

  it('takes the least that lets a team find somebody, tidied', () => {
    expect(
      checkAnswers(requestPeer, { ...byPhone, area: '  by the mill ', name: ' ', note: '' }),
    ).toEqual({ ok: true, value: { ...byPhone, area: 'by the mill' } });
  });

  it.each([
    [{}, ['needs:required', 'area:required', 'reach:required']],
    [{ ...byPhone, needs: [] }, ['needs:required']],
    [{ ...byPhone, needs: ['ride'] }, ['needs.0:not-allowed']],
    [{ ...byPhone, area: '   ' }, ['area:required']],
    [{ ...byPhone, area: 'a'.repeat(201) }, ['area:too-long']],
    [{ ...byPhone, area: '🏠'.repeat(200) }, []],
    [{ ...byPhone, area: '🏠'.repeat(201) }, ['area:too-long']],
    [{ ...byPhone, reach: 'fax' }, ['reach:not-allowed']],
    [{ ...byPhone, contact: undefined }, ['contact:required']],
    [{ ...byPhone, contact: '12345' }, ['contact:not-a-phone']],
    [{ ...byPhone, contact: '1'.repeat(20) }, []],
    [{ ...byPhone, contact: '1'.repeat(21) }, ['contact:not-a-phone']],
    [{ ...byPhone, area: 'a'.repeat(200) }, []],
    [{ ...byPhone, reach: 'email', contact: 'me at home' }, ['contact:not-an-email']],
    [{ ...byPhone, reach: 'email', contact: '' }, ['contact:required']],
    [{ ...byPhone, reach: 'email', contact: '.' }, ['contact:required']],
    [{ ...byPhone, reach: 'in-person' }, ['meetAt:required']],
    [{ ...byPhone, contact: 'x'.repeat(300) }, ['contact:too-long']],
    [{ ...byPhone, healthCard: '1' }, ['healthCard:unknown-field']],
    [{ ...byPhone, messageOk: 'yes' }, ['messageOk:wrong-type']],
    [null, [':required']],
    ['text', [':wrong-type']],
  ])('%j is %j', (answers, expected) => {
    expect(codes(answers)).toEqual(expected);
  });

  it.each([
    '519-555-0100',
    '(519) 555.0100',
    '+1 519 555 0100 ext 12',
    '５１９５５５０１００',
    "555 0100, my sister's, ask for Jo",
  ])('takes %s as a phone number', (contact) => {
    expect(codes({ ...byPhone, contact })).toEqual([]);
  });

  it.each([
    ['jo@example.org', 'jo@example.org'],
    ['<jo@example.org>', 'jo@example.org'],
    ['mailto:Jo.B+x@mail.example.org', 'Jo.B+x@mail.example.org'],
    ['zoë@exämple.ca.', 'zoë@exämple.ca'],
    ['jo@example.org ,', 'jo@example.org'],
    ['mailto:<jo@example.org>.', 'jo@example.org'],
    ['< mailto: a@b.c >', 'a@b.c'],
    ['MAILTO: jo@example.org', 'jo@example.org'],
    ['< jo@example.org >', 'jo@example.org'],
    ['<jo@example.org', '<jo@example.org'],
    ['jo@example.org>', 'jo@example.org>'],
    ['j@e.c', 'j@e.c'],
  ])('reads %s as %s', (contact, expected) => {
    const result = checkAnswers(requestPeer, { ...byPhone, reach: 'email', contact });
    expect(result).toMatchObject({ ok: true, value: { contact: expected } });
  });

  it.each([
    '@x.org',
    'a@b',
    'a@@b.org',
    'a@b..org',
    'a b@c.org',
    'a@b.org c@d.org',
    'a@.org',
    'ab.org',
  ])('does not take %s as an address', (contact) => {
    expect(codes({ ...byPhone, reach: 'email', contact })).toEqual(['contact:not-an-email']);
  });

  it('keeps no number or place that the chosen way does not need', () => {
    const all = { ...byPhone, messageOk: true, meetAt: 'bench, noon' };
    const inPerson = checkAnswers(requestPeer, { ...all, reach: 'in-person' });
    expect(inPerson.ok && Object.keys(inPerson.value).sort()).toEqual([
      'area',
      'meetAt',
      'needs',
      'reach',
    ]);
    const phone = checkAnswers(requestPeer, all);
    expect(phone.ok && 'meetAt' in phone.value).toBe(false);
  });

  it('checks one field against the others', () => {
    const issues = (field: string, answers: unknown) =>
      checkField(requestPeer, field, answers).map(({ path, code }) => `${path.join('.')}:${code}`);
    expect(issues('area', {})).toEqual(['area:required']);
    expect(issues('area', byPhone)).toEqual([]);
    expect(issues('contact', {})).toEqual([]);
    expect(issues('contact', { reach: 'text' })).toEqual(['contact:required']);
    expect(issues('contact', { reach: 'text', contact: 'no' })).toEqual(['contact:not-a-phone']);
    expect(issues('meetAt', { reach: 'in-person' })).toEqual(['meetAt:required']);
    expect(issues('name', {})).toEqual([]);
    expect(issues('constructor', {})).toEqual(['constructor:unknown-field']);
    expect(checkField(requestPeer, 'note', { note: 'x'.repeat(1001) })).toEqual([
      { path: ['note'], code: 'too-long', params: { max: 1000 } },
    ]);
  });

  it('never repeats what was typed', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('area', 'reach', 'contact', 'name', 'needs'), fc.anything()),
        (answers) => {
          const canary = 'CANARY-51';
          const result = checkAnswers(requestPeer, { ...answers, note: canary.repeat(200) });
          expect(JSON.stringify(result)).not.toContain(canary);
        },
      ),
    );
  });

  it('throws for no input and pollutes nothing', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    for (const text of [
      '{"__proto__":{"needs":["naloxone"],"polluted":1}}',
      '{"constructor":{"prototype":{"polluted":1}}}',
      '{"needs":{"__proto__":1},"area":{"toString":1}}',
    ]) {
      expect(checkAnswers(requestPeer, JSON.parse(text)).ok).toBe(false);
    }
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        expect(typeof checkAnswers(requestPeer, value).ok).toBe('boolean');
      }),
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });

  it.each(['1', '@', 'a@', ' ', '.', '１', 'a@a.', '\u0000'])(
    'stays quick on 100 KB of %j',
    (piece) => {
      const long = piece.repeat(100_000);
      const answers = {
        needs: byPhone.needs,
        area: long,
        reach: 'email',
        contact: long,
        note: long,
      };
      codes(answers);
      const start = cpuMs();
      codes(answers);
      codes({ ...answers, reach: 'phone', needs: Array.from({ length: 100_000 }, () => long) });
      // The bound is wide: a pattern that goes wrong takes minutes here, not milliseconds.
      expect(cpuMs() - start).toBeLessThan(500);
    },
  );
});
