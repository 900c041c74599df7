import { statSync } from 'node:fs';
import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';

/** What the pages of an intake promised, from a moment on. */
export interface KeepPromise {
  /** ms since 1970. */
  readonly since: number;
  /** After how many days messages are deleted; undefined where nothing was promised. */
  readonly keepDays?: number;
}

/** What an intake said of itself when it started. */
export interface StoreFacts {
  /** Oldest first. A message is kept by the promise that its sender read. */
  readonly promises: readonly KeepPromise[];
  /** This file is a copy of the one that an intake serves: what is changed here, the intake does not know. */
  readonly isCopy: boolean;
}

/** At the start of an intake: notes its promise, if that is a new one, and that this file is the one it serves. */
export async function recordStart(
  db: Kysely<Tables>,
  file: string,
  { since, keepDays }: KeepPromise,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const latest = (await readPromises(tx)).at(-1);
    if (latest?.keepDays !== keepDays)
      await tx
        .insertInto('promises')
        .values({ since, keep_days: keepDays ?? null })
        .execute();
    await tx.deleteFrom('home').execute();
    const inode = inodeOf(file);
    if (inode !== undefined) await tx.insertInto('home').values({ inode }).execute();
  });
}

/** What the last start noted, and whether this is still the file that it noted. */
export async function readFacts(db: Kysely<Tables>, file: string): Promise<StoreFacts> {
  const home = await db.selectFrom('home').selectAll().executeTakeFirst();
  const isCopy = home !== undefined && home.inode !== inodeOf(file);
  return { promises: await readPromises(db), isCopy };
}

async function readPromises(db: Kysely<Tables>): Promise<readonly KeepPromise[]> {
  const rows = await db.selectFrom('promises').selectAll().orderBy('since').execute();
  return rows.map(({ since, keep_days: days }) => ({
    since,
    ...(days !== null && { keepDays: days }),
  }));
}

/** The number of a file in its file system; undefined for a database in memory. */
function inodeOf(file: string): string | undefined {
  return statSync(file, { bigint: true, throwIfNoEntry: false })?.ino.toString();
}
