import { Option, type Command } from 'commander';
import type { Exit } from '../../failure.ts';
import { regionHint, type GuideChoice } from '../../guide/given.ts';
import type { CliIo } from '../../io.ts';
import { hinted } from '../../text/hint.ts';
import { say } from '../../text/say.ts';
import { exportGuide, type ExportOptions } from './export.ts';
import { card, poster, type PaperOptions } from './paper.ts';
import { pwa, type PwaOptions } from './pwa.ts';

/** Adds `peerkit guide …`. */
export function addGuide(program: Command, io: CliIo, done: (exit: Exit) => void): void {
  const guide = program.command('guide').description(say('guideGroupAbout'));
  page(chosen(guide.command('export').description(say('guideExportAbout'))))
    .requiredOption('-o, --out <file>', say('optionOut'))
    .action(async (options: ExportOptions) => done(await exportGuide(options, io)));
  page(chosen(guide.command('pwa').description(say('guidePwaAbout'))))
    .requiredOption('-o, --out <folder>', say('optionPwaOut'))
    .option('--site <folder>', say('optionSite'))
    .action(async (options: PwaOptions) => done(await pwa(options, io)));
  paper(chosen(guide.command('poster').description(say('guidePosterAbout')))).action(
    async (options: PaperOptions) => done(await poster(options, io)),
  );
  paper(chosen(guide.command('card').description(say('guideCardAbout')))).action(
    async (options: PaperOptions) => done(await card(options, io)),
  );
}

function chosen(command: Command): Command {
  return hinted(command, () => regionHint(command.opts<Partial<GuideChoice>>()))
    .requiredOption('--region <region>', say('optionRegion'))
    .option('--lang <language>', say('optionLanguage'), 'en')
    .option('--number <number>', say('optionNumber'))
    .option('--kit <kit...>', say('optionKit'));
}

function page(command: Command): Command {
  return command
    .option('--languages <language...>', say('optionLanguages'))
    .option('--exit <address>', say('optionExit'), 'none')
    .option('--finder <address>', say('optionFinder'))
    .option('--name <agency>', say('optionWho'))
    .option('--about <line>', say('optionAbout'))
    .option('--contact <contact>', say('optionWhoContact'));
}

function paper(command: Command): Command {
  return command
    .addOption(new Option('--paper <size>', say('optionPaper')).choices(['a4', 'letter']))
    .requiredOption('-o, --out <file>', say('optionOut'));
}
