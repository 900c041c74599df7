import { EXIT, type Exit } from '../../failure.ts';
import { givenGuide, type GuideChoice } from '../../guide/given.ts';
import { today } from '../../guide/mark.ts';
import { renderGuidePage, type PageOptions } from '../../guide/page.ts';
import type { Who } from '../../guide/who.ts';
import type { CliIo } from '../../io.ts';
import { say } from '../../text/say.ts';
import { writeWhole } from '../directory/write.ts';

/** What a page with the guide offers besides. */
export interface PageChoice extends GuideChoice, Who {
  /** Languages to offer in a menu. */
  readonly languages?: readonly string[];
  /** Where "Leave" goes; `none` for no such button. */
  readonly exit: string;
  /** Where kits are found: an address. */
  readonly finder?: string;
}

export interface ExportOptions extends PageChoice {
  readonly out: string;
}

/** `peerkit guide export --region ca-on -o guide.html`: the whole guide in one file that needs no network. */
export async function exportGuide(options: ExportOptions, io: CliIo): Promise<Exit> {
  const { out } = options;
  const given = await givenGuide(options, io);
  const page = renderGuidePage(given, { ...offered(options), day: today(io) });
  writeWhole(out, [page]);
  io.out(say('guideExported', { file: out, size: kilobytes(page) }));
  return EXIT.ok;
}

/** What the page offers besides, of all that was chosen. */
export function offered(choice: PageChoice): Omit<PageOptions, 'day'> {
  const { languages, exit, finder } = choice;
  return {
    exit,
    who: choice,
    ...(languages === undefined ? {} : { languages }),
    ...(finder === undefined ? {} : { finder }),
  };
}

/** How large a file is. */
export function kilobytes(...contents: readonly (string | Uint8Array)[]): number {
  const bytes = contents.reduce((sum, content) => sum + Buffer.byteLength(content), 0);
  return Math.ceil(bytes / 1024);
}
