import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { addDirectory } from './commands/directory/index.ts';
import { script, type ScriptOptions } from './commands/embed-script.ts';
import { guide, places, type GuideOptions } from './commands/embed.ts';
import { list, show, type InboxOptions } from './commands/inbox.ts';
import { serve, type ServeOptions } from './commands/serve.ts';
import { DEFAULT_DATA } from './data/data-folder.ts';
import { EXIT, Failure, type Exit } from './failure.ts';
import type { CliIo } from './io.ts';
import { say } from './text/say.ts';

/**
 * Runs a command.
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

function createProgram(io: CliIo, done: (exit: Exit) => void): Command {
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
    .action(async (options: ServeOptions) => done(await serve(options, io)));

  const inbox = program.command('inbox').description(say('inboxAbout'));
  inboxOptions(inbox.command('list').description(say('listAbout'))).action(
    async (options: InboxOptions) => done(await list(options, io)),
  );
  inboxOptions(inbox.command('show <id>').description(say('showAbout'))).action(
    async (id: string, options: InboxOptions) => done(await show(id, options, io)),
  );

  addDirectory(program, io, done);

  const embed = program.command('embed').description(say('embedAbout'));
  embed
    .command('guide')
    .description(say('guideAbout'))
    .requiredOption('--region <region>', say('optionRegion'))
    .option('--lang <language>', say('optionLanguage'), 'en')
    .option('--number <number>', say('optionNumber'))
    .action(async (options: GuideOptions) => done(await guide(options, io)));
  embed
    .command('places <file>')
    .description(say('placesAbout'))
    .action(async (file: string) => done(await places(file, io)));
  embed
    .command('script <name...>')
    .description(say('scriptAbout'))
    .requiredOption('--files <folder>', say('optionFiles'))
    .option('--base <address>', say('optionBase'), '/cdn/')
    .option('--map', say('optionImportMap'))
    .action((names: string[], options: ScriptOptions) => done(script(names, options, io)));

  return program;
}

/** `package.json` is one folder up from both `src` and `dist`. */
function ownVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}

function inboxOptions(command: Command): Command {
  return command
    .option('--data <folder>', say('optionData'), DEFAULT_DATA)
    .option('--identity <file>', say('optionIdentity'))
    .option('--json', say('optionJson'));
}
