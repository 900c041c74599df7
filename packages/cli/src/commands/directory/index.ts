import { Option, type Command } from 'commander';
import type { Exit } from '../../failure.ts';
import type { CliIo } from '../../io.ts';
import { say } from '../../text/say.ts';
import type { BuildOptions } from './build.ts';
import { check, type CheckOptions } from './check.ts';
import { convert, FORMATS, type ConvertOptions } from './convert.ts';
import { diff, type DiffOptions } from './diff.ts';
import type { LoadOptions } from './load.ts';
import { map, type MapOptions } from './map.ts';
import type { PageOptions } from './page.ts';
import type { ServeDirectoryOptions } from './serve.ts';
import type { SignOptions } from './sign.ts';
import { stale, type StaleOptions } from './stale.ts';
import { stats, type StatsOptions } from './stats.ts';
import { template, type TemplateOptions } from './template.ts';
import type { WatchOptions } from './watch.ts';

/** Adds `peerkit directory …`. */
export function addDirectory(program: Command, io: CliIo, done: (exit: Exit) => void): void {
  const directory = program.command('directory').description(say('directoryAbout'));
  reported(directory.command('check <path>').description(say('checkAbout'))).action(
    async (path: string, options: CheckOptions) => done(await check(path, options, io)),
  );
  directory
    .command('map <path>')
    .description(say('mapAbout'))
    .option('-o, --out <file>', say('optionMapOut'))
    .option('--sheet <name>', say('optionSheet'))
    .option('--time-zone <zone>', say('optionTimeZone'))
    .option('--force', say('optionForce'))
    .action(async (path: string, options: MapOptions) => done(await map(path, options, io)));
  reported(directory.command('convert <path>').description(say('convertAbout')))
    .addOption(new Option('--to <format>', say('optionTo')).choices(FORMATS).makeOptionMandatory())
    .option('-o, --out <file>', say('optionConvertOut'))
    .action(async (path: string, options: ConvertOptions) =>
      done(await convert(path, options, io)),
    );
  kept(reported(directory.command('build <path>').description(say('buildAbout'))))
    .requiredOption('-o, --out <file>', say('optionOut'))
    .option('--shards', say('optionShards'))
    .action(async (path: string, options: BuildOptions) =>
      done(await (await import('./build.ts')).build(path, options, io)),
    );
  read(directory.command('diff <old> <new>').description(say('diffAbout')))
    .option('--json', say('optionJson'))
    .action(async (old: string, now: string, options: DiffOptions) =>
      done(await diff(old, now, options, io)),
    );
  read(directory.command('stats <path>').description(say('statsAbout')))
    .option('--json', say('optionJson'))
    .action(async (path: string, options: StatsOptions) => done(await stats(path, options, io)));
  read(directory.command('stale <path>').description(say('staleAbout')))
    .option('--months <number>', say('optionMonths'), '12')
    .option('-o, --out <file>', say('optionAskOut'))
    .option('--link <address>', say('optionAskLink', { token: '{id}' }))
    .option('--json', say('optionJson'))
    .action(async (path: string, options: StaleOptions) => done(await stale(path, options, io)));
  kept(read(directory.command('watch <source...>').description(say('watchAbout'))))
    .requiredOption('-o, --out <file>', say('optionOut'))
    .requiredOption('--state <folder>', say('optionState'))
    .option('--once', say('optionOnce'))
    .option('--every <span>', say('optionEvery'), '30m')
    .option('--accept', say('optionAccept'))
    .option('--host <name...>', say('optionWatchHost'), [])
    .option('--most-mb <number>', say('optionMostMb'), '50')
    .option('--patience <seconds>', say('optionPatience'), '60')
    .option('--fix', say('optionFix'))
    .action(async (sources: string[], options: WatchOptions) =>
      done(await (await import('./watch.ts')).watch(sources, options, io)),
    );
  merged(read(directory.command('page <path>').description(say('pageAbout'))))
    .requiredOption('-o, --out <file>', say('optionPageOut'))
    .option('--lang <language>', say('optionListLanguage'), 'en')
    .option('--site <address>', say('optionSite'))
    .option('--per-page <number>', say('optionPerPage'), '200')
    .action(async (path: string, options: PageOptions) =>
      done(await (await import('./page.ts')).page(path, options, io)),
    );
  read(directory.command('serve [path]').description(say('directoryServeAbout')))
    .option('--database', say('optionDatabase'))
    .option('--port <number>', say('optionPort'), '8788')
    .option('--host <address>', say('optionHost'), '127.0.0.1')
    .option('--synonyms <file>', say('optionSynonyms'))
    .action(async (path: string | undefined, options: ServeDirectoryOptions) =>
      done(await (await import('./serve.ts')).serveDirectory(path, options, io)),
    );
  merged(read(directory.command('load <path>').description(say('directoryLoadAbout'))))
    .option('--fix', say('optionFix'))
    .option('--all', say('optionAll'))
    .option('--synonyms <file>', say('optionSynonyms'))
    .action(async (path: string, options: LoadOptions) =>
      done(await (await import('./load.ts')).load(path, options, io)),
    );
  directory
    .command('key <file>')
    .description(say('keyAbout'))
    .action(async (file: string) => done((await import('./sign.ts')).key(file, io)));
  directory
    .command('sign <file>')
    .description(say('signAbout'))
    .requiredOption('--key <file>', say('optionKey'))
    .option('-o, --out <file>', say('optionSignOut'))
    .action(async (file: string, options: SignOptions) =>
      done(await (await import('./sign.ts')).sign(file, options, io)),
    );
  directory
    .command('template')
    .description(say('templateAbout'))
    .option('-o, --out <folder>', say('optionTemplateOut'), '.')
    .option('--force', say('optionForce'))
    .action((options: TemplateOptions) => done(template(options, io)));
}

export function read(command: Command): Command {
  return command
    .option('--map <file>', say('optionMap'))
    .option('--sheet <name>', say('optionSheet'))
    .option('--time-zone <zone>', say('optionTimeZone'));
}

function reported(command: Command): Command {
  return read(command)
    .option('--fix', say('optionFix'))
    .option('--all', say('optionAllProblems'))
    .option('--json', say('optionJson'));
}

/** Options of commands that write an index. */
function kept(command: Command): Command {
  return merged(command.option('--synonyms <file>', say('optionSynonyms'))).option(
    '--key <file>',
    say('optionKey'),
  );
}

/** Options of commands that tell what people reported to be wrong. */
export function merged(command: Command): Command {
  return command
    .option('--reports <file>', say('optionReports'))
    .option('--trust-reports <day...>', say('optionTrustReports'));
}
