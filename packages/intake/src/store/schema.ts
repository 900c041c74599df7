import { sql, type Kysely } from 'kysely';
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

/** What is left of a submission that staff deleted: enough to know it when a phone sends it once more. */
export interface DeletedRow {
  id: string;
  sha256: string;
}

/** What staff did about a submission. There is no row for one that is new. */
export interface MarkRow {
  id: string;
  state: 'taken' | 'done';
  /** When, ms since 1970 by this server's clock. */
  at: number;
  /** Who, as they call themselves here. */
  by: string | null;
}

/** From when on the intake's pages promise to delete after so many days; null: they promise nothing. */
export interface PromiseRow {
  since: number;
  keep_days: number | null;
}

/** The file that an intake serves, by its number in the file system: a copy has another one. */
export interface HomeRow {
  inode: string;
}

export interface Tables {
  submissions: SubmissionRow;
  deleted: DeletedRow;
  marks: MarkRow;
  promises: PromiseRow;
  home: HomeRow;
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
  '0002-deleted': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('deleted')
        .ifNotExists()
        .addColumn('id', 'text', (column) => column.primaryKey().notNull())
        .addColumn('sha256', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createIndex('deleted_sha256')
        .ifNotExists()
        .on('deleted')
        .column('sha256')
        .execute();
      // Recorded bytes cannot be sent again under another id either.
      // In the database, so that no process can store it again between a look and a write.
      await sql`
        create trigger if not exists stays_deleted before insert on submissions
        when exists (select 1 from deleted where id = new.id or sha256 = new.sha256)
        begin select raise(ignore); end`.execute(db);
    },
  },
  '0003-staff': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('marks')
        .ifNotExists()
        .addColumn('id', 'text', (column) => column.primaryKey().notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('at', 'bigint', (column) => column.notNull())
        .addColumn('by', 'text')
        .execute();
      await db.schema
        .createTable('promises')
        .ifNotExists()
        .addColumn('since', 'bigint', (column) => column.notNull())
        .addColumn('keep_days', 'integer')
        .execute();
      await db.schema
        .createTable('home')
        .ifNotExists()
        .addColumn('inode', 'text', (column) => column.notNull())
        .execute();
      // Deleting a submission always deletes its marks, too.
      await sql`
        create trigger if not exists marks_go_too after delete on submissions
        begin delete from marks where id = old.id; end`.execute(db);
    },
  },
};
