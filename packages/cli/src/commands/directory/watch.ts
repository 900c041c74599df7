import { setTimeout as wait } from 'node:timers/promises';
import { existsSync } from 'node:fs';
import { EXIT, Failure, type Exit } from '../../failure.ts';
import type { CliIo } from '../../io.ts';
import { plain } from '../../text/plain.ts';
import { reportsFor, type ReportsOptions } from '../../reports/merge.ts';
import { readListKey, type ListKey } from '../../signing/list-key.ts';
import { synonymsFrom } from '../../synonyms/read-synonyms.ts';
import { readText } from '../../input/read-text.ts';
import { say } from '../../text/say.ts';
import { ownVersion } from '../../version.ts';
import { compareLists } from './watch/compare.ts';
import type { FetchLimits } from './watch/fetch-list.ts';
import { gather, namedHosts } from './watch/gather.ts';
import { readCount, readSpan } from './watch/options.ts';
import { comparisonReport } from './watch/round-report.ts';
import { StateFolder } from './watch/state-folder.ts';
import { readDirectory, type Reading, type ReadOptions } from './reading.ts';
import { exitOf, report } from './report.ts';
import { writeIndex } from './write-index.ts';

export interface WatchOptions extends ReadOptions, ReportsOptions {
  /** The index to keep up to date. */
  readonly out: string;
  /** Folder of the last good list. */
  readonly state: string;
  readonly once?: true;
  readonly every: string;
  /** Take the next list although it looks worse. */
  readonly accept?: true;
  readonly host: readonly string[];
  readonly mostMb: string;
  readonly patience: string;
  /** File with what people near the partner call things. */
  readonly synonyms?: string;
  /** File of the secret key to sign with. */
  readonly key?: string;
}

/** One round has all it needs. */
interface Watch {
  readonly sources: readonly string[];
  readonly options: WatchOptions;
  readonly limits: FetchLimits;
  readonly state: StateFolder;
  readonly key: ListKey | undefined;
  readonly io: CliIo;
}

/**
 * `peerkit directory watch SOURCE… -o OUT --state FOLDER`: fetches, checks, compares with the last good list, and
 * builds the index again when nothing got worse. 1: a person must look at the list; 2: it did not come.
 */
export async function watch(
  sources: readonly string[],
  options: WatchOptions,
  io: CliIo,
): Promise<Exit> {
  const span = readSpan(options.every);
  const watch: Watch = {
    sources,
    options,
    limits: {
      hosts: namedHosts(sources, options.host),
      mostBytes: readCount(options.mostMb, 2000) * 1e6,
      patienceMs: readCount(options.patience, 3600) * 1000,
    },
    state: new StateFolder(options.state, options.out),
    key: options.key === undefined ? undefined : readListKey(options.key),
    io,
  };
  let exit = await round(watch, options.accept === true);
  if (options.once) return exit;
  const stop = new AbortController();
  const stopped = io.stopped().then(() => stop.abort());
  for (;;) {
    io.out(say('watchNext', { span: options.every }));
    await Promise.race([io.sleep?.(span, stop.signal) ?? slept(span, stop.signal), stopped]);
    if (stop.signal.aborted) return exit;
    exit = await round(watch, false);
  }
}

async function slept(ms: number, signal: AbortSignal): Promise<void> {
  await wait(ms, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}

/** One round. What went wrong is told, and leaves the last good list where it is. */
async function round(watch: Watch, accept: boolean): Promise<Exit> {
  const { sources, options, limits, state, key, io } = watch;
  try {
    return await state.alone(async () => {
      await gather(sources, state.fresh, { limits, map: options.map }, io);
      const { sheet, fix = false, reports, trustReports } = options;
      const [reported, named] = [reports, options.synonyms].map((file) =>
        file === undefined ? undefined : readText(file),
      );
      const version = ownVersion();
      state.stamp({ version, sheet, fix, key: key?.publicKey, reported, trustReports, named });
      const time = (io.now?.() ?? new Date()).toISOString().slice(0, 16).replace('T', ' ');
      if (state.isSame() && existsSync(options.out)) {
        io.out(say('watchSame', { time }));
        return EXIT.ok;
      }
      return await take(watch, accept, time);
    });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    io.err(plain(error.message));
    if (existsSync(options.out)) io.err(say('watchKept'));
    return EXIT.unusable;
  }
}

/** Replaces the last good list with the fetched one, unless that is worse. */
async function take(
  { options, state, key, io }: Watch,
  accept: boolean,
  time: string,
): Promise<Exit> {
  const now = await readList(state.fresh, options, io);
  io.out(say('watchRead', { time, list: now.files.map(plain).join(', ') }));
  const before = state.hasGood ? await readGood({ options, state, io }, accept) : undefined;
  if (before === undefined) {
    io.out(say('watchFirst'));
    report(now, {}, io);
  } else {
    const compared = compareLists(before, now);
    io.out(comparisonReport(compared, io.width));
    if (compared.worse.length > 0 && !accept) {
      io.err(say('watchRefused'));
      return EXIT.records;
    }
    if (compared.worse.length > 0) io.out(say('watchAccepted'));
  }
  const reports = await reportsFor(now.directory, options, io);
  const synonyms = await synonymsFrom(options.synonyms, io);
  const entries = await writeIndex(options.out, now.directory, { key, reports, synonyms }, io);
  state.accept();
  io.out(say('watchBuilt', { file: options.out, entries }));
  return exitOf(now.problems);
}

/** The column map that was asked for lies beside each file by now. */
function readList(
  folder: string,
  { sheet, fix = false }: WatchOptions,
  io: CliIo,
): Promise<Reading> {
  return readDirectory(folder, { fix, ...(sheet !== undefined && { sheet }) }, io);
}

/** The last good list; a newer Peerkit may not read it any more. */
async function readGood(
  { options, state, io }: Pick<Watch, 'options' | 'state' | 'io'>,
  accept: boolean,
): Promise<Reading | undefined> {
  try {
    return await readList(state.good, options, io);
  } catch (error) {
    if (accept && error instanceof Failure) return undefined;
    throw error;
  }
}
