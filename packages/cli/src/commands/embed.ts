import { renderStaticGuide } from '@peerkit/guidance';
import { EXIT, type Exit } from '../failure.ts';
import { givenGuide, type GuideChoice } from '../guide/given.ts';
import { today } from '../guide/mark.ts';
import type { CliIo } from '../io.ts';
import type { ReportsOptions } from '../reports/merge.ts';
import { readCount } from '../input/read-count.ts';
import type { ReadOptions } from './directory/reading.ts';
import { readStaticList } from './directory/static-list.ts';

/** `peerkit embed guide --region ca-on`: all steps as HTML, to put between the guide's tags. */
export async function guide(options: GuideChoice, io: CliIo): Promise<Exit> {
  const { protocol, messages, language, kits } = await givenGuide(options, io);
  io.out(renderStaticGuide(protocol, messages, { language, kits, today: today(io) }));
  return EXIT.ok;
}

export interface PlacesOptions extends ReadOptions, ReportsOptions {
  readonly lang: string;
  readonly most?: string;
  readonly more?: string;
}

/** `peerkit embed places PATH`: a list as HTML, to put between the finder's tags. */
export async function places(path: string, options: PlacesOptions, io: CliIo): Promise<Exit> {
  const list = await readStaticList(path, options, io);
  const { most, more } = options;
  const count = most === undefined ? list.total : readCount(most, '--most');
  io.out(list.html({ most: count, more: count < list.total ? more : undefined }));
  return EXIT.ok;
}
