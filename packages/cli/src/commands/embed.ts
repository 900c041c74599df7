import { getProtocol, REGIONS, renderStaticGuide, staticGuideMessages } from '@peerkit/guidance';
import { buildIndex } from '@peerkit/search';
import { renderPlaces } from '../embed/places.ts';
import { EXIT, Failure, type Exit } from '../failure.ts';
import type { CliIo } from '../io.ts';
import { readDirectory } from './directory/reading.ts';

export interface GuideOptions {
  readonly region: string;
  readonly lang: string;
}

/** `peerkit embed guide --region ca-on`: all steps as HTML, to put between the guide's tags. */
export async function guide(options: GuideOptions, io: CliIo): Promise<Exit> {
  const protocol = getProtocol(options.region);
  if (!protocol.ok) {
    throw new Failure('unknownRegion', { value: options.region, list: REGIONS.join(', ') });
  }
  const messages = await staticGuideMessages(options.lang);
  io.out(renderStaticGuide(protocol.value, messages, { language: options.lang }));
  return EXIT.ok;
}

/** `peerkit embed places FILE`: names, phones and links as HTML, to put between the finder's tags. */
export async function places(path: string, io: CliIo): Promise<Exit> {
  const { directory } = await readDirectory(path, {}, io);
  io.out(renderPlaces(buildIndex(directory).entries));
  return EXIT.ok;
}
