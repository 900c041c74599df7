import type { StaticList } from '@peerkit/components/resource-finder/static';
import { today } from '../../guide/mark.ts';
import type { CliIo } from '../../io.ts';
import { reportsFor, type ReportsOptions } from '../../reports/merge.ts';
import { readDirectory, type ReadOptions } from './reading.ts';

/** A list that can be written as plain HTML. */
export async function readStaticList(
  path: string,
  options: ReadOptions & ReportsOptions & { readonly lang: string },
  io: CliIo,
): Promise<StaticList> {
  const { directory } = await readDirectory(path, options, io);
  const reports = await reportsFor(directory, options, io);
  // Other commands need none of its words.
  const { staticList } = await import('@peerkit/components/resource-finder/static');
  return staticList(directory, { language: options.lang, today: today(io), reports });
}
