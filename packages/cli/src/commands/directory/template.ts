import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { directoryTemplate, writeColumnMap } from '@peerkit/formats/spreadsheet';
import { EXIT, Failure, type Exit } from '../../failure.ts';
import type { CliIo } from '../../io.ts';
import { say } from '../../text/say.ts';
import { makeFolder, writeWhole } from './write.ts';

export interface TemplateOptions {
  /** Folder to write into. */
  readonly out: string;
  readonly force?: true;
}

/** `peerkit directory template`: a spreadsheet to fill in, with examples, and the map that reads it. */
export function template({ out, force }: TemplateOptions, io: CliIo): Exit {
  const { csv, map } = directoryTemplate();
  const files = [
    ['directory.csv', csv],
    ['directory.map.json', writeColumnMap(map)],
  ] as const;
  makeFolder(out);
  for (const [name] of files) {
    const file = join(out, name);
    // It may be somebody's filled-in list by now.
    if (force !== true && existsSync(file)) throw new Failure('fileThere', { file });
  }
  for (const [name, text] of files) writeWhole(join(out, name), [text]);
  io.out(say('templateWritten', { file: join(out, 'directory.csv') }));
  return EXIT.ok;
}
