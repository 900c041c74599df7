import { sortReports, type Directory, type DirectoryReport } from '@peerkit/model';
import { Failure } from '../failure.ts';
import type { CliIo } from '../io.ts';
import { plain } from '../text/plain.ts';
import { say } from '../text/say.ts';
import { readReports } from './read-reports.ts';

/** Options of commands that merge reports. */
export interface ReportsOptions {
  /** JSON or CSV of what people reported to be wrong. */
  readonly reports?: string;
  /** Days whose reports count although they are many. */
  readonly trustReports?: readonly string[];
}

/** How many odd rows are named. */
const FIRST = 3;

/** The reports that count, after telling what was set aside and why. */
export async function reportsFor(
  directory: Directory,
  { reports: file, trustReports = [] }: ReportsOptions,
  io: CliIo,
): Promise<readonly DirectoryReport[]> {
  for (const day of trustReports) {
    if (!/^\d{4}-\d\d-\d\d$/.test(day)) throw new Failure('badDay', { value: day });
  }
  if (file === undefined) return [];
  const { reports, odd } = await readReports(file, io.now?.() ?? new Date());
  if (odd.length > 0) {
    const list = odd.slice(0, FIRST).join(', ');
    io.err(say('reportsOdd', { file, count: odd.length, list }));
  }
  const known = idsOf(directory);
  const ours = reports.filter(({ id }) => known.has(id));
  const foreign = new Set(reports.filter(({ id }) => !known.has(id)).map(({ id }) => id));
  if (foreign.size > 0) {
    const list = [...foreign].slice(0, FIRST).map(plain).join(', ');
    io.err(say('reportsForeign', { count: foreign.size, list }));
  }
  const sorted = sortReports(ours, resultsOf(directory), trustReports);
  for (const { date, places } of sorted.aside) {
    io.err(say('reportsAside', { day: date, count: places }));
  }
  return sorted.reports;
}

function idsOf(directory: Directory): ReadonlySet<string> {
  const { organizations, services, locations, servicesAtLocations } = directory;
  return new Set(
    [organizations, services, locations, servicesAtLocations].flatMap((list) =>
      list.map(({ id }) => id),
    ),
  );
}

/** About as many results as the index will hold. */
function resultsOf({ organizations, services, servicesAtLocations }: Directory): number {
  return Math.max(services.length, servicesAtLocations.length, organizations.length);
}
