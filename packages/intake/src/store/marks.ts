import type { Kysely } from 'kysely';
import type { MarkRow, Tables } from './schema.ts';

/** What staff did about a submission: somebody is at it, or it is done. One without a mark is new. */
export interface Mark {
  readonly state: 'taken' | 'done';
  /** ms since 1970, by the clock of the computer where it was marked. */
  readonly at: number;
  /** Who, as they call themselves. */
  readonly by?: string;
}

/** What came of marking a submission. */
export interface Marked {
  /** False when somebody was first, or it is not there. */
  readonly changed: boolean;
  /** What stands now; undefined when it is new. */
  readonly mark?: Mark;
}

/** Every mark, by the id of its submission. */
export async function readMarks(db: Kysely<Tables>): Promise<ReadonlyMap<string, Mark>> {
  const rows = await db.selectFrom('marks').selectAll().execute();
  return new Map(rows.map((row) => [row.id, toMark(row)]));
}

/**
 * Marks a submission, in one statement: of two people who take it at the same moment one is told that the other has it.
 * What is taken can only become done or new again; what is done, only new.
 */
export async function writeMark(
  db: Kysely<Tables>,
  id: string,
  to: Mark | undefined,
): Promise<Marked> {
  const changed = await (to ? set(db, id, to) : unset(db, id));
  const row = await db.selectFrom('marks').selectAll().where('id', '=', id).executeTakeFirst();
  return { changed, ...(row && { mark: toMark(row) }) };
}

async function set(db: Kysely<Tables>, id: string, { state, at, by }: Mark): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('marks')
    .columns(['id', 'state', 'at', 'by'])
    .expression(
      db
        .selectFrom('submissions')
        .select((eb) => ['id', eb.val(state).as('state'), eb.val(at).as('at')])
        .select((eb) => eb.val(by ?? null).as('by'))
        .where('id', '=', id),
    )
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet({ state, at, by: by ?? null })
        .where('marks.state', '=', 'taken')
        .where((eb) => eb.val(state), '=', 'done'),
    )
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

async function unset(db: Kysely<Tables>, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('marks').where('id', '=', id).executeTakeFirst();
  return numDeletedRows === 1n;
}

const toMark = ({ state, at, by }: MarkRow): Mark => ({ state, at, ...(by !== null && { by }) });
