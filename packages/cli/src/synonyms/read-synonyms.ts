import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { readTable, type Cell } from '@peerkit/formats/spreadsheet';
import { STARTER_SYNONYMS, type Synonyms, type WordsByLanguage } from '@peerkit/search/build';
import { Failure, reasonOf } from '../failure.ts';
import type { CliIo } from '../io.ts';
import { say } from '../text/say.ts';

/** How many odd rows are named. */
const FIRST = 3;

/** What words can stand for: something to look for, or something to filter by. */
const CODE = /^(topic|population|cost|documents|access)\.[a-z][a-z0-9-]*$/;

interface Row {
  readonly code: string;
  readonly language: string;
  readonly words: string;
  /** Whether lists say it as well. */
  readonly isListed: boolean;
}

/**
 * Reads what people around here call things, from JSON or CSV: `code`, `language` and `words`, and in
 * `listed` "yes" where lists say it too. Words of a code of ours come beside ours.
 *
 * @returns Nothing when there is no file.
 */
export async function synonymsFrom(
  file: string | undefined,
  io: CliIo,
): Promise<readonly Synonyms[]> {
  if (file === undefined) return [];
  const { rows, odd } = await readRows(file);
  if (odd.length > 0) {
    io.err(say('synonymsOdd', { file, count: odd.length, list: odd.slice(0, FIRST).join(', ') }));
  }
  const byCode = new Map<string, Synonyms>();
  for (const row of rows) {
    const known = byCode.get(row.code) ?? starter(row.code);
    byCode.set(row.code, withRow(known, row));
  }
  return [...byCode.values()];
}

function starter(code: string): Synonyms {
  return STARTER_SYNONYMS.find((synonyms) => synonyms.code === code) ?? { code };
}

function withRow(synonyms: Synonyms, { language, words, isListed }: Row): Synonyms {
  return isListed
    ? { ...synonyms, words: added(synonyms.words, language, words) }
    : { ...synonyms, asked: added(synonyms.asked, language, words) };
}

function added(known: WordsByLanguage = {}, language: string, words: string): WordsByLanguage {
  const before = known[language];
  return { ...known, [language]: before === undefined ? words : `${before}, ${words}` };
}

async function readRows(file: string): Promise<{ rows: readonly Row[]; odd: readonly string[] }> {
  try {
    const reading = await readTable(createReadStream(file), { name: basename(file) });
    if (!reading.ok) throw new Failure('unusable', { file, reason: reading.message });
    const headings = reading.table.headings.map((heading) => heading.trim().toLowerCase());
    const columns = ['code', 'language', 'words', 'listed'].map((name) => headings.indexOf(name));
    if (columns.slice(0, 3).includes(-1)) throw new Failure('synonymsColumns', { file });
    const rows: Row[] = [];
    const odd: string[] = [];
    for await (const { place, cells } of reading.table.rows) {
      const row = rowOf(columns.map((at) => textOf(cells[at])));
      if (row === undefined) odd.push(place);
      else rows.push(row);
    }
    return { rows, odd };
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('cannotRead', { file, reason: reasonOf(error) }, { cause: error });
  }
}

function rowOf([code = '', language = '', words = '', listed = '']: readonly string[]):
  Row | undefined {
  if (!CODE.test(code) || words === '') return undefined;
  const tag = languageOf(language);
  if (tag === undefined) return undefined;
  return { code, language: tag, words, isListed: /^(y|yes|true|1)$/i.test(listed) };
}

/** A BCP 47 tag as engines write it. */
function languageOf(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}

function textOf(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell.trim() : '';
}
