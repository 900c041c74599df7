import { isAbsolute, join, relative, sep } from 'node:path';
import { EXIT, Failure, type Exit } from '../../failure.ts';
import { givenGuide } from '../../guide/given.ts';
import { today } from '../../guide/mark.ts';
import { installableFiles, siteFiles } from '../../guide/installable.ts';
import type { CliIo } from '../../io.ts';
import { say } from '../../text/say.ts';
import { makeFolder, writeWhole } from '../directory/write.ts';
import { kilobytes, offered, type PageChoice } from './export.ts';

export interface PwaOptions extends PageChoice {
  /** The folder to write. */
  readonly out: string;
  /** The folder of the site, where its other pages are to open the guide while there is no network. */
  readonly site?: string;
}

/** `peerkit guide pwa --region ca-on -o public/guide`: a folder for a site, whose page works without a network. */
export async function pwa(options: PwaOptions, io: CliIo): Promise<Exit> {
  const { out, site } = options;
  const folder = site === undefined ? undefined : folderIn(site, out);
  const given = await givenGuide(options, io);
  const files = installableFiles(given, { ...offered(options), day: today(io) });
  makeFolder(out);
  // The worker last: it names the hashes of the others.
  for (const [name, content] of files) writeWhole(join(out, name), [content]);
  const size = kilobytes(...files.map(([, content]) => content));
  io.out(say('guidePwaWritten', { folder: out, size }));
  if (site === undefined || folder === undefined) return EXIT.ok;
  for (const [name, content] of siteFiles(files, folder)) writeWhole(join(site, name), [content]);
  io.out(say('guideSiteWritten', { folder: site, tag: SITE_TAG }));
  return EXIT.ok;
}

const SITE_TAG = '<script type="module" src="/peerkit-offline.js"></script>';

/** Where a folder is in that of the site, as an address: `guide/`. */
function folderIn(site: string, out: string): string {
  const path = relative(site, out);
  if (path === '' || path.startsWith('..') || isAbsolute(path)) {
    throw new Failure('guideOutsideSite', { folder: out, site });
  }
  return `${path.split(sep).map(encodeURIComponent).join('/')}/`;
}
