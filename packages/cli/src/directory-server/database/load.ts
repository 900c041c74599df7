import { createHash } from 'node:crypto';
import { uuidFor } from '@peerkit/formats/write';
import type { Directory } from '@peerkit/model';
import type { BuildOptions } from '@peerkit/search';
import { searchTables, type SearchRow } from '@peerkit/search/database';
import { LISTS } from '../catalog.ts';
import { idIn, nestedLists, termIdsOf } from '../nested.ts';
import { SCHEMA, tagLexeme, wordLexeme } from './schema.ts';
import type { Database, Sql } from './sql.ts';

const ROWS_AT_ONCE = 500;

/**
 * Replaces the directory in the database in one transaction: readers see the old one or the new one, never a mixture.
 * Only public data is written.
 *
 * @returns How many services there are.
 */
export async function loadDirectory(
  database: Database,
  directory: Directory,
  options: BuildOptions = {},
): Promise<number> {
  const lists = nestedLists(directory);
  const { questions, rows } = searchTables(directory, options);
  const known = JSON.stringify(questions);
  const version = createHash('sha256').update(JSON.stringify(lists)).update(known).digest('hex');
  const serviceOf = new Map(
    directory.servicesAtLocations.map(({ id, serviceId }) => [id, serviceId]),
  );
  const services = new Set(lists.services.map((record) => idIn(record, 'id')));
  await database.transaction(async (sql) => {
    // One load at a time: a second one would conflict with the rows of the first.
    await sql.query("SELECT pg_advisory_xact_lock(hashtext('peerkit_directory'))");
    for (const statement of SCHEMA) await sql.query(statement);
    for (const table of ['list', 'record', 'entry']) {
      await sql.query(`DELETE FROM peerkit_directory.${table}`);
    }
    for (const list of LISTS) {
      await insert(
        sql,
        RECORDS,
        lists[list].map((record, place) => ({
          ...{ list, place, id: idIn(record, 'id'), terms: termIdsOf(record), body: record },
          organization_id: idIn(record, 'organization_id'),
        })),
      );
    }
    await insert(
      sql,
      ENTRIES,
      rows.map((row) => {
        const id = uuidFor('services', serviceOf.get(row.id) ?? row.id);
        return entryRow(row, services.has(id) ? id : undefined);
      }),
    );
    await sql.query(
      'INSERT INTO peerkit_directory.list (version, questions) VALUES ($1, $2::json)',
      [version.slice(0, 32), known],
    );
  });
  for (const table of ['record', 'entry'])
    await database.query(`ANALYZE peerkit_directory.${table}`);
  return lists.services.length;
}

const RECORDS = `INSERT INTO peerkit_directory.record (list, id, place, organization_id, terms, body)
  SELECT * FROM json_to_recordset($1::json)
  AS row (list text, id text, place integer, organization_id text, terms text[], body json)`;

const ENTRIES = `INSERT INTO peerkit_directory.entry
    (position, service_id, assured, latitude, longitude, words)
  SELECT position, service_id, assured, latitude, longitude, array_to_tsvector(words)
  FROM json_to_recordset($1::json) AS row (position integer, service_id text, assured text,
    latitude double precision, longitude double precision, words text[])`;

function entryRow(
  { position, assured, point, words, tags }: SearchRow,
  id: string | undefined,
): object {
  const lexemes = [
    ...words.map(([word, field]) => wordLexeme(field, word)),
    ...tags.map(([code, field]) => tagLexeme(field, code)),
  ];
  return {
    ...{ position, assured, words: [...new Set(lexemes)] },
    ...{ service_id: id, latitude: point?.[0], longitude: point?.[1] },
  };
}

async function insert(sql: Sql, statement: string, rows: readonly object[]): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    await sql.query(statement, [JSON.stringify(rows.slice(at, at + ROWS_AT_ONCE))]);
  }
}
