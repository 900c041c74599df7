import type { Hsds } from '@peerkit/formats/write';
import { Questions, type Demand, type QuestionTables } from '@peerkit/search/database';
import type { Catalog, Found, ListName, PageQuery } from '../catalog.ts';
import { ranking } from './ranking.ts';
import { Values, type Database, type Row } from './sql.ts';

/** The share of a full score that counts as all of it, since sums are rounded. */
const ROUNDING = 0.999;

/** A directory in PostgreSQL: questions are understood here, found and ranked there. */
export function databaseCatalog(database: Database): Catalog {
  let known: { readonly version: string; readonly questions: Promise<Questions> } | undefined;

  async function version(): Promise<string> {
    const [row] = await database.query('SELECT version FROM peerkit_directory.list');
    return textIn(row, 'version');
  }

  /** Read again when another list was loaded. */
  async function questionsNow(): Promise<Questions> {
    const now = await version();
    if (known?.version !== now) known = { version: now, questions: readQuestions() };
    return known.questions;
  }

  async function readQuestions(): Promise<Questions> {
    const [row] = await database.query('SELECT questions FROM peerkit_directory.list');
    return new Questions(row?.['questions'] as QuestionTables);
  }

  async function search(text: string, query: PageQuery): Promise<Found> {
    const questions = await questionsNow();
    const demands = questions.read(text, false);
    // Only words that stand for a time, or nothing at all: everything, by name.
    if (demands.length === 0) return pageBy(BY_NAME, new Values(), query);
    const found = await rankedPage(demands, questions, query);
    if (found.cover >= found.whole * ROUNDING) return found;
    // Nothing fits whole: a word may be a typo that happens to be a word. As in the finder, the more is found the
    // better, not the larger a part: a word that many others come near says less, and what is left seems to be more.
    const loose = questions.read(text, true);
    const again = loose.length === 0 ? found : await rankedPage(loose, questions, query);
    return again.cover > found.cover ? again : found;
  }

  function rankedPage(
    demands: readonly Demand[],
    questions: Questions,
    query: PageQuery,
  ): Promise<FoundBy> {
    const values = new Values();
    return pageBy(ranking(demands, questions, values), values, query);
  }

  async function pageBy(ranked: string, values: Values, query: PageQuery): Promise<FoundBy> {
    const isFiltered = query.organizationId !== undefined || query.termId !== undefined;
    const [row] = await database.query(
      `WITH ${ranked}, services AS (
        SELECT service_id AS id, min(n) AS n FROM ranked WHERE service_id IS NOT NULL GROUP BY 1
      ), fitting AS (
        ${
          isFiltered
            ? `SELECT id, n FROM services JOIN peerkit_directory.record USING (id)
              WHERE ${filters('services', query, values)}`
            : 'SELECT id, n FROM services'
        }
      ), page AS (
        SELECT id, n FROM fitting ORDER BY n ${slice(query, values)}
      )
      SELECT (SELECT count(*)::int FROM fitting) AS total,
        (SELECT coalesce(json_agg(body ORDER BY n), '[]')
          FROM page JOIN peerkit_directory.record USING (id) WHERE list = 'services') AS records,
        (SELECT cover FROM best)::float8 AS cover, (SELECT whole FROM best)::float8 AS whole`,
      values.all,
    );
    return { ...foundIn(row), cover: Number(row?.['cover']), whole: Number(row?.['whole']) };
  }

  async function list(name: ListName, query: PageQuery): Promise<Found> {
    const values = new Values();
    const where = filters(name, query, values);
    const [row] = await database.query(
      `WITH fitting AS (SELECT body, place FROM peerkit_directory.record WHERE ${where}),
        page AS (SELECT body, place FROM fitting ORDER BY place ${slice(query, values)})
      SELECT (SELECT count(*)::int FROM fitting) AS total,
        (SELECT coalesce(json_agg(body ORDER BY place), '[]') FROM page) AS records`,
      values.all,
    );
    return foundIn(row);
  }

  return {
    version,
    page: (name, query) =>
      name === 'services' && query.search !== undefined
        ? search(query.search, query)
        : list(name, query),
    record: async (name, id) => {
      const [row] = await database.query(
        'SELECT body FROM peerkit_directory.record WHERE list = $1 AND id = $2',
        [name, id.replaceAll('\u0000', '')],
      );
      return row?.['body'] as Hsds | undefined;
    },
    close: () => database.close(),
  };
}

interface FoundBy extends Found {
  /** How much of the text the best result has. */
  readonly cover: number;
  /** How much there is to have. */
  readonly whole: number;
}

const BY_NAME = `ranked AS (
  SELECT service_id, position AS n FROM peerkit_directory.entry ORDER BY position LIMIT 2000
), best AS (SELECT 1 AS cover, 1 AS whole)`;

function filters(list: ListName, { organizationId, termId }: PageQuery, values: Values): string {
  return [
    `list = ${values.add(list, 'text')}`,
    ...(organizationId === undefined
      ? []
      : [`organization_id = ${values.add(organizationId.replaceAll('\u0000', ''), 'text')}`]),
    ...(termId === undefined
      ? []
      : [`terms @> ARRAY[${values.add(termId.replaceAll('\u0000', ''), 'text')}]`]),
  ].join(' AND ');
}

function slice({ offset, limit }: PageQuery, values: Values): string {
  return `OFFSET ${values.add(offset, 'int4')} LIMIT ${values.add(limit, 'int4')}`;
}

function foundIn(row: Row | undefined): Found {
  return {
    records: (row?.['records'] ?? []) as readonly Hsds[],
    total: Number(row?.['total'] ?? 0),
  };
}

function textIn(row: Row | undefined, column: string): string {
  const value = row?.[column];
  return typeof value === 'string' ? value : '';
}
