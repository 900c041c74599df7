import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sealed } from '../testing/sealed.ts';
import { openSubmissionStore, type SubmissionStore } from './submission-store.ts';

let folder: string;
let file: string;
let store: SubmissionStore;
let now = 1000;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'peerkit-staff-'));
  file = join(folder, 'intake.sqlite');
  store = await openSubmissionStore(file, { now: () => now });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a mark', () => {
  it('goes to whoever is first, also of two in the same moment in two processes', async () => {
    const { id } = sealed();
    const submission = sealed({ id });
    await store.put(submission);
    const other = await openSubmissionStore(file, { now: () => now });
    const both = await Promise.all([store.mark(id, 'taken', 'Jo'), other.mark(id, 'taken', 'Ann')]);
    expect(both.map(({ changed }) => changed).sort()).toEqual([false, true]);
    const [first, second] = both.map(({ mark }) => mark);
    expect(first).toEqual(second);
    expect(first).toEqual((await other.marks()).get(id));
    expect(await other.mark(id, 'done', 'Ann')).toEqual({
      changed: true,
      mark: { state: 'done', at: now, by: 'Ann' },
    });
    for (const late of ['taken', 'done'] as const)
      expect(await store.mark(id, late, 'Jo')).toMatchObject({
        changed: false,
        mark: { by: 'Ann' },
      });
    await other.close();
    expect(await store.mark(id, 'new')).toEqual({ changed: true });
    expect(await store.mark(id, 'new')).toEqual({ changed: false });
    expect(await store.mark(id, 'done')).toEqual({
      changed: true,
      mark: { state: 'done', at: now },
    });
  });

  it('is of a message that is there, and goes with it from every file', async () => {
    const submission = sealed();
    expect(await store.mark(submission.id, 'taken', 'Jo')).toEqual({ changed: false });
    expect((await store.marks()).size).toBe(0);
    await store.put(submission);
    await store.mark(submission.id, 'taken', 'Josephine');
    await store.delete(submission.id);
    expect((await store.marks()).size).toBe(0);
    expect(readFileSync(file).includes('Josephine')).toBe(false);
  });
});

describe('what an intake says of itself', () => {
  it('is nothing before it was served', async () => {
    expect(await store.facts()).toEqual({ promises: [], isCopy: false });
  });

  it('has each promise from when it was made, once', async () => {
    for (const [at, keepDays] of [
      [1, undefined],
      [2, 14],
      [3, 14],
      [4, 30],
      [5, undefined],
    ] as const) {
      now = at;
      await store.recordStart({ keepDays });
    }
    expect((await store.facts()).promises).toEqual([
      { since: 2, keepDays: 14 },
      { since: 4, keepDays: 30 },
      { since: 5 },
    ]);
  });

  it('knows a copy of the file that is served', async () => {
    await store.recordStart({});
    await store.close();
    const copied = join(folder, 'copy.sqlite');
    copyFileSync(file, copied);
    const copy = await openSubmissionStore(copied);
    expect((await copy.facts()).isCopy).toBe(true);
    await copy.recordStart({});
    expect((await copy.facts()).isCopy).toBe(false);
    await copy.close();
    store = await openSubmissionStore(file);
    expect((await store.facts()).isCopy).toBe(false);
  });
});

it.runIf(process.platform !== 'win32')('can be read by its owner alone', async () => {
  await store.put(sealed());
  for (const end of ['', '-wal', '-shm'])
    expect(statSync(`${file}${end}`).mode & 0o777, end).toBe(0o600);
});
