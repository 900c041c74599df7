import { DirectoryUnavailable } from '@peerkit/model';
import type { ListAt } from './list-at.ts';

/** More pages than this are no list for a page: build one in parts. */
const MOST = 500;
/** Pages that are asked for at once: an API of a small agency is not to be overrun. */
const AT_ONCE = 4;

/** Numbers of the pages of an answer, as HSDS and Open Referral UK name them. */
interface Paging {
  readonly total_pages?: unknown;
  readonly page_number?: unknown;
  readonly totalPages?: unknown;
  readonly number?: unknown;
}

/** Whether a text is one of several pages of an HSDS or Open Referral UK API. */
export function isFirstPage(text: string): boolean {
  return (
    /^\s*\{/.test(text) && /"total_?[pP]ages"\s*:/.test(text.slice(0, 2000) + text.slice(-2000))
  );
}

/**
 * The other pages. All of them come before anything is shown: what a person types is searched for on the page, and is not
 * sent to the API.
 */
export async function morePages(text: string, at: ListAt): Promise<Uint8Array<ArrayBuffer>[]> {
  const { first, last } = numbersIn(text);
  if (last - first + 1 > MOST) {
    const detail = `${at.url} has ${last} pages; at most ${MOST} are read. Build a list in parts of it.`;
    throw new DirectoryUnavailable('unreadable', detail);
  }
  const pages: Uint8Array<ArrayBuffer>[] = [];
  let next = first + 1;
  const take = async (): Promise<void> => {
    while (next <= last) {
      const number = next;
      next += 1;
      pages[number - first - 1] = await at.fetched(pageOf(at.url, number));
    }
  };
  await Promise.all([...Array(AT_ONCE).keys()].map(take));
  return pages;
}

/** Pages are counted from 1, in some from 0. */
function numbersIn(text: string): { readonly first: number; readonly last: number } {
  const paging = parsed(text);
  const count = Number(paging.total_pages ?? paging.totalPages);
  const first = Number(paging.page_number ?? paging.number ?? 1);
  if (!Number.isInteger(count) || !Number.isInteger(first)) return { first: 1, last: 1 };
  return { first, last: first === 0 ? count - 1 : count };
}

/** What is no JSON has no pages; what reads it says what is wrong. */
function parsed(text: string): Paging {
  try {
    return JSON.parse(text) as Paging;
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

function pageOf(url: string, number: number): string {
  const page = new URL(url, document.baseURI);
  page.searchParams.set('page', String(number));
  return page.href;
}
