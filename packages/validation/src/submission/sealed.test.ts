import type { SealedSubmission } from '@peerkit/model';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { checkSealedSubmission } from './sealed.ts';
import { cpuMs } from '../../../../tools/vitest/cpu.ts';

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
    const codes = result.ok
      ? []
      : result.issues.map(({ path, code }) => `${path.join('.')}:${code}`);
    expect(codes).toEqual([expected]);
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
