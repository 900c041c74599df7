import { describe, expect, it } from 'vitest';
import { readDiff } from './changes.mjs';
import { GROUPS, isSource } from './groups.mjs';
import { score, survivors, table, tally, total } from './report.mjs';

const DIFF = `diff --git a/packages/outbox/src/seal.ts b/packages/outbox/src/seal.ts
--- a/packages/outbox/src/seal.ts
+++ b/packages/outbox/src/seal.ts
@@ -3 +3 @@ import
-old
+new
@@ -10,2 +10,4 @@
-old
@@ -20,3 +22,0 @@
-gone
diff --git a/packages/outbox/src/old.ts b/packages/outbox/src/old.ts
--- a/packages/outbox/src/old.ts
+++ /dev/null
@@ -1,9 +0,0 @@
diff --git a/packages/outbox/src/locks.test.ts b/packages/outbox/src/locks.test.ts
--- a/packages/outbox/src/locks.test.ts
+++ b/packages/outbox/src/locks.test.ts
@@ -5 +5 @@
`;

describe('what a change touches', () => {
  it('is the lines of a source that changed, and all of a source whose test changed', () => {
    const parts = readDiff(DIFF, [], (file) => file === 'packages/outbox/src/locks.ts');
    expect([...parts]).toEqual([
      [
        'packages/outbox/src/seal.ts',
        ['packages/outbox/src/seal.ts:3-3', 'packages/outbox/src/seal.ts:10-13'],
      ],
      ['packages/outbox/src/locks.test.ts', ['packages/outbox/src/locks.test.ts:5-5']],
      ['packages/outbox/src/locks.ts', ['packages/outbox/src/locks.ts']],
    ]);
  });

  it('is all of a file that is new', () => {
    const added = ['packages/outbox/src/new.ts', 'packages/model/src/hours/rule.property.test.ts'];
    expect([...readDiff('', added, () => true).keys()]).toEqual([
      'packages/outbox/src/new.ts',
      'packages/model/src/hours/rule.ts',
    ]);
  });
});

describe('the groups', () => {
  const groupOf = (file: string) =>
    GROUPS.filter((group) => isSource(group, file)).map(({ name }) => name);

  it.each([
    ['packages/model/src/protocol/machine.ts', ['protocol']],
    ['packages/outbox/src/queue.state.ts', ['outbox']],
    ['packages/forms/src/kinds/request-peer/request-peer.ts', ['forms']],
    ['packages/components/src/shared/exit/shift-presses.state.ts', ['states']],
    ['packages/components/src/quick-exit/quick-exit.ts', []],
    ['packages/outbox/src/outbox.test.ts', []],
    ['packages/outbox/src/testing/world.ts', []],
    ['packages/forms/src/kinds/request-peer/locales/en.ts', []],
    ['packages/search/src/build/starter.ts', []],
    ['packages/search/src/build/synonyms.ts', ['search']],
  ])('%s is in %j', (file, names) => {
    expect(groupOf(file)).toEqual(names);
  });

  it('ask for 95% where a mistake loses a submission or a step', () => {
    const strict = GROUPS.filter(({ least }) => least >= 95).map(({ name }) => name);
    expect(strict).toEqual(['protocol', 'outbox']);
    expect(Math.min(...GROUPS.map(({ least }) => least))).toBe(85);
  });
});

describe('the report', () => {
  const statuses = [
    'Killed',
    'Killed',
    'Timeout',
    'Survived',
    'NoCoverage',
    'RuntimeError',
  ] as const;
  const row = {
    name: 'x',
    least: 85,
    seconds: 7,
    ...tally(statuses.map((status) => ({ status }))),
  };

  it('counts what says something', () => {
    expect(row).toEqual({
      ...{ name: 'x', least: 85, seconds: 7 },
      ...{ mutants: 5, killed: 2, timeout: 1, survived: 1, uncovered: 1 },
    });
    expect(score(row)).toBe(60);
    expect(score({ mutants: 0, killed: 0, timeout: 0, survived: 0, uncovered: 0 })).toBe(100);
    expect(total([row, row], 85)).toMatchObject({ name: 'all', mutants: 10, seconds: 14 });
    expect(table([row]).split('\n')[1]).toMatch(/^x +5 +2 +1 +1 +1 +60\.0% +7 s$/);
  });

  it('shows what stood there, and what nobody noticed in its place', () => {
    const mutant = {
      id: '1',
      fileName: 'a.ts',
      location: { start: { line: 2, column: 5 }, end: { line: 3, column: 3 } },
      mutatorName: 'ArithmeticOperator',
      replacement: 'a - b',
      status: 'Survived',
    } as const;
    const read = () => 'one\nfoo(a +\n  b);\n';
    expect(survivors([{ ...mutant, status: 'Killed' }], read)).toEqual([]);
    expect(survivors([mutant], read)).toEqual(['a.ts:2:5 ArithmeticOperator\n    a +  →  a - b']);
  });
});
