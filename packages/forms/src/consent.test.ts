import { describe, expect, expectTypeOf, it } from 'vitest';
import { adaptKind } from './adapt/index.ts';
import { isAsked, optionsOf, toAnswers } from './index.ts';
import { checkAnswers } from './check/index.ts';
import type { FormKind } from './kind.ts';
import { kind as badSupply, type BadSupplyAnswers } from './kinds/bad-supply/bad-supply.ts';
import { kind as feedback } from './kinds/feedback/feedback.ts';
import { kind as referral } from './kinds/referral/referral.ts';
import { readableAnswers } from './readable.ts';

const report = { happened: ['strong'], when: 'today', area: 'Downtown' } as const;

describe('a consent', () => {
  it('is a yes or a no to words of one version, and can be skipped', () => {
    expectTypeOf<BadSupplyAnswers['alert']>().toEqualTypeOf<'yes-1' | 'no-1' | undefined>();
    for (const alert of ['yes-1', 'no-1'] as const) {
      expect(checkAnswers(badSupply, { ...report, alert })).toEqual({
        ok: true,
        value: { ...report, alert },
      });
    }
    expect(checkAnswers(badSupply, report)).toEqual({ ok: true, value: report });
  });

  it.each(['yes', 'yes-2', 'no-', true, 1])('is not %j: nobody agreed to that', (alert) => {
    expect(checkAnswers(badSupply, { ...report, alert })).toMatchObject({
      ok: false,
      issues: [{ path: ['alert'], code: 'not-allowed' }],
    });
  });

  it('goes into the answers as it was chosen, with its version', () => {
    expect(toAnswers(badSupply, { ...report, alert: 'no-1' })).toEqual({
      ...report,
      alert: 'no-1',
    });
  });

  it('is shown to staff with the version of its words', () => {
    const read = readableAnswers(badSupply, { ...report, alert: 'yes-1' }, badSupply.words.en, {
      yes: 'Yes',
      no: 'No',
    });
    expect(read.at(-1)).toEqual({ name: 'alert', label: 'May warn others', texts: ['Yes (v1)'] });
  });

  it('can be what another question hangs on', () => {
    const follow = { id: 'more', control: 'text', max: 9, when: { field: 'alert', is: ['yes-1'] } };
    const step = { id: 'more', fields: [follow] } as FormKind['steps'][number];
    const kind: FormKind = { ...badSupply, steps: [...badSupply.steps, step] };
    const [field] = step.fields;
    expect(field && isAsked(kind, field, { alert: 'yes-1' })).toBe(true);
    expect(field && isAsked(kind, field, { alert: 'no-1' })).toBe(false);
  });

  it('promises nothing that the keys do not keep: who can open a message can read it, after a no too', () => {
    const { 'share.label': label, 'share.hint': hint } = feedback.words.en;
    expect(`${label} ${hint}`).not.toMatch(/may the team read|only/i);
    expect(hint).toContain('All who can open messages can still read it.');
    // Other words than before: what people agreed to is known by its version.
    expect(checkAnswers(feedback, { about: 'other', words: 'x', share: 'no-1' })).toMatchObject({
      issues: [{ path: ['share'], code: 'not-allowed' }],
    });
    expect(checkAnswers(feedback, { about: 'other', words: 'x', share: 'no-2' }).ok).toBe(true);
  });

  it('is asked where answers may go further than the form says, and never must be given', () => {
    for (const [kind, id, version] of [
      [badSupply, 'alert', 1],
      [feedback, 'share', 2],
      [referral, 'shareBack', 1],
    ] as const) {
      const field = (kind as FormKind).steps
        .flatMap(({ fields }) => fields)
        .find((one) => one.id === id);
      expect(field).toEqual({ id, control: 'consent', version });
      expect(field && optionsOf(field)).toEqual([`yes-${version}`, `no-${version}`]);
    }
  });

  it('of an agency has words and a version of its own; ours cannot be worded otherwise', () => {
    const en = { 'list.label': 'May we add you to a list?', 'list.short': 'On the list' };
    const add = [{ id: 'list', control: 'consent', version: 3 }];
    const own = adaptKind(badSupply, { kind: 'bad-supply', add, words: { en } });
    expect(own.ok && checkAnswers(own.value, { ...report, list: 'yes-3' }).ok).toBe(true);
    const problems = (changes: object): unknown => {
      const result = adaptKind(badSupply, { kind: 'bad-supply', ...changes });
      return result.ok ? [] : result.issues.map(({ path, code }) => `${path.join('.')} ${code}`);
    };
    expect(problems({ words: { fr: { 'alert.hint': 'Autre chose.' } } })).toEqual([
      'words.fr.alert.hint consent-words',
    ]);
    expect(problems({ add: [{ id: 'list', control: 'consent' }], words: { en } })).toEqual([
      'add.0.version required',
    ]);
    expect(problems({ add: [{ ...add[0], required: true }], words: { en } })).toEqual([
      'add.0.required not-allowed',
    ]);
  });
});

it('under 18 is asked of those whom a team meets or hires, changes no other question and asks for no parent', async () => {
  const { KINDS } = await import('./index.ts');
  const asking = [];
  for (const load of Object.values(KINDS)) {
    const kind: FormKind = await load();
    const field = kind.steps.flatMap(({ fields }) => fields).find(({ id }) => id === 'under18');
    if (!field) continue;
    asking.push(kind.name);
    expect(field).toEqual({ id: 'under18', control: 'yes-no' });
    expect(kind.sensitive).toContain('age');
  }
  expect(asking).toEqual(['request-peer', 'naloxone-supplies', 'peer-worker', 'referral']);
});
