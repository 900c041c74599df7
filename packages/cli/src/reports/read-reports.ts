import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { readTable, type Cell } from '@peerkit/formats/spreadsheet';
import { REPORT_KINDS, type DirectoryReport } from '@peerkit/model';
import { Failure, reasonOf } from '../failure.ts';

/** Reports of what is wrong, as a file holds them. */
export interface ReportsFile {
  readonly reports: readonly DirectoryReport[];
  /** Where rows are that say no report: `row 7`. */
  readonly odd: readonly string[];
}

const COLUMNS = ['id', 'kind', 'date', 'count'] as const;
const MOST_COUNT = 1_000_000;

/**
 * Reads reports from JSON or CSV: `id`, `kind`, `date` and `count`. Other columns are not looked at.
 *
 * @param today What was reported later than this was not.
 */
export async function readReports(file: string, today: Date): Promise<ReportsFile> {
  try {
    const reading = await readTable(createReadStream(file), { name: basename(file) });
    // An agency that has no report yet has an empty file.
    if (!reading.ok && reading.code === 'empty') return { reports: [], odd: [] };
    if (!reading.ok) throw new Failure('unusable', { file, reason: reading.message });
    const headings = reading.table.headings.map((heading) => heading.trim().toLowerCase());
    if (headings.length === 0) return { reports: [], odd: [] };
    const [id, kind, date, count] = COLUMNS.map((column) => headings.indexOf(column));
    if (id === -1 || kind === -1 || date === -1) throw new Failure('reportsColumns', { file });
    // Somebody in a zone further east may be a day ahead.
    const last = new Date(today.getTime() + 86_400_000).toISOString().slice(0, 10);
    const reports: DirectoryReport[] = [];
    const odd: string[] = [];
    for await (const { place, cells } of reading.table.rows) {
      const [of, what, on, often] = [id, kind, date, count].map((at) => textOf(cells[at ?? -1]));
      const report = reportOf(of ?? '', what ?? '', on ?? '', often ?? '');
      if (report === undefined || report.date > last) odd.push(place);
      else reports.push(report);
    }
    return { reports, odd };
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('cannotRead', { file, reason: reasonOf(error) }, { cause: error });
  }
}

function reportOf(
  id: string,
  what: string,
  date: string,
  often: string,
): DirectoryReport | undefined {
  const kind = REPORT_KINDS.find((known) => known === what.toLowerCase());
  const count = often === '' ? 1 : /^\d{1,7}$/.test(often) ? Number(often) : 0;
  if (id === '' || kind === undefined || !isDay(date)) return undefined;
  if (count < 1 || count > MOST_COUNT) return undefined;
  return { id, kind, date, count };
}

function isDay(text: string): boolean {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

function textOf(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell.trim() : '';
}
