import { codeOf, Failure } from '../../failure.ts';
import type { Database, Row } from './sql.ts';

const PATIENCE_MS = 10_000;
const MOST_CONNECTIONS = 8;

/**
 * Opens the database that `DATABASE_URL` names, or the `PG…` variables that PostgreSQL's own programs read. Not an
 * option: anybody who lists the processes of the computer would see the password.
 */
export async function connect({ isReadOnly }: { readonly isReadOnly: boolean }): Promise<Database> {
  const { DATABASE_URL: address, PGHOST: host } = process.env;
  if (address === undefined && host === undefined) throw new Failure('noDatabase', {});
  // The driver is loaded only when a database is used.
  const { default: pg } = await import('pg');
  const options = [
    ...(isReadOnly ? ['-c default_transaction_read_only=on'] : []),
    ...(isReadOnly ? [`-c statement_timeout=${PATIENCE_MS}`] : []),
  ].join(' ');
  const pool = new pg.Pool({
    ...(address !== undefined && { connectionString: address }),
    ...(options !== '' && { options }),
    connectionTimeoutMillis: PATIENCE_MS,
    max: MOST_CONNECTIONS,
  });
  // A connection that breaks while it is idle is replaced at the next query.
  pool.on('error', () => undefined);
  const database: Database = {
    query: async (text, values = []) => (await pool.query<Row>(text, [...values])).rows,
    transaction: async (run) => {
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        await run({
          query: async (text, values = []) => (await client.query<Row>(text, [...values])).rows,
        });
        await client.query('COMMIT');
      } catch (error) {
        await client.query('ROLLBACK');
        throw error;
      } finally {
        client.release();
      }
    },
    close: () => pool.end(),
  };
  try {
    await database.query('SELECT 1');
  } catch (error) {
    await database.close();
    // The message of the error may contain the address, with the password in it.
    throw new Failure('databaseUnreachable', { reason: codeOf(error) ?? 'unexpected' });
  }
  return database;
}
