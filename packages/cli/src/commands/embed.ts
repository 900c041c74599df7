import { getProtocol, REGIONS, renderStaticGuide, staticGuideMessages } from '@peerkit/guidance';
import { buildIndex } from '@peerkit/search';
import { importDirectory } from '@peerkit/formats';
import { renderPlaces } from '../embed/places.ts';
import { EXIT, Failure, type Exit } from '../failure.ts';
import type { CliIo } from '../io.ts';
import { readText } from '../text/read-text.ts';

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
export function places(file: string, io: CliIo): Exit {
  const result = importDirectory(readText(file));
  if (!result.ok) throw new Failure('unusable', { file, reason: result.message });
  io.out(renderPlaces(buildIndex(result.directory).entries));
  return EXIT.ok;
}
