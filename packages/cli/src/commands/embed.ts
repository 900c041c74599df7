import { renderStaticGuide } from '@peerkit/guidance';
import { buildIndex } from '@peerkit/search';
import { renderPlaces } from '../embed/places.ts';
import { EXIT, type Exit } from '../failure.ts';
import { givenGuide, type GuideChoice } from '../guide/given.ts';
import { today } from '../guide/mark.ts';
import type { CliIo } from '../io.ts';
import { readDirectory } from './directory/reading.ts';

/** `peerkit embed guide --region ca-on`: all steps as HTML, to put between the guide's tags. */
export async function guide(options: GuideChoice, io: CliIo): Promise<Exit> {
  const { protocol, messages, language, kits } = await givenGuide(options, io);
  io.out(renderStaticGuide(protocol, messages, { language, kits, today: today(io) }));
  return EXIT.ok;
}

/** `peerkit embed places FILE`: names, phones and links as HTML, to put between the finder's tags. */
export async function places(path: string, io: CliIo): Promise<Exit> {
  const { directory } = await readDirectory(path, {}, io);
  io.out(renderPlaces(buildIndex(directory).entries));
  return EXIT.ok;
}
