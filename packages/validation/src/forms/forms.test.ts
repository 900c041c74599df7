import {
  PEER_NEEDS,
  REQUEST_PEER_LIMITS,
  type RequestPeerAnswers,
  type SealedSubmission,
} from '@peerkit/model';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { checkAnswers, checkField, isAgencySlug } from './index.ts';
import type { requestPeerRules } from './request-peer.ts';
import type { AnswersOf } from './rules.ts';
import { checkSealedSubmission } from './schema.ts';
import { cpuMs } from '../../../../tools/vitest/cpu.ts';

const byPhone = {
  needs: ['naloxone'],
  area: 'Near the old mill',
  reach: 'phone',
  contact: '519 555 0100',
};

function codes(answers: unknown): string[] {
  const result = checkAnswers('request-peer', answers);
  return result.ok ? [] : result.issues.map((one) => `${one.path.join('.')}:${one.code}`);
}

describe('request-peer', () => {
  it('has rules for exactly the answers of the model', () => {
    expectTypeOf<AnswersOf<typeof requestPeerRules>>().toEqualTypeOf<RequestPeerAnswers>();
  });

  it('takes the least that lets a team find somebody, tidied', () => {
    expect(
      checkAnswers('request-peer', { ...byPhone, area: '  by the mill ', name: ' ', note: '' }),
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
    [{ ...byPhone, reach: 'email', contact: 'me at home' }, ['contact:not-an-email']],
    [{ ...byPhone, reach: 'email', contact: '' }, ['contact:required']],
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
  ])('reads %s as %s', (contact, expected) => {
    const result = checkAnswers('request-peer', { ...byPhone, reach: 'email', contact });
    expect(result).toMatchObject({ ok: true, value: { contact: expected } });
  });

  it.each(['@x.org', 'a@b', 'a@@b.org', 'a@b..org', 'a b@c.org', 'a@b.org c@d.org'])(
    'does not take %s as an address',
    (contact) => {
      expect(codes({ ...byPhone, reach: 'email', contact })).toEqual(['contact:not-an-email']);
    },
  );

  it('keeps no number or place that the chosen way does not need', () => {
    const all = { ...byPhone, messageOk: true, meetAt: 'bench, noon' };
    const inPerson = checkAnswers('request-peer', { ...all, reach: 'in-person' });
    expect(inPerson.ok && Object.keys(inPerson.value).sort()).toEqual([
      'area',
      'meetAt',
      'needs',
      'reach',
    ]);
    const phone = checkAnswers('request-peer', all);
    expect(phone.ok && 'meetAt' in phone.value).toBe(false);
  });

  it('checks one field in the light of the others', () => {
    const issues = (field: string, answers: unknown) =>
      checkField('request-peer', field, answers).map((one) => `${one.path.join('.')}:${one.code}`);
    expect(issues('area', {})).toEqual(['area:required']);
    expect(issues('area', byPhone)).toEqual([]);
    expect(issues('contact', {})).toEqual([]);
    expect(issues('contact', { reach: 'text' })).toEqual(['contact:required']);
    expect(issues('contact', { reach: 'text', contact: 'no' })).toEqual(['contact:not-a-phone']);
    expect(issues('meetAt', { reach: 'in-person' })).toEqual(['meetAt:required']);
    expect(issues('name', {})).toEqual([]);
    expect(issues('constructor', {})).toEqual(['constructor:unknown-field']);
    expect(checkField('request-peer', 'note', { note: 'x'.repeat(1001) })).toEqual([
      { path: ['note'], code: 'too-long', params: { max: REQUEST_PEER_LIMITS.note } },
    ]);
  });

  it.each(['job', '__proto__', 'toString'])('says that %s is not a form kind', (kind) => {
    const unknown = [{ path: [], code: 'unknown-kind' }];
    expect(checkField(kind, 'area', {})).toEqual(unknown);
    const loose: (kind: string, answers: unknown) => unknown = checkAnswers;
    expect(loose(kind, {})).toEqual({ ok: false, issues: unknown });
  });

  it('never says what was typed', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('area', 'reach', 'contact', 'name', 'needs'), fc.anything()),
        (answers) => {
          const canary = 'CANARY-51';
          const told = checkAnswers('request-peer', { ...answers, note: canary.repeat(200) });
          expect(JSON.stringify(told)).not.toContain(canary);
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
      expect(checkAnswers('request-peer', JSON.parse(text)).ok).toBe(false);
    }
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        expect(typeof checkAnswers('request-peer', value).ok).toBe('boolean');
      }),
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });

  it.each(['1', '@', 'a@', ' ', '.', '１', 'a@a.', '\u0000'])(
    'stays quick on 100 KB of %j',
    (piece) => {
      const long = piece.repeat(100_000);
      const answers = { needs: PEER_NEEDS, area: long, reach: 'email', contact: long, note: long };
      codes(answers);
      const start = cpuMs();
      codes(answers);
      codes({ ...answers, reach: 'phone', needs: Array.from({ length: 100_000 }, () => long) });
      // The bound is wide: a pattern that goes wrong takes minutes here, not milliseconds.
      expect(cpuMs() - start).toBeLessThan(500);
    },
  );
});

const sealed: SealedSubmission = {
  v: 1,
  id: '0b0e6f0e-6d2f-4a7e-9d9a-2f6f3f6f1a11',
  kind: 'request-peer',
  version: 1,
  agency: 'chatham-kent',
  keyIds: ['age1qqqq', 'age1pppp'],
  bucketKib: 1,
  locale: 'fr-CA',
  sha256: 'ab'.repeat(32),
  sealed: 'A'.repeat(1600),
};

describe('checkSealedSubmission', () => {
  it('takes an envelope as it is', () => {
    expect(checkSealedSubmission(sealed)).toEqual({ ok: true, value: sealed });
    expectTypeOf(checkSealedSubmission).returns.toExtend<
      { ok: true; value: SealedSubmission } | { ok: false }
    >();
  });

  it.each([
    [{ v: 2 }, 'v:not-allowed'],
    [{ id: 'nope' }, 'id:invalid-format'],
    [{ id: sealed.id.toUpperCase() }, 'id:invalid'],
    [{ id: '0b0e6f0e-6d2f-7a7e-9d9a-2f6f3f6f1a11' }, 'id:invalid-format'],
    [{ kind: 'job' }, 'kind:not-allowed'],
    [{ version: 0 }, 'version:too-small'],
    [{ agency: '../etc' }, 'agency:invalid-format'],
    [{ agency: '-a' }, 'agency:invalid-format'],
    [{ keyIds: ['age1qqqq'] }, 'keyIds:too-few'],
    [{ keyIds: ['age1qqqq', 'age1qqqq'] }, 'keyIds:repeated'],
    [{ keyIds: ['age1qqqq', 'pgp'] }, 'keyIds.1:invalid-format'],
    [{ bucketKib: 2 }, 'bucketKib:not-allowed'],
    [{ bucketKib: 4 }, 'sealed:size-mismatch'],
    [{ locale: 'en_CA; x' }, 'locale:invalid-format'],
    [{ sha256: 'AB'.repeat(32) }, 'sha256:invalid-format'],
    [{ sealed: 'A'.repeat(1599) }, 'sealed:invalid-base64'],
    [{ sealed: `${'A'.repeat(1599)}*` }, 'sealed:invalid-base64'],
    [{ sealed: `${'A'.repeat(800)}====${'A'.repeat(796)}` }, 'sealed:invalid-base64'],
    [{ name: 'Jo' }, 'name:unknown-field'],
  ])('envelope %# is not taken', (change, expected) => {
    const result = checkSealedSubmission({ ...sealed, ...change });
    const told = result.ok ? [] : result.issues.map((one) => `${one.path.join('.')}:${one.code}`);
    expect(told).toEqual([expected]);
  });

  it('stays quick on the largest body, good or bad', () => {
    const long = 'A'.repeat(1_400_000);
    const start = cpuMs();
    checkSealedSubmission({ ...sealed, bucketKib: 1024, sealed: long });
    checkSealedSubmission({ ...sealed, bucketKib: 1024, sealed: `${long.slice(4)}AAA!` });
    checkSealedSubmission({
      ...sealed,
      id: long,
      agency: long,
      locale: long,
      keyIds: [long, long],
    });
    expect(cpuMs() - start).toBeLessThan(1000);
  });
});

describe('isAgencySlug', () => {
  it('tells names from paths', () => {
    expect(['a', 'chatham-kent', 'a1'].every(isAgencySlug)).toBe(true);
    expect(['', 'A', '-a', 'a-', 'a b', '../a', 'a'.repeat(65)].some(isAgencySlug)).toBe(false);
  });
});
