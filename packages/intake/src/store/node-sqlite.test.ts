import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSqlite } from './node-sqlite.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'peerkit-sqlite-'))));
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

describe('a database', () => {
  it('survives a power cut, and waits for another process on the same file', () => {
    const database = openSqlite(join(folder, 'intake.db'));
    const setting = (name: string) => Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {});
    expect(setting('journal_mode')).toEqual(['wal']);
    // 2 is FULL: a commit is on disk before it is answered.
    expect(setting('synchronous')).toEqual([2]);
    expect(setting('busy_timeout')).toEqual([5000]);
    database.close();
  });

  it('is not opened when the file is something else', () => {
    const file = join(folder, 'notes.txt');
    writeFileSync(file, 'not a database, '.repeat(100));
    expect(() => openSqlite(file)).toThrow('file is not a database');
  });
});

it('keeps back the one warning that operators would take for a fault, and only while it loads', () => {
  const shown: unknown[] = [];
  vi.spyOn(process, 'emitWarning').mockImplementation((warning) => void shown.push(warning));
  const sqlite = process.getBuiltinModule('node:sqlite');
  vi.spyOn(process, 'getBuiltinModule').mockImplementationOnce(() => {
    process.emitWarning('SQLite is an experimental feature and might change at any time');
    process.emitWarning('The disk is nearly full');
    return sqlite;
  });
  openSqlite(':memory:').close();
  expect(shown).toEqual(['The disk is nearly full']);

  process.emitWarning('SQLite is an experimental feature, says somebody else');
  expect(shown).toHaveLength(2);
});
