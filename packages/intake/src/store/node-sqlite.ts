import type * as Sqlite from 'node:sqlite';
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

/**
 * Opens a database in a way that committed data survives a power cut, and that a second process on
 * the same file waits instead of failing.
 */
export function openSqlite(file: string): Sqlite.DatabaseSync {
  const { DatabaseSync: Database } = loadSqlite();
  const database = new Database(file);
  try {
    database.exec('PRAGMA busy_timeout = 5000');
    database.exec('PRAGMA journal_mode = WAL');
    database.exec('PRAGMA synchronous = FULL');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
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
