import type { Exit } from '../../failure.ts';
import type { CliIo } from '../../io.ts';
import { readDirectory, type ReadOptions } from './reading.ts';
import { exitOf, report, reportJson, type ReportOptions } from './report.ts';

export type CheckOptions = ReadOptions & ReportOptions;

/** `peerkit directory check PATH`: what is wrong with a list, and what to do. Writes nothing. */
export async function check(path: string, options: CheckOptions, io: CliIo): Promise<Exit> {
  const reading = await readDirectory(path, options, io);
  if (options.json) io.out(reportJson(reading));
  else report(reading, options, io);
  return exitOf(reading.problems);
}
