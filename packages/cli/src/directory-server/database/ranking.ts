import type { Demand, DemandPart } from '@peerkit/search/database';
import { tagLexeme, wordLexeme } from './schema.ts';
import type { Values } from './sql.ts';

/** The ranking of the finder; `@peerkit/search` explains it. */
const WORD_ALONE = 0.9;
const KIND_QUALITY = 0.8;
const SAID_WEIGHT = 3;
const NEAR_WEIGHT = 3;
const NEAR_KM = 15;
const KM_PER_DEGREE = 111;
const EARTH_KM = 6371;
const LEAST_COVER = 0.6;
/** The most results of a search: nobody reads more pages. */
const MOST_FOUND = 2000;

/** Lexemes that are worth the same. */
type ByScore = ReadonlyMap<number, readonly string[]>;

/**
 * Common table expressions that end in `ranked (service_id, n)`, the best first, and `best (cover, whole)`: how much of
 * the text the best result has, and how much there is to have. Candidates come from the inverted index of PostgreSQL.
 */
export function ranking(
  demands: readonly Demand[],
  { weights, size }: { readonly weights: readonly number[]; readonly size: number },
  values: Values,
): string {
  const parts = demands.map((demand) => partsOf(demand, weights));
  const any = values.add(
    parts.flatMap(({ scores }) => [...scores.values()].flat()).join(' | '),
    'tsquery',
  );
  const found = [`words @@ ${any}`];
  const columns = demands.flatMap((demand, at) => {
    const { scores, said, kinds } = parts[at] ?? NOTHING;
    const near = demand.near && nearness(demand.near, values);
    if (near) found.push(near.within);
    const best = caseOf(scores, values);
    return [
      `${near ? `greatest(${best}, ${near.score})` : best} AS best${at}`,
      `${said.map((byScore) => caseOf(byScore, values)).join(' + ') || '0'} AS said${at}`,
      `${kinds.length === 0 ? 'NULL::boolean' : `words @@ ${values.add(kinds.join(' | '), 'tsquery')}`} AS kind${at}`,
    ];
  });
  const each = (make: (at: number, demand: Demand) => string, between: string): string =>
    demands.map((demand, at) => make(at, demand)).join(between);
  const total = values.add(size, 'float8');
  return `scored AS MATERIALIZED (
    SELECT position, service_id, assured, ${columns.join(', ')}
    FROM peerkit_directory.entry WHERE ${found.join(' OR ')}
  ), worth AS (
    SELECT ${each(
      (at, { worth }) =>
        `${values.add(worth, 'float8')} * ln(2 + ${total} / (1 + count(*) FILTER (WHERE best${at} > 0))) / ln(2) AS worth${at},
        bool_or(kind${at}) AS has_kind${at}`,
      ', ',
    )} FROM scored
  ), covers AS (
    SELECT position, service_id, assured,
      ${each(
        (at) =>
          `CASE WHEN best${at} <= 0 THEN 0 WHEN has_kind${at} AND NOT kind${at} THEN ${WORD_ALONE} * worth${at} ELSE worth${at} END`,
        ' + ',
      )} AS cover,
      ${each((at) => `CASE WHEN best${at} > 0 THEN worth${at} * (best${at} + said${at}) ELSE 0 END`, ' + ')} AS relevance
    FROM scored, worth
  ), best AS (
    SELECT coalesce((SELECT max(cover) FROM covers), 0) AS cover, (SELECT ${each((at) => `worth${at}`, ' + ')} FROM worth) AS whole
  ), ranked AS (
    SELECT service_id, row_number() OVER (
      ORDER BY covers.cover DESC, relevance DESC, assured DESC NULLS LAST, position
    ) AS n
    FROM covers, best WHERE covers.cover >= ${LEAST_COVER} * best.cover
    ORDER BY n LIMIT ${MOST_FOUND}
  )`;
}

interface Parts {
  readonly scores: ByScore;
  /** One for each word that was said. */
  readonly said: readonly ByScore[];
  readonly kinds: readonly string[];
}

const NOTHING: Parts = { scores: new Map(), said: [], kinds: [] };

function partsOf({ words, begins, tags, said }: Demand, weights: readonly number[]): Parts {
  const scores = new Map<number, string[]>();
  const add = (score: number, lexeme: string, to = scores): void => {
    to.set(score, [...(to.get(score) ?? []), lexeme]);
  };
  const each = (
    parts: readonly DemandPart[],
    write: (field: number, text: string) => string,
  ): void => {
    for (const { text, quality } of parts) {
      weights.forEach((weight, field) => add(quality * weight, write(field, text)));
    }
  };
  each(words, (field, text) => quoted(wordLexeme(field, text)));
  each(begins, (field, text) => `${quoted(wordLexeme(field, text))}:*`);
  each(tags, (field, text) => quoted(tagLexeme(field, text)));
  return {
    scores,
    said: said.map(({ text, quality }) => {
      const byScore = new Map<number, string[]>();
      weights.forEach((weight, field) => {
        add(quality * (SAID_WEIGHT + weight), quoted(wordLexeme(field, text)), byScore);
      });
      return byScore;
    }),
    kinds: tags
      .filter(({ quality }) => quality >= KIND_QUALITY)
      .flatMap(({ text }) => weights.map((_, field) => quoted(tagLexeme(field, text)))),
  };
}

/** The best score of which an entry has a lexeme. */
function caseOf(scores: ByScore, values: Values): string {
  const sorted = [...scores].sort(([a], [b]) => b - a);
  const when = sorted.map(
    ([score, lexemes]) =>
      `WHEN words @@ ${values.add(lexemes.join(' | '), 'tsquery')} THEN ${values.add(score, 'float8')}`,
  );
  return when.length === 0 ? '0' : `CASE ${when.join(' ')} ELSE 0 END`;
}

function nearness(
  [latitude, longitude]: readonly [number, number],
  values: Values,
): { readonly within: string; readonly score: string } {
  const [lat, long] = [values.add(latitude, 'float8'), values.add(longitude, 'float8')];
  const reach = NEAR_KM / KM_PER_DEGREE;
  const km = `2 * ${EARTH_KM} * asin(least(1, sqrt(sin(radians(latitude - ${lat}) / 2) ^ 2
    + cos(radians(${lat})) * cos(radians(latitude)) * sin(radians(longitude - ${long}) / 2) ^ 2)))`;
  const isNear = `latitude BETWEEN ${lat} - ${reach} AND ${lat} + ${reach} AND ${km} <= ${NEAR_KM}`;
  return {
    within: `(${isNear})`,
    score: `CASE WHEN ${isNear} THEN ${NEAR_WEIGHT} * (1 - 0.8 * (${km}) / ${NEAR_KM}) ELSE 0 END`,
  };
}

function quoted(lexeme: string): string {
  return `'${lexeme.replaceAll('\u0000', '').replace(/['\\]/g, (character) => character + character)}'`;
}
