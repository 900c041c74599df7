import {
  getProtocol,
  likelierRegions,
  REGIONS,
  renderStaticGuide,
  staticGuideMessages,
} from '@peerkit/guidance';
import { buildIndex } from '@peerkit/search';
import { renderPlaces } from '../embed/places.ts';
import { EXIT, Failure, type Exit } from '../failure.ts';
import type { CliIo } from '../io.ts';
import { say } from '../text/say.ts';
import { readDirectory } from './directory/reading.ts';

export interface GuideOptions {
  readonly region: string;
  readonly lang: string;
  /** The emergency number of a region that has no guide. */
  readonly number?: string;
}

/** `peerkit embed guide --region ca-on`: all steps as HTML, to put between the guide's tags. */
export async function guide(options: GuideOptions, io: CliIo): Promise<Exit> {
  const protocol = getProtocol(options.region, options.number);
  if (!protocol.ok) {
    throw new Failure('unknownRegion', { value: options.region, list: REGIONS.join(', ') });
  }
  const others = likelierRegions(options.region, options.lang);
  if (others.length > 0) {
    const number = String(protocol.value.facts[protocol.value.emergency]);
    const { region, lang } = options;
    io.err(say('unusualLanguage', { region, lang, number, list: others.join(', ') }));
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
