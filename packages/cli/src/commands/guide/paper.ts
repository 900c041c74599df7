import { EXIT, type Exit } from '../../failure.ts';
import { givenGuide, type GuideChoice } from '../../guide/given.ts';
import { today } from '../../guide/mark.ts';
import { defaultPaper, type PaperSize } from '../../guide/paper.ts';
import { renderCards } from '../../guide/card.ts';
import { renderPoster } from '../../guide/poster.ts';
import type { CliIo } from '../../io.ts';
import { say } from '../../text/say.ts';
import { writeWhole } from '../directory/write.ts';

export interface PaperOptions extends GuideChoice {
  readonly paper?: PaperSize;
  readonly out: string;
}

/** `peerkit guide poster --region ca-on -o poster.html`: every step on one page, to print and hang up. */
export async function poster(options: PaperOptions, io: CliIo): Promise<Exit> {
  return print(options, renderPoster, 'guidePosterWritten', io);
}

/** `peerkit guide card --region ca-on -o card.html`: four cards on a page, to cut out and fold. */
export async function card(options: PaperOptions, io: CliIo): Promise<Exit> {
  return print(options, renderCards, 'guideCardWritten', io);
}

async function print(
  options: PaperOptions,
  render: typeof renderPoster,
  written: 'guidePosterWritten' | 'guideCardWritten',
  io: CliIo,
): Promise<Exit> {
  const { out, region } = options;
  const paper = options.paper ?? defaultPaper(region);
  const given = await givenGuide(options, io);
  writeWhole(out, [render(given, paper, today(io))]);
  io.out(say(written, { file: out, paper: paper === 'a4' ? 'A4' : 'Letter' }));
  return EXIT.ok;
}
