import { connect } from '../../directory-server/database/connect.ts';
import { loadDirectory } from '../../directory-server/database/load.ts';
import type { Exit } from '../../failure.ts';
import type { CliIo } from '../../io.ts';
import { reportsFor, type ReportsOptions } from '../../reports/merge.ts';
import { synonymsFrom } from '../../synonyms/read-synonyms.ts';
import { say } from '../../text/say.ts';
import { readDirectory } from './reading.ts';
import { exitOf, refuseNothing, report, type ReportOptions } from './report.ts';
import type { ReadOptions } from './reading.ts';

export interface LoadOptions extends ReadOptions, ReportOptions, ReportsOptions {
  readonly synonyms?: string;
}

/** `peerkit directory load PATH`: a list into PostgreSQL, for `directory serve --database`. */
export async function load(path: string, options: LoadOptions, io: CliIo): Promise<Exit> {
  const reading = await readDirectory(path, options, io);
  refuseNothing(reading, path, options, io);
  const reports = await reportsFor(reading.directory, options, io);
  const synonyms = await synonymsFrom(options.synonyms, io);
  const database = await connect({ isReadOnly: false });
  try {
    const count = await loadDirectory(database, reading.directory, { reports, synonyms });
    report(reading, options, io);
    io.out(say('directoryLoaded', { count }));
  } finally {
    await database.close();
  }
  return exitOf(reading.problems);
}
