import { Command, CommanderError } from 'commander';
import { addDirectory, merged, read } from './commands/directory/index.ts';
import { addGuide } from './commands/guide/index.ts';
import type { ScriptOptions } from './commands/embed-script.ts';
import type { PlacesOptions } from './commands/embed.ts';
import type { GuideChoice } from './guide/given.ts';
import type {
  CreateOptions,
  DrillOptions,
  KeysOptions,
  SignOptions as SignKeysOptions,
} from './commands/keys.ts';
import type { DeleteOptions } from './commands/inbox-delete.ts';
import type { MarkOptions } from './commands/inbox-mark.ts';
import type { ShowOptions } from './commands/inbox-show.ts';
import type { ListOptions } from './commands/inbox.ts';
import type { ServeOptions } from './commands/serve.ts';
import { DEFAULT_DATA } from './data/default-data.ts';
import { EXIT, Failure, type Exit } from './failure.ts';
import type { CliIo } from './io.ts';
import { hinted } from './text/hint.ts';
import { say } from './text/say.ts';
import { ownVersion } from './version.ts';

/**
 * Runs a command. What a command needs is loaded when it is asked for: half of all that there is belongs to the
 * intake and to the database, and takes longer to load than a small list takes to check.
 *
 * @param args The arguments after `peerkit`.
 * @returns 0 when done; 1 when done, but a person must look at some records; 2 when the input cannot be used.
 * @throws Any error that is a bug in Peerkit.
 */
export async function run(args: readonly string[], io: CliIo): Promise<Exit> {
  let exit: Exit = EXIT.ok;
  const program = createProgram(io, (result) => (exit = result));
  try {
    await program.parseAsync(args, { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.unusable;
    if (!(error instanceof Failure)) throw error;
    io.err(error.message);
    return EXIT.unusable;
  }
}

/** The command line: every command with its options. */
export function createProgram(io: CliIo, done: (exit: Exit) => void): Command {
  const program = new Command('peerkit')
    .description(say('about'))
    .version(ownVersion(), '--version', say('optionVersion'))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.out(text.trimEnd()),
      writeErr: (text) => io.err(text.trimEnd()),
    });

  const intake = program.command('intake').description(say('intakeAbout'));
  intake
    .command('serve')
    .description(say('serveAbout'))
    .requiredOption('--agency <slug>', say('optionAgency'))
    .option('--data <folder>', say('optionData'), DEFAULT_DATA)
    .option('--port <number>', say('optionPort'), '8787')
    .option('--host <address>', say('optionHost'), '127.0.0.1')
    .option('--origin <site...>', say('optionOrigin'), [])
    .option('--quota <MiB>', say('optionQuota'), '2048')
    .option('--name <agency>', say('optionName'))
    .option('--emergency <number>', say('optionEmergency'))
    .option('--lines <lines>', say('optionLines'))
    .option('--languages <language...>', say('optionPageLanguages'), ['en'])
    .option('--keep-days <days>', say('optionKeepDays'))
    .option('--promise-no-police', say('optionNoPolice'))
    .option('--contact <words>', say('optionContact'))
    .option('--exit <address>', say('optionPageExit'))
    .option('--demo', say('optionDemo'))
    .action(async (options: ServeOptions) =>
      done(await (await import('./commands/serve.ts')).serve(options, io)),
    );

  addKeys(program, io, done);

  const inbox = program.command('inbox').description(say('inboxAbout'));
  inboxOptions(inbox.command('list').description(say('listAbout')))
    .option('--all', say('optionAll'))
    .option('--new', say('optionNew'))
    .action(async (options: ListOptions) =>
      done(await (await import('./commands/inbox.ts')).list(options, io)),
    );
  inboxOptions(inbox.command('show <id>').description(say('showAbout')))
    .option('--photo <file>', say('optionPhoto'))
    .action(async (id: string, options: ShowOptions) =>
      done(await (await import('./commands/inbox-show.ts')).show(id, options, io)),
    );
  inbox
    .command('mark <id...>')
    .description(say('markAbout'))
    .option('--taken', say('optionTaken'))
    .option('--done', say('optionDone'))
    .option('--new', say('optionNewAgain'))
    .option('--by <name>', say('optionBy'))
    .option('--data <folder>', say('optionData'), DEFAULT_DATA)
    .action(async (ids: string[], options: MarkOptions) =>
      done(await (await import('./commands/inbox-mark.ts')).mark(ids, options, io)),
    );
  hinted(inbox.command('delete [id...]'), (told) =>
    told.includes('--identity') ? say('deleteOpensNothing') : undefined,
  )
    .description(say('deleteAbout'))
    .option('--due', say('optionDue'))
    .option('--keep-days <days>', say('optionKeepAtMost'))
    .option('--data <folder>', say('optionData'), DEFAULT_DATA)
    .option('--form <file...>', say('optionForm'), [])
    .action(async (ids: string[], options: DeleteOptions) =>
      done(await (await import('./commands/inbox-delete.ts')).remove(ids, options, io)),
    );

  addDirectory(program, io, done);
  addGuide(program, io, done);

  const form = program.command('form').description(say('formAbout'));
  form
    .command('check <file>')
    .description(say('formCheckAbout'))
    .action(async (file: string) =>
      done(await (await import('./commands/form.ts')).check(file, io)),
    );

  const embed = program.command('embed').description(say('embedAbout'));
  embed
    .command('guide')
    .description(say('guideAbout'))
    .requiredOption('--region <region>', say('optionRegion'))
    .option('--lang <language>', say('optionLanguage'), 'en')
    .option('--number <number>', say('optionNumber'))
    .option('--kit <kit...>', say('optionKit'))
    .action(async (options: GuideChoice) =>
      done(await (await import('./commands/embed.ts')).guide(options, io)),
    );
  merged(read(embed.command('places <path>').description(say('placesAbout'))))
    .option('--lang <language>', say('optionListLanguage'), 'en')
    .option('--most <number>', say('optionMost'))
    .option('--more <address>', say('optionMore'))
    .action(async (path: string, options: PlacesOptions) =>
      done(await (await import('./commands/embed.ts')).places(path, options, io)),
    );
  embed
    .command('script <name...>')
    .description(say('scriptAbout'))
    .requiredOption('--files <folder>', say('optionFiles'))
    .option('--base <address>', say('optionBase'), '/cdn/')
    .option('--map', say('optionImportMap'))
    .action(async (names: string[], options: ScriptOptions) =>
      done((await import('./commands/embed-script.ts')).script(names, options, io)),
    );

  return program;
}

function addKeys(program: Command, io: CliIo, done: (exit: Exit) => void): void {
  const keys = program.command('keys').description(say('keysAbout'));
  const command = (name: string, about: string) =>
    keys.command(name).description(about).option('--keys <folder>', say('optionKeys'), 'keys');
  command('create', say('keysCreateAbout'))
    .option('--post-quantum', say('optionPostQuantum'))
    .action(async (options: CreateOptions) =>
      done(await (await import('./commands/keys.ts')).create(options, io)),
    );
  command('rotate', say('keysRotateAbout'))
    .argument('[name]', say('optionKeyName'), 'staff')
    .action(async (name: string, options: KeysOptions) =>
      done(await (await import('./commands/keys.ts')).rotate(name, options, io)),
    );
  command('retire <name>', say('keysRetireAbout')).action(
    async (name: string, options: KeysOptions) =>
      done((await import('./commands/keys.ts')).retire(name, options, io)),
  );
  command('sign', say('keysSignAbout'))
    .requiredOption('--root <file>', say('optionRoot'))
    .action(async (options: SignKeysOptions) =>
      done(await (await import('./commands/keys.ts')).sign(options, io)),
    );
  command('drill', say('keysDrillAbout'))
    .option('--identity <file...>', say('optionIdentities'), [])
    .action(async (options: DrillOptions) =>
      done(await (await import('./commands/keys.ts')).drill(options, io)),
    );
}

function inboxOptions(command: Command): Command {
  return command
    .option('--data <folder>', say('optionData'), DEFAULT_DATA)
    .option('--identity <file>', say('optionIdentity'))
    .option('--form <file...>', say('optionForm'), [])
    .option('--json', say('optionJson'));
}
