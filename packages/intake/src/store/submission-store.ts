import type { SealedSubmission } from '@peerkit/model';
import { setTimeout as wait } from 'node:timers/promises';
import { Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { readMarks, writeMark, type Mark, type Marked } from './marks.ts';
import { createNodeSqliteDialect, failWhenBusy, openSqlite, patiently } from './node-sqlite.ts';
import { readFacts, recordStart, type StoreFacts } from './store-facts.ts';
import { MIGRATIONS, type SubmissionRow, type Tables } from './schema.ts';

/** A submission, and when it arrived. */
export interface StoredSubmission {
  readonly submission: SealedSubmission;
  /** ms since 1970, by this server's clock. */
  readonly receivedAt: number;
}

/** An envelope without its sealed bytes, for lists. */
export type StoredEnvelope = Omit<SealedSubmission, 'sealed'> & { readonly receivedAt: number };

/**
 * `created`: the submission is now durable. `same`: exactly these bytes were durable already.
 * `different`: the id belongs to other bytes, which stay unchanged.
 */
export type PutResult = 'created' | 'same' | 'different';

/** Keeps submissions. Every method rejects when the storage fails; nothing is ever stored in part. */
export interface SubmissionStore {
  /** Resolves when the submission is durable, or was already. */
  put(submission: SealedSubmission): Promise<PutResult>;
  /** The submission with exactly this id, or undefined. */
  get(id: string): Promise<StoredSubmission | undefined>;
  /** Oldest first; with a number, only that many of the newest. */
  list(newest?: number): Promise<readonly StoredEnvelope[]>;
  /** How many there are. */
  count(): Promise<number>;
  /**
   * Deletes the submission with exactly this id, and the copies of its bytes that came after it under other ids, for
   * ever: when the same bytes come again, under any id, they are `same`, and are not stored. A copy alone takes nothing
   * with it that came before.
   *
   * @returns The ids that were deleted, `id` first; empty when there is no such submission.
   */
  delete(id: string): Promise<readonly string[]>;
  /** What staff did about submissions, by id. Those that are new have no mark. */
  marks(): Promise<ReadonlyMap<string, Mark>>;
  /**
   * Marks a submission, or makes it new again. The second to mark it changes nothing and is told the mark of the first:
   * what is taken can become done, what is done only new.
   *
   * @param by Who, as they call themselves. It is kept beside the id, readable, until the submission is deleted.
   */
  mark(id: string, state: Mark['state'] | 'new', by?: string): Promise<Marked>;
  /** Notes what the pages promise from now on, and that this file is served: any other is a copy. */
  recordStart(promise: { readonly keepDays?: number | undefined }): Promise<void>;
  /** What {@link recordStart} noted. */
  facts(): Promise<StoreFacts>;
  /** Resolves when the storage has written something and taken it back: a full disk still reads. */
  ping(): Promise<void>;
  /** Closes the file. The store cannot be used afterwards. */
  close(): Promise<void>;
}

/** How {@link openSubmissionStore} keeps submissions. */
export interface StoreOptions {
  /** The server's clock, ms since 1970. */
  readonly now?: () => number;
  /** How large the file may grow, bytes: a flood leaves the rest of the disk free. Default: no limit. */
  readonly mostBytes?: number;
}

const MIGRATION_TRIES = 10;

/**
 * Opens an intake's SQLite file, creating it on first use. Several processes may have it open.
 *
 * @param file Path of the file; its folder must exist. `:memory:` keeps everything in memory, for tests.
 * @param options The server's clock, and how large the file may grow.
 * @throws The system's own error when the file cannot be opened or created.
 */
export async function openSubmissionStore(
  file: string,
  options: StoreOptions = {},
): Promise<SubmissionStore> {
  const { now = Date.now, mostBytes } = options;
  const database = openSqlite(file, mostBytes);
  const db = new Kysely<Tables>({ dialect: createNodeSqliteDialect(database) });
  try {
    await migrate(db);
    failWhenBusy(database);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return new KyselyStore(db, now, file);
}

class KyselyStore implements SubmissionStore {
  readonly #db: Kysely<Tables>;
  readonly #now: () => number;
  /** Ends when every write that was asked for has ended. */
  #writes: Promise<void> = Promise.resolve();

  constructor(
    db: Kysely<Tables>,
    now: () => number,
    private readonly file: string,
  ) {
    this.#db = db;
    this.#now = now;
  }

  put(submission: SealedSubmission): Promise<PutResult> {
    const row = toRow(submission, this.#now());
    return this.#inTurn(() => this.#put(row));
  }

  /** One write at a time: many that wait for another process would keep each other from their turn. */
  #inTurn<T>(write: () => Promise<T>): Promise<T> {
    const before = this.#writes;
    const turn = patiently(write, before);
    this.#writes = turn.then(
      () => undefined,
      () => undefined,
    );
    return turn;
  }

  async #put(row: SubmissionRow): Promise<PutResult> {
    // A single statement, because another process could write between a read and a write.
    const { numInsertedOrUpdatedRows } = await this.#db
      .insertInto('submissions')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows === 1n) return 'created';
    const existing = await this.#db
      .selectFrom('submissions')
      .selectAll()
      .where('id', '=', row.id)
      .executeTakeFirst();
    if (existing) return isSame(existing, row) ? 'same' : 'different';
    const deleted = await this.#db
      .selectFrom('deleted')
      .selectAll()
      .where((or) => or.or([or('id', '=', row.id), or('sha256', '=', row.sha256)]))
      .execute();
    return deleted.some(({ sha256 }) => sha256 === row.sha256) ? 'same' : 'different';
  }

  delete(id: string): Promise<readonly string[]> {
    return this.#inTurn(async () => {
      const deleted = await this.#db.transaction().execute(async (db) => {
        const rows = db.selectFrom('submissions').select(['id', 'sha256', 'received_at']);
        const own = await rows.where('id', '=', id).executeTakeFirst();
        if (own === undefined) return [];
        const later = await rows
          .where('sha256', '=', own.sha256)
          .where('received_at', '>=', own.received_at)
          .where('id', '!=', id)
          .execute();
        const ids = [id, ...later.map((copy) => copy.id)];
        await db
          .insertInto('deleted')
          .values(ids.map((gone) => ({ id: gone, sha256: own.sha256 })))
          .execute();
        await db.deleteFrom('submissions').where('id', 'in', ids).execute();
        return ids;
      });
      // The bytes leave the file beside the database too, unless another process reads it just now.
      await sql`pragma wal_checkpoint(truncate)`.execute(this.#db);
      return deleted;
    });
  }

  async get(id: string): Promise<StoredSubmission | undefined> {
    const found = this.#db.selectFrom('submissions').selectAll().where('id', '=', id);
    const row = await patiently(() => found.executeTakeFirst());
    if (row === undefined) return undefined;
    const { receivedAt, ...envelope } = fromRow(row);
    const sealed = Buffer.from(row.sealed).toString('base64');
    return { submission: { ...envelope, sealed }, receivedAt };
  }

  async list(newest?: number): Promise<readonly StoredEnvelope[]> {
    const found = this.#db
      .selectFrom('submissions')
      .select([
        'id',
        'kind',
        'version',
        'agency',
        'key_ids',
        'bucket_kib',
        'locale',
        'sha256',
        'received_at',
      ])
      .orderBy('received_at', 'desc')
      .orderBy('id', 'desc')
      .$if(newest !== undefined, (all) => all.limit(newest ?? 0));
    return (await patiently(() => found.execute())).reverse().map(fromRow);
  }

  async count(): Promise<number> {
    const counted = this.#db
      .selectFrom('submissions')
      .select(({ fn }) => fn.countAll<number>().as('count'));
    return (await patiently(() => counted.executeTakeFirstOrThrow())).count;
  }

  marks(): Promise<ReadonlyMap<string, Mark>> {
    return patiently(() => readMarks(this.#db));
  }

  mark(id: string, state: Mark['state'] | 'new', by?: string): Promise<Marked> {
    const to = state === 'new' ? undefined : { state, at: this.#now(), ...(by && { by }) };
    return this.#inTurn(() => writeMark(this.#db, id, to));
  }

  recordStart({ keepDays }: { readonly keepDays?: number | undefined }): Promise<void> {
    const promise = { since: this.#now(), ...(keepDays !== undefined && { keepDays }) };
    return this.#inTurn(() => recordStart(this.#db, this.file, promise));
  }

  facts(): Promise<StoreFacts> {
    return patiently(() => readFacts(this.#db, this.file));
  }

  ping(): Promise<void> {
    return this.#inTurn(() =>
      this.#db.connection().execute(async (db) => {
        await sql`begin immediate`.execute(db);
        try {
          await sql`create table health (written integer)`.execute(db);
          await sql`insert into health values (1)`.execute(db);
        } finally {
          await sql`rollback`.execute(db);
        }
      }),
    );
  }

  close(): Promise<void> {
    return this.#db.destroy();
  }
}

/** Tries several times: when two processes start at once, both migrate and one of them may fail. */
async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) },
  });
  for (let tries = 1; ; tries += 1) {
    const { error } = await migrator.migrateToLatest();
    if (error === undefined) return;
    if (tries === MIGRATION_TRIES) {
      throw new Error('The database could not be migrated.', { cause: error });
    }
    await wait(50 * tries);
  }
}

function toRow(submission: SealedSubmission, receivedAt: number): SubmissionRow {
  return {
    id: submission.id,
    kind: submission.kind,
    version: submission.version,
    agency: submission.agency,
    key_ids: JSON.stringify(submission.keyIds),
    bucket_kib: submission.bucketKib,
    locale: submission.locale,
    sha256: submission.sha256,
    sealed: Buffer.from(submission.sealed, 'base64'),
    received_at: receivedAt,
  };
}

function fromRow(row: Omit<SubmissionRow, 'sealed'>): StoredEnvelope {
  return {
    v: 1,
    id: row.id,
    kind: row.kind,
    version: row.version,
    agency: row.agency,
    keyIds: JSON.parse(row.key_ids) as string[],
    // Only what passed checkSealedSubmission is ever written.
    bucketKib: row.bucket_kib as SealedSubmission['bucketKib'],
    locale: row.locale,
    sha256: row.sha256,
    receivedAt: row.received_at,
  };
}

function isSame(a: SubmissionRow, b: SubmissionRow): boolean {
  return (
    a.sha256 === b.sha256 &&
    a.kind === b.kind &&
    a.version === b.version &&
    a.agency === b.agency &&
    a.key_ids === b.key_ids &&
    a.bucket_kib === b.bucket_kib &&
    a.locale === b.locale &&
    Buffer.from(a.sealed).equals(b.sealed)
  );
}
