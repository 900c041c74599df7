import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sealed } from '../testing/sealed.ts';
import { openSqlite } from './node-sqlite.ts';
import { openSubmissionStore } from './submission-store.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'peerkit-store-'));
  file = join(folder, 'intake.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a file that another process has locked', () => {
  it('holds up what is to be written, and nothing else', async () => {
    const store = await openSubmissionStore(file);
    const earlier = sealed();
    await store.put(earlier);
    const other = openSqlite(file);
    other.exec('BEGIN IMMEDIATE');
    let isOver = false;
    const putting = store.put(sealed()).finally(() => (isOver = true));
    const pinging = store.ping();
    // Ten turns of the event loop pass while the two wait, and reading goes on.
    for (let turn = 0; turn < 10; turn += 1) await wait(1);
    expect(await store.list()).toHaveLength(1);
    expect((await store.get(earlier.id))?.submission).toEqual(earlier);
    expect(isOver).toBe(false);
    other.exec('ROLLBACK');
    other.close();
    expect(await putting).toBe('created');
    await pinging;
    expect(await store.list()).toHaveLength(2);
    await store.close();
  });

  it('is given up after five seconds, and nothing is stored', { timeout: 60_000 }, async () => {
    const store = await openSubmissionStore(file);
    const other = openSqlite(file);
    other.exec('BEGIN IMMEDIATE');
    await expect(store.put(sealed())).rejects.toMatchObject({ errcode: 5 });
    other.exec('ROLLBACK');
    other.close();
    expect(await store.list()).toHaveLength(0);
    await store.close();
  });
});

describe('a submission that staff deleted', () => {
  it('is gone from every file, stays gone when a phone sends it again, and is no other', async () => {
    const store = await openSubmissionStore(file);
    const [gone, other] = [sealed(), sealed()];
    await store.put(gone);
    await store.put(other);
    const bytes = Buffer.from(gone.sealed, 'base64').subarray(0, 64);
    const holdsIt = () =>
      readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(bytes));
    expect(holdsIt()).toBe(true);

    expect(await store.delete(gone.id)).toEqual([gone.id]);
    expect(await store.delete(gone.id)).toEqual([]);
    expect(holdsIt()).toBe(false);
    expect(await store.get(gone.id)).toBeUndefined();
    expect(await store.put(gone)).toBe('same');
    expect(await store.put({ ...gone, id: sealed().id })).toBe('same');
    expect(await store.put({ ...gone, sha256: sealed().sha256 })).toBe('different');
    expect(await store.count()).toBe(1);
    expect((await store.get(other.id))?.submission).toEqual(other);
    await store.close();

    const again = await openSubmissionStore(file);
    expect(await again.put(gone)).toBe('same');
    expect(await again.count()).toBe(1);
    await again.close();
  });

  it('takes along the copies of its bytes that came after it, and none that came before', async () => {
    let now = 0;
    const store = await openSubmissionStore(file, { now: () => (now += 1) });
    const [before, own, after] = [sealed(), sealed().id, sealed().id];
    await store.put(before);
    await store.put({ ...before, id: own });
    await store.put({ ...before, id: after });
    expect(await store.delete(own)).toEqual([own, after]);
    expect((await store.list()).map(({ id }) => id)).toEqual([before.id]);
    await store.close();
  });
});

it('grows no larger than it may: a flood fills no disk, and what is stored can be read', async () => {
  const store = await openSubmissionStore(file, { mostBytes: 200_000 });
  let stored = 0;
  const fill = async (): Promise<void> => {
    for (; stored < 1000; stored += 1) await store.put(sealed());
  };
  await expect(fill()).rejects.toMatchObject({ errcode: 13 });
  expect(stored).toBeGreaterThan(20);
  expect(await store.list()).toHaveLength(stored);
  await expect(store.ping()).rejects.toMatchObject({ errcode: 13 });
  await store.close();
});
