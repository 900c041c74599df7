import { renameSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Problem } from '@peerkit/model';
import { buildIndex, serializeIndex } from '@peerkit/search';
import { importDirectory } from '@peerkit/validation/directory';
import { EXIT, Failure, reasonOf, type Exit } from '../failure.ts';
import type { CliIo } from '../io.ts';
import { readText } from '../text/read-text.ts';
import { plain, plainJson, table } from '../text/plain.ts';
import { say } from '../text/say.ts';

export interface BuildOptions {
  readonly out: string;
  readonly json?: true;
}

/** `peerkit directory build FILE -o OUT`: good records are built, bad ones are named. */
export function build(file: string, options: BuildOptions, io: CliIo): Exit {
  const result = importDirectory(readText(file), { source: basename(file) });
  if (!result.ok) throw new Failure('unusable', { file, reason: result.message });
  const { directory, problems, counts } = result;
  const index = buildIndex(directory);
  writeWhole(options.out, serializeIndex(index));
  if (options.json) {
    const { records, imported } = counts;
    io.out(plainJson({ records, imported, entries: index.entries.length, problems }));
  } else {
    if (problems.length > 0) {
      io.out(problemTable(problems));
      io.out(say('problemCount', { count: problems.length }));
    }
    const { imported, records } = counts;
    const entries = index.entries.length;
    io.out(say('directoryBuilt', { file: options.out, entries, imported, records }));
  }
  return problems.some(({ severity }) => severity === 'error') ? EXIT.records : EXIT.ok;
}

function problemTable(problems: readonly Problem[]): string {
  const heads = [
    say('problemSeverity'),
    say('problemRecord'),
    say('problemField'),
    say('problemMessage'),
  ];
  const rows = problems.map(({ severity, record, field, message }) =>
    [severity, record, field, message].map((cell) => plain(cell).replace(/\s+/g, ' ')),
  );
  return table([heads, ...rows]);
}

/** A page may be reading the old file: it is replaced in one step, never half written. */
function writeWhole(file: string, text: string): void {
  const half = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(half, text);
    renameSync(half, file);
  } catch (error) {
    throw new Failure('cannotWrite', { file, reason: reasonOf(error) }, { cause: error });
  }
}
