import { basename, dirname, extname, join } from 'node:path';
import { websiteHref } from '@peerkit/model';
import { EXIT, Failure, type Exit } from '../../failure.ts';
import { renderDocument } from '../../guide/document.ts';
import type { CliIo } from '../../io.ts';
import type { ReportsOptions } from '../../reports/merge.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { readCount } from '../../input/read-count.ts';
import { say } from '../../text/say.ts';
import { PAGE_STYLE } from './page-style.ts';
import type { ReadOptions } from './reading.ts';
import { readStaticList } from './static-list.ts';
import { writeWhole } from './write.ts';

export interface PageOptions extends ReadOptions, ReportsOptions {
  readonly out: string;
  readonly lang: string;
  /** The address that the first page will have. */
  readonly site?: string;
  readonly perPage: string;
}

/** `peerkit directory page PATH -o FILE`: pages of a list that need no script, with everything that is known. */
export async function page(path: string, options: PageOptions, io: CliIo): Promise<Exit> {
  const most = readCount(options.perPage, '--per-page');
  const site = options.site === undefined ? undefined : siteOf(options.site);
  const list = await readStaticList(path, options, io);
  const pages = Math.max(1, Math.ceil(list.total / most));
  const nameOf = (at: number): string | undefined =>
    at < 0 || at >= pages ? undefined : numbered(basename(options.out), at);
  for (let at = 0; at < pages; at += 1) {
    const own = nameOf(at) ?? '';
    const html = list.html({
      ...{ from: at * most, most, isWhole: true },
      ...{ before: nameOf(at - 1), next: nameOf(at + 1) },
    });
    const title = pages === 1 ? list.title : `${list.title} (${at + 1}/${pages})`;
    const address = at === 0 ? site : site && new URL(own, site).href;
    const document = renderDocument({
      language: list.language,
      title,
      ...(address && { head: `<link rel="canonical" href="${escapeHtml(address)}">` }),
      style: PAGE_STYLE,
      body: `<main><h1>${escapeHtml(list.title)}</h1>\n${html}</main>`,
    });
    writeWhole(join(dirname(options.out), own), [document]);
  }
  io.out(say('pagesWritten', { file: options.out, count: pages, entries: list.total }));
  return EXIT.ok;
}

/** `places.html`, `places-2.html` … */
function numbered(file: string, at: number): string {
  if (at === 0) return file;
  const end = extname(file);
  return `${basename(file, end)}-${at + 1}${end}`;
}

function siteOf(address: string): string {
  if (websiteHref(address) === undefined || !URL.canParse(address)) {
    throw new Failure('badSite', { value: address });
  }
  return address;
}
