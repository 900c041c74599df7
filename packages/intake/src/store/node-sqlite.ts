import { closeSync, openSync } from 'node:fs';
import type * as Sqlite from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely';

type Parameter = null | number | bigint | string | Uint8Array;

/**
 * Node 22 prints a warning that `node:sqlite` is experimental each time a process loads it. Operators
 * would take that for a fault, so this warning is held back while it loads; all others are shown.
 */
function loadSqlite(): typeof Sqlite {
  const emit = process.emitWarning.bind(process);
  process.emitWarning = (warning: string | Error, ...rest: unknown[]) => {
    if (String(warning).includes('SQLite is an experimental feature')) return;
    Reflect.apply(emit, process, [warning, ...rest]);
  };
  try {
    return process.getBuiltinModule('node:sqlite');
  } finally {
    process.emitWarning = emit;
  }
}

/** How long another process may keep the file to itself, ms. */
const PATIENCE_MS = 5000;

/**
 * Opens a database in a way that committed data survives a power cut, and that a second process on
 * the same file waits instead of failing. Only its owner can read a new one.
 *
 * @param mostBytes The file grows no larger; what would not fit fails as on a full disk.
 */
export function openSqlite(file: string, mostBytes = Infinity): Sqlite.DatabaseSync {
  const { DatabaseSync: Database } = loadSqlite();
  if (file !== ':memory:') makePrivate(file);
  const database = new Database(file);
  try {
    database.exec(`PRAGMA busy_timeout = ${PATIENCE_MS}`);
    database.exec('PRAGMA journal_mode = WAL');
    database.exec('PRAGMA synchronous = FULL');
    // What is deleted is written over.
    database.exec('PRAGMA secure_delete = ON');
    if (Number.isFinite(mostBytes)) limit(database, mostBytes);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** SQLite gives the files that it puts beside the database the rights that this one has. */
function makePrivate(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch {
    // It is there already; what else is wrong, SQLite says.
  }
}

function limit(database: Sqlite.DatabaseSync, mostBytes: number): void {
  const [size] = Object.values(database.prepare('PRAGMA page_size').get() ?? {});
  database.exec(`PRAGMA max_page_count = ${Math.max(1, Math.floor(mostBytes / Number(size)))}`);
}

/**
 * From now on a statement fails at once while another process writes, and {@link patiently} waits instead:
 * SQLite's own waiting holds up everything else that the server does.
 */
export function failWhenBusy(database: Sqlite.DatabaseSync): void {
  database.exec('PRAGMA busy_timeout = 0');
}

/**
 * Retries for a while when another process has the file; other work continues meanwhile.
 *
 * @param turn What must end first. Waiting for it counts.
 */
export async function patiently<T>(work: () => Promise<T>, turn?: Promise<void>): Promise<T> {
  const until = performance.now() + PATIENCE_MS;
  await turn;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || performance.now() >= until) throw error;
      await wait(5 + 20 * Math.random());
    }
  }
}

/** SQLITE_BUSY, with or without its extension. */
function isBusy(error: unknown): boolean {
  const { errcode } = error as { readonly errcode?: unknown };
  return typeof errcode === 'number' && (errcode & 0xff) === 5;
}

/** Kysely expects the interface of better-sqlite3; this adapts `node:sqlite` to it. */
export function createNodeSqliteDialect(database: Sqlite.DatabaseSync): SqliteDialect {
  const adapter: SqliteDatabase = {
    close: () => database.close(),
    prepare(sql): SqliteStatement {
      const statement = database.prepare(sql);
      return {
        // A statement with columns returns rows, even `INSERT … RETURNING`.
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...(parameters as Parameter[])),
        run: (parameters) => statement.run(...(parameters as Parameter[])),
        iterate: (parameters) => statement.iterate(...(parameters as Parameter[])),
      };
    },
  };
  return new SqliteDialect({ database: adapter });
}
