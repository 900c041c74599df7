import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** A row per submission: the envelope in plain columns, the sealed bytes as they arrived. */
export interface SubmissionRow {
  id: string;
  kind: string;
  version: number;
  agency: string;
  /** JSON list of recipients. */
  key_ids: string;
  bucket_kib: number;
  locale: string;
  sha256: string;
  sealed: Uint8Array;
  /** When it was stored, ms since 1970 by this server's clock. */
  received_at: number;
}

export interface Tables {
  submissions: SubmissionRow;
}

/** Applied in order of their names. Never change a released migration: add another. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-submissions': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('submissions')
        .ifNotExists()
        .addColumn('id', 'text', (column) => column.primaryKey().notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('agency', 'text', (column) => column.notNull())
        .addColumn('key_ids', 'text', (column) => column.notNull())
        .addColumn('bucket_kib', 'integer', (column) => column.notNull())
        .addColumn('locale', 'text', (column) => column.notNull())
        .addColumn('sha256', 'text', (column) => column.notNull())
        .addColumn('sealed', 'blob', (column) => column.notNull())
        .addColumn('received_at', 'bigint', (column) => column.notNull())
        .execute();
      await db.schema
        .createIndex('submissions_received_at')
        .ifNotExists()
        .on('submissions')
        .columns(['received_at', 'id'])
        .execute();
    },
  },
};
