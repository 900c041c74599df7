import { buildIndex } from '@peerkit/search';
import type { Exit } from '../../failure.ts';
import type { CliIo } from '../../io.ts';
import { say } from '../../text/say.ts';
import { readDirectory, type ReadOptions } from './reading.ts';
import { exitOf, report, reportJson, type ReportOptions } from './report.ts';
import { writeWhole } from './write.ts';

export interface BuildOptions extends ReadOptions, ReportOptions {
  readonly out: string;
}

/** `peerkit directory build PATH -o OUT`: good records are built, bad ones are named. */
export async function build(path: string, options: BuildOptions, io: CliIo): Promise<Exit> {
  const reading = await readDirectory(path, options, io);
  const index = buildIndex(reading.directory);
  writeWhole(options.out, [index.bytes]);
  if (options.json) io.out(reportJson(reading));
  else {
    report(reading, options, io);
    const { imported, records } = reading.counts;
    const entries = index.size;
    io.out(say('directoryBuilt', { file: options.out, entries, imported, records }));
  }
  return exitOf(reading.problems);
}
