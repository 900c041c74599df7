import { join } from 'node:path';
import { EXIT, type Exit } from '../../failure.ts';
import { givenGuide } from '../../guide/given.ts';
import { today } from '../../guide/mark.ts';
import { installableFiles } from '../../guide/installable.ts';
import type { CliIo } from '../../io.ts';
import { say } from '../../text/say.ts';
import { makeFolder, writeWhole } from '../directory/write.ts';
import { kilobytes, type PageChoice } from './export.ts';

export interface PwaOptions extends PageChoice {
  /** The folder to write. */
  readonly out: string;
}

/** `peerkit guide pwa --region ca-on -o public/guide`: a folder for a site, whose page works without a network. */
export async function pwa(options: PwaOptions, io: CliIo): Promise<Exit> {
  const { languages, exit, out } = options;
  const given = await givenGuide(options, io);
  const files = installableFiles(given, { exit, day: today(io), ...(languages && { languages }) });
  makeFolder(out);
  // The worker last: it names the hashes of the others.
  for (const [name, content] of files) writeWhole(join(out, name), [content]);
  const size = kilobytes(...files.map(([, content]) => content));
  io.out(say('guidePwaWritten', { folder: out, size }));
  return EXIT.ok;
}
