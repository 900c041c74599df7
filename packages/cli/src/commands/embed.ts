import { renderStaticGuide } from '@peerkit/guidance';
import { buildIndex } from '@peerkit/search';
import { isReachable, renderPlaces } from '../embed/places.ts';
import { EXIT, type Exit } from '../failure.ts';
import { givenGuide, type GuideChoice } from '../guide/given.ts';
import { today } from '../guide/mark.ts';
import type { CliIo } from '../io.ts';
import { say } from '../text/say.ts';
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
  const { entries } = buildIndex(directory);
  const count = entries.filter((entry) => !isReachable(entry)).length;
  if (count > 0) io.err(say('placesLeftOut', { count, total: entries.length }));
  io.out(renderPlaces(entries));
  return EXIT.ok;
}
