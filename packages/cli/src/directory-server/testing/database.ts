import { PGlite } from '@electric-sql/pglite';
import type { Row, Database } from '../database/sql.ts';

/** PostgreSQL itself, compiled to run inside the test: nothing has to be installed or started. */
export async function testDatabase(): Promise<Database> {
  const lite = await PGlite.create();
  return {
    query: async (text, values = []) => (await lite.query<Row>(text, [...values])).rows,
    transaction: async (run) => {
      await lite.transaction(async (within) => {
        await run({
          query: async (text, values = []) => (await within.query<Row>(text, [...values])).rows,
        });
      });
    },
    close: () => lite.close(),
  };
}
