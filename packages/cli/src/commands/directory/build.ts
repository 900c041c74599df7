import type { Exit } from '../../failure.ts';
import type { CliIo } from '../../io.ts';
import { reportsFor, type ReportsOptions } from '../../reports/merge.ts';
import { readListKey } from '../../signing/list-key.ts';
import { synonymsFrom } from '../../synonyms/read-synonyms.ts';
import { say } from '../../text/say.ts';
import { readDirectory, type ReadOptions } from './reading.ts';
import { exitOf, refuseNothing, report, reportJson, type ReportOptions } from './report.ts';
import { writeIndex } from './write-index.ts';
import { writeShards } from './write-shards.ts';

export interface BuildOptions extends ReadOptions, ReportOptions, ReportsOptions {
  readonly out: string;
  /** File of the secret key to sign with. */
  readonly key?: string;
  /** File with what people near the partner call things. */
  readonly synonyms?: string;
  /** Many files of what is near each other, for a list that is too large for one. */
  readonly shards?: true;
}

/** `peerkit directory build PATH -o OUT`: good records are built, bad ones are named. */
export async function build(path: string, options: BuildOptions, io: CliIo): Promise<Exit> {
  const key = options.key === undefined ? undefined : readListKey(options.key);
  const reading = await readDirectory(path, options, io);
  refuseNothing(reading, path, options, io);
  const reports = await reportsFor(reading.directory, options, io);
  const synonyms = await synonymsFrom(options.synonyms, io);
  const write = options.shards ? writeShards : writeIndex;
  const entries = await write(options.out, reading.directory, { key, reports, synonyms }, io);
  if (options.json) io.out(reportJson(reading));
  else {
    report(reading, options, io);
    const { imported, records } = reading.counts;
    io.out(say('directoryBuilt', { file: options.out, entries, imported, records }));
  }
  return exitOf(reading.problems);
}
